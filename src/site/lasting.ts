import { digestOf } from "./digest.ts";
import { linkToFile } from "./link.ts";

/** A file that scripts fetch, made while the site is built. */
export interface LastingFile {
  /** Such as "data/result/opening.en.json". */
  path: string;
  text: string;
}

/** The part of its address that changes with its content. */
export function versionOf({ text }: LastingFile): string {
  return digestOf(text);
}

/** A page that asks for this address never gets the data of another build, and browsers may keep what they get. */
export function linkToLasting(file: LastingFile): string {
  return linkToFile(`lasting/${versionOf(file)}/${file.path}`);
}
