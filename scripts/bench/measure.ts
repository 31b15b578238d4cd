export interface Timing {
  least: number;
  median: number;
  most: number;
}

/**
 * Milliseconds of one call, over several rounds after a warm-up. Quote the median; a wide spread says that the machine was
 * busy with something else.
 */
export function measure(action: () => unknown, rounds = 30, warmUp = 10): Timing {
  for (let round = 0; round < warmUp; round += 1) action();
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    action();
    return performance.now() - start;
  }).sort((left, right) => left - right);
  return { least: times[0] ?? 0, median: times[Math.floor(rounds / 2)] ?? 0, most: times.at(-1) ?? 0 };
}

/** Rows as a table with aligned columns; the first row is its head. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? "").length)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join("  ");
  const [head = [], ...body] = rows;
  return [line(head), widths.map((width) => "─".repeat(width)).join("  "), ...body.map(line)].join("\n");
}
