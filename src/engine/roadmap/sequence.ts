/** Something that has to wait for others. */
export interface Waiting {
  id: string;
  after: readonly string[];
}

/**
 * The order of work: always the smallest (by `compare`) of what has nothing left to wait for. What is waited for but not
 * in the list does not count. Expects no cycles; what lies on one is left out.
 */
export function sequence<Item extends Waiting>(
  items: readonly Item[],
  compare: (one: Item, other: Item) => number,
): Item[] {
  const remaining = [...items].sort(compare);
  const pending = new Set(remaining.map(({ id }) => id));
  const ordered: Item[] = [];
  while (remaining.length > 0) {
    const next = remaining.findIndex(({ after }) => !after.some((id) => pending.has(id)));
    const [item] = next < 0 ? [] : remaining.splice(next, 1);
    if (!item) break;
    pending.delete(item.id);
    ordered.push(item);
  }
  return ordered;
}
