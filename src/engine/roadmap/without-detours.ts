/** What has to wait for what: some of it said by the task itself, the rest inherited from tasks that are not in the plan. */
interface Waiting {
  id: string;
  after: readonly string[];
}

/**
 * Drops inherited prerequisites that are implied by another one, so that a plan names only what a reader needs to know.
 *
 * @param steps each after what it waits for
 * @param direct what each task says itself that it waits for; this is always kept
 */
export function withoutDetours<Step extends Waiting>(
  steps: readonly Step[],
  direct: ReadonlyMap<string, readonly string[]>,
): Step[] {
  const before = new Map<string, ReadonlySet<string>>();
  return steps.map((step) => {
    const earlier = step.after.map((id) => before.get(id) ?? new Set<string>());
    before.set(step.id, new Set([...step.after, ...earlier.flatMap((ids) => [...ids])]));
    const after = step.after.filter((id) => direct.get(step.id)?.includes(id) || !earlier.some((ids) => ids.has(id)));
    return { ...step, after };
  });
}
