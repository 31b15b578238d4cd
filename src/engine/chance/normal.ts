import { logarithm } from "./arithmetic.ts";
import type { Stream } from "./stream.ts";

/** Standard normal numbers by Marsaglia's polar method (Marsaglia and Bray, SIAM Review 6(3), 1964). */
export function normals(stream: Stream, count: number): Float64Array {
  const values = new Float64Array(count);
  for (let index = 0; index < count; index += 2) {
    let x: number;
    let y: number;
    let square: number;
    do {
      x = 2 * stream.next() - 1;
      y = 2 * stream.next() - 1;
      square = x * x + y * y;
    } while (square >= 1 || square === 0);
    const factor = Math.sqrt((-2 * logarithm(square)) / square);
    values[index] = x * factor;
    if (index + 1 < count) values[index + 1] = y * factor;
  }
  return values;
}
