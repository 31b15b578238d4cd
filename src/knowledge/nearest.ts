/** Known ids, those most like the given one first: by shared pairs of letters (Dice, 1945), then by alphabet. */
export function nearest(id: string, known: readonly string[]): string[] {
  const wanted = pairsOf(id);
  const likeness = (other: string) => {
    const pairs = pairsOf(other);
    const shared = [...pairs].filter((pair) => wanted.has(pair)).length;
    return (2 * shared) / (wanted.size + pairs.size || 1);
  };
  const rated = known.map((other) => ({ other, like: likeness(other) }));
  rated.sort((left, right) => right.like - left.like || (left.other < right.other ? -1 : 1));
  return rated.map(({ other }) => other);
}

function pairsOf(text: string): Set<string> {
  return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));
}
