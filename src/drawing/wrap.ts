import type { Area, PlacedText } from "./drawing.ts";
import { textWidth } from "./measure.ts";

export interface TextStyle {
  size: number;
  lineHeight: number;
}

/** Breaks text between words, and inside a word only if it is wider than a whole line. At least one line. */
export function wrap(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/[\s\p{Control}]+/u).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (textWidth(longer, size) <= width) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    const pieces = breakWord(word, size, width);
    line = pieces.pop() ?? "";
    lines.push(...pieces);
  }
  if (line || lines.length === 0) lines.push(line);
  return lines;
}

/** Text as lines below each other, beginning at a corner. */
export function placeText(text: string, style: TextStyle, corner: { x: number; y: number; width: number }): PlacedText {
  const lines = wrap(text, style.size, corner.width);
  const area: Area = { ...corner, height: lines.length * style.lineHeight };
  return { lines, area, ...style };
}

export function textHeight(text: string, style: TextStyle, width: number): number {
  return wrap(text, style.size, width).length * style.lineHeight;
}

function breakWord(word: string, size: number, width: number): string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const letter of word) {
    if (piece && textWidth(piece + letter, size) > width) {
      pieces.push(piece);
      piece = "";
    }
    piece += letter;
  }
  return [...pieces, piece];
}
