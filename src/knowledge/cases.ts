import { readOne } from "./assemble.ts";
import { ContentErrors, contentMessages } from "./content-errors.ts";
import type { Knowledge } from "./knowledge.ts";
import { nearest } from "./nearest.ts";
import { type Case, type CaseWords, caseSchema, caseWordsSchema } from "./schemas/case.ts";

/** Documented organisations in order. @throws ContentErrors */
export function assembleCases(files: ReadonlyMap<string, unknown>, knowledge: Knowledge): Case[] {
  const problems: string[] = [];
  const cases = [...files].flatMap(([id, data]) => {
    const file = `src/content/cases/${id}.yaml`;
    const read = readOne(caseSchema, data, file, problems);
    if (!read) return [];
    read.codings.forEach(({ answers, inferred }, place) => {
      problems.push(...wrongAnswers(`${file}`, `codings.${place}`, answers, knowledge));
      for (const question of inferred) {
        if (!(question in answers)) {
          problems.push(
            contentMessages.field(
              file,
              `codings.${place}.inferred`,
              `"${question}" is not among the answers. Remove it.`,
            ),
          );
        }
      }
    });
    const readings = knowledge.options.flatMap((option) => (option.readings ?? []).map((reading) => reading.id));
    for (const reading of read.hindsight.unlike ?? []) {
      if (!readings.includes(reading)) {
        const known = nearest(reading, readings).slice(0, 12).join(", ");
        problems.push(
          contentMessages.field(
            file,
            "hindsight.unlike",
            `No option has the reading "${reading}". Write one of: ${known}.`,
          ),
        );
      }
    }
    for (const { preferred, acceptable } of read.ratings) {
      if (!acceptable.includes(preferred)) {
        problems.push(
          contentMessages.field(file, "ratings", `What is preferred (${preferred}) has to be acceptable, too.`),
        );
      }
    }
    return [{ ...read, id }];
  });
  if (problems.length > 0) throw new ContentErrors(problems);
  return cases.sort((left, right) => left.order - right.order);
}

/** Words of the cases in one language. @throws ContentErrors */
export function assembleCaseWords(
  locale: string,
  files: ReadonlyMap<string, unknown>,
  cases: readonly Case[],
): ReadonlyMap<string, CaseWords> {
  const problems: string[] = [];
  const folder = `src/content/${locale}/cases`;
  const words = new Map<string, CaseWords>();
  for (const [id, data] of files) {
    if (!cases.some((one) => one.id === id))
      problems.push(contentMessages.wordsTooMany(`${folder}/${id}.yaml`, "cases"));
    const read = readOne(caseWordsSchema, data, `${folder}/${id}.yaml`, problems);
    if (read) words.set(id, read);
  }
  for (const { id } of cases) if (!files.has(id)) problems.push(contentMessages.wordsMissing(folder, id, "cases"));
  if (problems.length > 0) throw new ContentErrors(problems);
  return words;
}

function wrongAnswers(
  file: string,
  field: string,
  answers: Readonly<Record<string, string | string[]>>,
  { questions }: Knowledge,
): string[] {
  return Object.entries(answers).flatMap(([id, answer]) => {
    const question = questions.find((one) => one.id === id);
    if (!question) {
      const known = questions.map((one) => one.id);
      return [contentMessages.unknownReference(file, field, "questions", id, nearest(id, known))];
    }
    const choices = question.choices.map((choice) => choice.id);
    return [answer]
      .flat()
      .flatMap((choice) =>
        choice === "unknown" || choices.includes(choice)
          ? []
          : [contentMessages.unknownChoice(file, `${field}.${id}`, id, choice, choices)],
      );
  });
}
