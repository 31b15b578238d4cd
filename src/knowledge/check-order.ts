import { contentMessages as say } from "./content-errors.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Condition } from "./schemas/shared.ts";

/** Sentences about things that exist but stand in the wrong order: questions, scores, codes used twice, tasks in a circle. */
export function checkOrder(knowledge: Knowledge): string[] {
  return [...askedTooEarly(knowledge), ...scores(knowledge), ...codes(knowledge), ...circle(knowledge)];
}

/** Branching is settled in one pass from first to last, so a condition may only look back. */
function askedTooEarly({ questions }: Knowledge): string[] {
  const place = new Map(questions.map((question, index) => [question.id, index]));
  return questions.flatMap((question, index) =>
    [question.askedIf, ...(question.assumed ?? []).map((rule) => rule.when)]
      .flatMap((condition) => (condition ? questionsIn(condition) : []))
      .filter((id) => (place.get(id) ?? -1) >= index)
      .map((id) => say.askedLater(`src/content/questions/${question.id}.yaml`, question.id, id)),
  );
}

function questionsIn(condition: Condition): string[] {
  if ("all" in condition) return condition.all.flatMap(questionsIn);
  if ("any" in condition) return condition.any.flatMap(questionsIn);
  if ("not" in condition) return questionsIn(condition.not);
  return "needs" in condition ? [] : [condition.question];
}

function scores({ questions }: Knowledge): string[] {
  return questions.flatMap((question) => {
    const file = `src/content/questions/${question.id}.yaml`;
    const scored = question.choices.filter((choice) => choice.score !== undefined);
    const complete = scored.length === question.choices.length && question.scale !== undefined;
    if (!complete && (scored.length > 0 || question.scale)) return [say.scoresMissing(file)];
    const falls = (scored[0]?.score ?? 0) > (scored.at(-1)?.score ?? 0);
    const inOrder = falls ? scored.toReversed() : scored;
    return inOrder
      .filter((choice, index) => (choice.score ?? 0) < (inOrder[index - 1]?.score ?? 0))
      .map((choice) => say.scoresFall(file, choice.id));
  });
}

function codes({ questions, gates, tasks }: Knowledge): string[] {
  return Object.entries({ questions, gates, tasks }).flatMap(([kind, entries]) => {
    const first = new Map<string, string>();
    return entries.flatMap(({ id, code }) => {
      const file = `src/content/${kind}/${id}.yaml`;
      const other = first.get(code);
      first.set(code, file);
      return other ? [say.duplicate(file, "code", code, other)] : [];
    });
  });
}

/** The first circle of tasks that wait for each other, if any. */
function circle({ tasks }: Knowledge): string[] {
  const after = new Map(tasks.map((task) => [task.id, task.after]));
  const finished = new Set<string>();
  const visit = (id: string, path: readonly string[]): string[] | null => {
    if (path.includes(id)) return [...path.slice(path.indexOf(id)), id];
    if (finished.has(id)) return null;
    for (const next of after.get(id) ?? []) {
      const found = visit(next, [...path, id]);
      if (found) return found;
    }
    finished.add(id);
    return null;
  };
  for (const task of tasks) {
    const found = visit(task.id, []);
    if (found) return [say.circle(found)];
  }
  return [];
}
