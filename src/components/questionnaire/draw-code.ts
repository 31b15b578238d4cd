import { encode } from "uqr";

/** Light modules around the code, which readers need to find it (ISO/IEC 18004). */
export const quietZone = 4;

export interface DrawnCode {
  /** Modules along one side, quiet zone included. */
  size: number;
  /** All dark modules as one SVG path, one module to a unit. */
  path: string;
}

/**
 * The QR code of a text. Error correction is the lowest, since a screen or a clean print gets neither torn nor dirty, and
 * fewer modules are read from further away; it is raised where that costs none. Null where the text is too long: from
 * 2,954 bytes on.
 */
export function drawCode(text: string): DrawnCode | null {
  try {
    const { size, data } = encode(text, { ecc: "L", boostEcc: true, border: quietZone });
    return { size, path: data.map(rowPath).join("") };
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** One rectangle for each run of dark modules. */
function rowPath(row: readonly boolean[], y: number): string {
  const runs: string[] = [];
  for (let x = 0; x < row.length; x += 1) {
    const start = x;
    while (row[x]) x += 1;
    if (x > start) runs.push(`M${start} ${y}h${x - start}v1h${start - x}z`);
  }
  return runs.join("");
}
