import { checksum } from "./checksum.ts";

/** Longest link fragment that is written or read, "#" included. */
export const longestFragment = 2000;

/** Why nothing is taken from a fragment. */
export type Unreadable =
  /** It is something else, such as a heading or a question. */
  | { kind: "other" }
  /** Of a form that is not known here. Not even its codes can be relied on, so that nothing is taken from it. */
  | { kind: "newer" }
  | { kind: "tooLong" }
  | { kind: "damaged" };

/** A fragment of this text and its checksum. */
export function sealed(body: string): string {
  return `#${body}.${checksum(body)}`;
}

/**
 * The text of a fragment, with or without its "#", if it is whole and of the first version of its form. Never throws.
 *
 * @param form the letter with which the form begins
 */
export function unsealed(form: string, fragment: string): string | Unreadable {
  const text = fragment.replace(/^#/, "");
  const [, found, version] = /^([a-z])([1-9]\d{0,5})(?![\w-])/.exec(text) ?? [];
  if (found !== form) return { kind: "other" };
  if (version !== "1") return { kind: "newer" };
  if (text.length >= longestFragment) return { kind: "tooLong" };
  const cut = text.lastIndexOf(".");
  const body = text.slice(0, cut);
  return checksum(body) === text.slice(cut + 1) ? body : { kind: "damaged" };
}
