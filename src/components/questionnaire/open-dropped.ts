import type { Message } from "../../knowledge/schemas/assessment.ts";
import type { ConversationActor } from "../../machine/assessment-machine.ts";
import { keepText } from "../../machine/kept/keep-text.ts";
import { answersReader } from "../../site/read-answers.ts";
import { textAt } from "../../worker/text-at.ts";
import { textOf } from "../../worker/text-of.ts";
import { createPageSay } from "../result/page-say.ts";
import type { Rest, WordsByQuestion } from "./given.ts";
import type { Phrase } from "./phrases.ts";
import type { Surroundings } from "./surroundings.ts";

interface Place {
  actor: ConversationActor;
  around: Surroundings;
  rest: Pick<Rest, "tasks" | "retired" | "parameters" | "problems">;
  words: WordsByQuestion;
  phrase: Phrase;
}

/**
 * Opens the first file that can be read as a further assessment. The others are kept beside it, and so is one of a newer
 * version, which is not ours to change.
 *
 * @returns what to say beyond that, a sentence each
 */
export async function openDropped(files: readonly File[], place: Place): Promise<string[]> {
  const { actor, around, rest, words, phrase } = place;
  const read = answersReader({ ...rest, questions: actor.getSnapshot().context.questions });
  const lines: string[] = [];
  let isOpened = false;
  for (const { name, text } of await textsOf(files)) {
    const reading = text === null ? null : read(text);
    if (reading?.file && !reading.newer && !isOpened) {
      isOpened = true;
      actor.send({ type: "answers.replaced", id: around.newId(), file: reading.file, origin: "file" });
      const { moved = [], dropped = [] } = reading.changes ?? {};
      const asked = [...moved, ...dropped].flatMap((question) => words[question]?.name ?? []);
      if (asked.length > 0) lines.push(phrase("found.changed", { names: asked.join("; ") }));
    } else if (reading?.file) {
      const { store } = around;
      const isKept = store && text !== null && keepText(store.storage, around.newId(), text) === "kept";
      const words = isKept ? (reading.newer ? "found.newerBeside" : "found.beside") : "found.notKept";
      lines.push(phrase(words, { file: name }));
    } else {
      const problem = reading ? await sayProblem(reading.problem, rest.problems) : null;
      lines.push(phrase("found.unreadable", { file: name, problem: problem ?? phrase("found.noReason") }));
    }
  }
  // Browsers tell other tabs only.
  window.dispatchEvent(new StorageEvent("storage"));
  return [...new Set(lines)];
}

function textsOf(files: readonly File[]): Promise<{ name: string; text: string | null }[]> {
  return Promise.all(files.map(async (file) => ({ name: file.name, text: await textOf(file).catch(() => null) })));
}

/** What is wrong with a file. Its words are fetched now, since few ever need them; null where they cannot be had. */
async function sayProblem({ id, values }: Message, address: string): Promise<string | null> {
  try {
    return createPageSay(JSON.parse(await textAt(address)))(id, values);
  } catch {
    return null;
  }
}
