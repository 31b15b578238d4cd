/** Questions for the same people. */
export interface Group {
  /** As the words of the questions say it; null for several people with one question each. */
  whom: string | null;
  ids: string[];
}

/**
 * Puts together the questions that the same people may know: those whose words begin with the same sentence. Whoever has one
 * question only is in a last group with all others of that kind.
 */
export function groupsOf(ids: readonly string[], whomToAsk: (id: string) => string): Group[] {
  const byWhom = new Map<string, string[]>();
  for (const id of ids) {
    const whom = firstSentence(whomToAsk(id));
    byWhom.set(whom, [...(byWhom.get(whom) ?? []), id]);
  }
  const all = [...byWhom].map(([whom, own]): Group => ({ whom, ids: own }));
  const single = all.filter((group) => group.ids.length === 1);
  if (single.length < 2) return all;
  const others = ids.filter((id) => single.some((group) => group.ids.includes(id)));
  return [...all.filter((group) => group.ids.length > 1), { whom: null, ids: others }];
}

/** Without its full stop. */
function firstSentence(text: string): string {
  return /^.+?(?=[.]\s|[.]?$)/s.exec(text)?.[0] ?? text;
}
