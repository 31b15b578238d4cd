import type { AnswersFile } from "../../knowledge/schemas/answers-file.ts";

/** A name as it is kept, null for none; or how long it is, where that is too long. Length in UTF-16 units, as in the schema. */
export type Naming = { name: string | null } | { tooLong: number };

/** What somebody typed as a name, without blanks around it and with single ones within. */
export function nameFrom(typed: string, most: number): Naming {
  const name = typed.replace(/\s+/g, " ").trim();
  if (name.length > most) return { tooLong: name.length };
  return { name: name === "" ? null : name };
}

/** The beginning of a name that may be too long, never half a character. */
export function cutName(name: string, most: number): string {
  if (name.length <= most) return name;
  const letters = [...new Intl.Segmenter().segment(name)].filter(
    ({ index, segment }) => index + segment.length <= most - 1,
  );
  return `${letters.map(({ segment }) => segment).join("")}…`;
}

/** The file under another name, or none. The name stands near its beginning, where people look. */
export function withName(file: AnswersFile, name: string | null): AnswersFile {
  const { format, model, name: _, ...rest } = file;
  return { format, ...(model === undefined ? {} : { model }), ...(name === null ? {} : { name }), ...rest };
}
