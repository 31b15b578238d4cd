/** How many results are kept; what is seldom asked for again makes room. */
const kept = 64;

/**
 * A function that gives back what it computed before from the very same objects. For arrays of thousands of numbers that
 * are made once and never changed, looking at their identity is enough.
 */
export function remembering<Value>(): (from: readonly unknown[], compute: () => Value) => Value {
  const results: { from: readonly unknown[]; value: Value }[] = [];
  return (from, compute) => {
    const before = results.find((result) => result.from.every((object, index) => object === from[index]));
    if (before) return before.value;
    const value = compute();
    if (results.length >= kept) results.shift();
    results.push({ from, value });
    return value;
  };
}

/**
 * Of columns with the same content always the same one, so that what was computed from it is found again.
 *
 * @returns column and kind → the first column of that kind with that content; kinds are never mixed
 */
export function sameColumns(): (column: Uint8Array, kind: string) => Uint8Array {
  const seen = new Map<string, Uint8Array[]>();
  return (column, kind) => {
    const before = seen.get(kind) ?? [];
    seen.set(kind, before);
    const same = before.find((other) => other === column || isEqual(other, column));
    if (same) return same;
    if (before.length >= kept) before.shift();
    before.push(column);
    return column;
  };
}

function isEqual(left: Uint8Array, right: Uint8Array): boolean {
  for (let index = 0; index < left.length; index += 1) if (left[index] !== right[index]) return false;
  return true;
}
