/** A piece of a text: a paragraph, or a list of points. */
export type Piece = { text: string; points?: never } | { points: string[]; text?: never };

/**
 * Splits a text of the small pages. A blank line begins a new piece; a piece whose lines all begin with "- " is a list.
 * A line that continues a point is not known: each point stands on one line.
 */
export function paragraphs(text: string): Piece[] {
  return text
    .split(/\n\s*\n/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "")
    .map((piece) => {
      const lines = piece.split("\n").map((line) => line.trim());
      const isList = lines.every((line) => /^\[?- /.test(line));
      return isList ? { points: lines.map((line) => line.replace("- ", "")) } : { text: lines.join(" ") };
    });
}
