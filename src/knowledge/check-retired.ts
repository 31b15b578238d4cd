import { contentMessages as say } from "./content-errors.ts";
import type { Knowledge } from "./knowledge.ts";
import { createMentionChecker } from "./mention-checker.ts";
import type { Retired } from "./schemas/retired.ts";
import { isNewerVersion } from "./versions.ts";

/**
 * Sentences about answers of older versions that would be read wrongly: carried over to something that does not exist, or
 * known by an id or a code that means something else today.
 */
export function checkRetired(knowledge: Knowledge): string[] {
  const check = createMentionChecker(knowledge);
  for (const retired of knowledge.retired) {
    const file = fileOf(retired);
    for (const { becomes = {}, replacing = {}, since } of retired.choices) {
      check.choices(file, "choices.becomes", becomes);
      check.choices(file, "choices.replacing", replacing);
      check.problems.push(...rankingTargets(knowledge, retired, becomes));
      if (Object.keys(replacing).some((id) => !Object.hasOwn(becomes, id)))
        check.problems.push(say.field(file, "choices.replacing", 'Name only questions that "becomes" answers.'));
      if (isNewerVersion(since, knowledge.parameters.modelVersion))
        check.problems.push(say.field(file, "choices.since", `"${since}" is newer than the model in parameters.yaml.`));
    }
    if (retired.askedNow !== undefined) check.exists(file, "askedNow", "questions", retired.askedNow);
    check.problems.push(...usedAgain(knowledge, retired));
  }
  return [...check.problems, ...codesUsedAgain(knowledge)];
}

const fileOf = ({ id }: Retired) => `src/content/retired/${id}.yaml`;

/** A ranking takes over a choice only where it was ranked, since nothing else says how important it was. */
function rankingTargets(
  { questions }: Knowledge,
  retired: Retired,
  becomes: Readonly<Record<string, string>>,
): string[] {
  const isOther = (id: string) => id !== retired.id && questions.find((one) => one.id === id)?.kind === "ranking";
  return Object.keys(becomes)
    .filter(isOther)
    .map((id) => say.field(fileOf(retired), "choices.becomes", `"${id}" is a ranking, which has to be asked anew.`));
}

function usedAgain({ questions }: Knowledge, retired: Retired): string[] {
  const question = questions.find(({ id }) => id === retired.id);
  const file = fileOf(retired);
  if (retired.gone === "question") return question ? [say.retiredInUse(file, "question", retired.id)] : [];
  if (!question)
    return [
      say.unknownReference(
        file,
        "gone",
        "questions",
        retired.id,
        questions.map(({ id }) => id),
      ),
    ];
  if (question.code !== retired.code) return [say.field(file, "code", `The question's code is "${question.code}".`)];
  const inUse = question.choices.map(({ id }) => id);
  return retired.choices
    .filter(({ id }) => inUse.includes(id))
    .map(({ id }) => say.retiredInUse(file, "choice", `${retired.id}: ${id}`));
}

/** A link names a question by its code. One code may serve two questions only if each answer says which was meant. */
function codesUsedAgain({ questions, retired }: Knowledge): string[] {
  const gone = retired.filter((one) => one.gone === "question");
  return gone.flatMap((one, at) =>
    [...questions, ...gone.slice(0, at)]
      .filter(({ code }) => code === one.code)
      .filter(({ choices }) => choices.some(({ id }) => one.choices.some((choice) => choice.id === id)))
      .map(({ id }) => say.duplicate(fileOf(one), "code", one.code, `"${id}", which shares choices with it,`)),
  );
}
