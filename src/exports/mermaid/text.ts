/** Longest label, in characters. Longer ones are cut: Mermaid refuses texts of more than 50,000 characters. */
const longest = 160;

/** Everything but letters, digits, pictures and the few signs that mean nothing to Mermaid anywhere. */
const special = /(?!\u200d)[^\p{L}\p{M}\p{N}\p{Extended_Pictographic} .,’'?!()/-]|\ufb02/gu;

/** Marks that turn the reading direction of what follows, and other invisible controls. */
const invisible = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/**
 * A visitor's or translator's text as part of a Mermaid line. Nothing in it can end the label, open another statement or
 * carry markup: all signs with a meaning become numbered entities, such as #34; for a quotation mark.
 */
export function mermaidText(raw: string): string {
  const line = raw
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .replace(invisible, " ")
    .replace(/\s+/gu, " ")
    .trim();
  const characters = [...line];
  const cut = characters.length > longest ? `${characters.slice(0, longest - 1).join("")}…` : line;
  return (cut === "" ? "…" : cut)
    .replace(special, entity)
    .replace(/^-|^\d+[.)]/, (start) => start.replace(/[-.)]/, entity));
}

/** Words with which a line of a gantt chart begins another statement, and digits, which it takes for dates. */
const statement =
  /^(?:gantt|dateFormat|inclusiveEndDates|topAxis|axisFormat|tickInterval|includes|excludes|todayMarker|weekday|weekend|title|accTitle|accDescr|section|click|call|href|\d)/i;

/** A text at the start of a line, where some words would begin another statement. */
export function mermaidLineStart(raw: string): string {
  const text = mermaidText(raw);
  return statement.test(text) ? text.replace(/^./u, entity) : text;
}

function entity(character: string): string {
  return `#${character.codePointAt(0)};`;
}
