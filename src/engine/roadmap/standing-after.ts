/**
 * What a task still waits for: each of its prerequisites that is in the plan. One that is not (done already, or without
 * purpose here) is bridged: the task then waits for what that one would have waited for. In the order of `after`, each once.
 *
 * @param after prerequisites of every known task; without cycles
 */
export function standingAfter(
  id: string,
  after: ReadonlyMap<string, readonly string[]>,
  isInPlan: (id: string) => boolean,
): string[] {
  const found = new Set<string>();
  const passed = new Set<string>();
  const waiting = [...(after.get(id) ?? [])].reverse();
  for (let before = waiting.pop(); before !== undefined; before = waiting.pop()) {
    if (isInPlan(before)) found.add(before);
    else if (!passed.has(before)) {
      passed.add(before);
      waiting.push(...[...(after.get(before) ?? [])].reverse());
    }
  }
  return [...found];
}
