import { readFileSync } from "node:fs";
import { join } from "node:path";

interface Letters {
  unitsPerEm: number;
  /** Width and outline of each letter. */
  letters: Record<string, [number, string]>;
  /** Pairs that stand closer or wider than their widths say. */
  kerning: Record<string, number>;
}

let kept: Letters | undefined;

/** Outlines of the heading face at weight 600, made by scripts/fonts/make-fonts.py. Cards need no font that way. */
function read(): Letters {
  kept ??= JSON.parse(readFileSync(join(process.cwd(), "src/site/cards/letters.json"), "utf8")) as Letters;
  return kept;
}

/** Whether every letter of a text can be drawn. */
export function canDraw(text: string): boolean {
  return [...text].every((letter) => letter in read().letters);
}

/** Width of a text in pixels at a size in pixels. */
export function widthOf(text: string, size: number): number {
  return places(text).end * (size / read().unitsPerEm);
}

/** Breaks a text into lines no wider than given, in pixels. A single word may still be wider. */
export function linesOf(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && widthOf(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** A line of text as SVG outlines. @param x, y where its baseline begins */
export function outline(
  text: string,
  { x, y, size, fill }: { x: number; y: number; size: number; fill: string },
): string {
  const { letters, unitsPerEm } = read();
  const scale = size / unitsPerEm;
  const shapes = places(text).letters.map(({ letter, at }) => {
    const path = letters[letter]?.[1] ?? "";
    return path && `<path transform="translate(${at})" d="${path}"/>`;
  });
  return `<g fill="${fill}" transform="translate(${x} ${y}) scale(${scale} ${-scale})">${shapes.join("")}</g>`;
}

function places(text: string): { letters: { letter: string; at: number }[]; end: number } {
  const { letters, kerning } = read();
  let end = 0;
  let before = "";
  const placed = [...text].map((letter) => {
    const at = end + (kerning[before + letter] ?? 0);
    end = at + (letters[letter]?.[0] ?? 0);
    before = letter;
    return { letter, at };
  });
  return { letters: placed, end };
}
