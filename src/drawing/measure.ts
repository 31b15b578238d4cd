import { advanceWidths } from "./advance-widths.ts";

/** Visitors read in the font of their own device, and some are wider than the one measured. */
const allowance = 1.08;

/** Scripts that are not in the table, as a share of the font size: rather too wide than too narrow. */
const wideScripts = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef]/u;
/** Hebrew and Arabic letters, most of them narrow and joined. */
const joinedScripts = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/u;
const markOnly = /[\p{Mark}\p{Default_Ignorable_Code_Point}]/u;

/** Width of one line of text in pixels, at a font size in pixels; an upper bound for common sans-serif fonts. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const letter of text) width += widthOf(letter);
  return width * size * allowance;
}

function widthOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  const known = advanceWidths.get(code);
  if (known !== undefined) return known;
  if (markOnly.test(letter)) return 0;
  if (code > 0xffff) return 1.4;
  if (joinedScripts.test(letter)) return 0.7;
  return wideScripts.test(letter) ? 1.05 : 0.9;
}
