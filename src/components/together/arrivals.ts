import { type Voice, withVoice } from "../../engine/index.ts";
import type { AnswersFile } from "../../knowledge/schemas/answers-file.ts";
import type { AddedAs } from "../../machine/read-added.ts";

/** Somebody's answers that have come in and are not added yet. */
export interface Arrival extends AddedAs {
  id: number;
  voice: Voice;
}

/** What the two names of an arrival have to be like. Ids of words; undefined where nothing is wrong. */
export interface NameTroubles {
  keeper?: "missing" | "tooLong";
  name?: "missing" | "tooLong" | "two" | "full";
}

/** @param keeper null where those that are here already have names */
export function nameTroubles(
  file: AnswersFile | null,
  keeper: string | null,
  name: string,
  most: { name: number; people: number },
): NameTroubles {
  const formOf = (typed: string) => (typed === "" ? "missing" : typed.length > most.name ? "tooLong" : undefined);
  const people = (file?.respondents ?? []).map((one) => one.name);
  const isFull = !people.includes(name) && people.length >= most.people;
  const ofKeeper = keeper === null ? undefined : formOf(keeper);
  const ofName = formOf(name) ?? (name === keeper ? "two" : isFull ? "full" : undefined);
  return { ...(ofKeeper ? { keeper: ofKeeper } : {}), ...(ofName ? { name: ofName } : {}) };
}

/** Whether somebody has to say first whose answers are here: nobody of theirs has a name. */
export function needsKeeper(file: AnswersFile | null): boolean {
  return file !== null && (file.respondents ?? []).length === 0 && Object.keys(file.answers).length > 0;
}

/** A file of nobody but this person. */
export function fileOf(voice: Voice): AnswersFile {
  return withVoice({ format: "rightsplit/answers@1", answers: {} }, voice);
}
