import type { Knowledge, Words } from "../knowledge/knowledge.ts";
import { unpack, unpackMessages } from "../knowledge/packed.ts";
import type { OpeningData } from "./messages.ts";

/** What the first part of a result is worked out and said with. @param data as it was fetched @throws SyntaxError for anything else */
export function readOpening(data: string): { knowledge: Knowledge; words: Words } {
  const { knowledge: packed, words } = JSON.parse(data) as OpeningData;
  const knowledge = unpack(packed) as Knowledge;
  return { knowledge, words: { ...words, messages: unpackMessages(words.messages, knowledge) } };
}
