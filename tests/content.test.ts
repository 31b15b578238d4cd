import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assess, questionsOf, settle, truth } from "../src/engine/index.ts";
import { readExamples, readKnowledge } from "../src/knowledge/from-disk.ts";
import type { Answers } from "../src/knowledge/schemas/answers-file.ts";
import type { Condition } from "../src/knowledge/schemas/shared.ts";
import { randomAnswers } from "./random-answers.ts";

const knowledge = readKnowledge();

/** Questions a condition looks at, and those that decide whether they are asked, in the order they are asked. */
function questionsBehind(condition: Condition): string[] {
  const found = new Set<string>();
  const visit = (id: string) => {
    if (found.has(id)) return;
    found.add(id);
    const question = knowledge.questions.find((one) => one.id === id);
    if (question?.askedIf) questionsOf(question.askedIf).forEach(visit);
  };
  questionsOf(condition).forEach(visit);
  return knowledge.questions.map(({ id }) => id).filter((id) => found.has(id));
}

/** Every combination of answers to these questions. */
function* combinations(ids: readonly string[], given: Answers = {}): Generator<Answers> {
  const [id, ...rest] = ids;
  if (id === undefined) return yield given;
  const question = knowledge.questions.find((one) => one.id === id);
  for (const { id: choice } of question?.choices ?? []) {
    yield* combinations(rest, { ...given, [id]: question?.kind === "ranking" ? [choice] : choice });
  }
}

/** Whether some firm meets the condition. Needs are taken to be free: the laws of the engine look after them. */
function canHold(condition: Condition): boolean {
  for (const answers of combinations(questionsBehind(condition))) {
    const { choices, ranked } = settle(knowledge.questions, answers);
    if (truth(condition, { choices, ranked, needs: new Map() }) !== "no") return true;
  }
  return false;
}

describe("every condition in the content is met by some firm and not by others", () => {
  const conditions: [string, Condition][] = [
    ...knowledge.questions.flatMap(({ id, askedIf }) =>
      askedIf ? [[`question ${id}`, askedIf] as [string, Condition]] : [],
    ),
    ...knowledge.gates.map(({ id, fails }) => [`gate ${id}`, fails] as [string, Condition]),
    ...knowledge.tasks.flatMap(({ id, triggers }) =>
      triggers.flatMap(({ when }, index) =>
        when ? [[`task ${id}, trigger ${index}`, when] as [string, Condition]] : [],
      ),
    ),
    ...[...knowledge.contradictions, ...knowledge.tripwires, ...knowledge.runtime].flatMap(({ id, when }) =>
      when ? [[`${id}`, when] as [string, Condition]] : [],
    ),
  ];
  test.each(conditions)("%s", (_, condition) => {
    expect(canHold(condition), "nobody meets it").toBe(true);
    expect(canHold({ not: condition }), "everybody meets it").toBe(true);
  });
});

test("the last runtime rule holds for everybody", () => {
  const last = knowledge.runtime.at(-1);
  expect(last?.when ?? last?.options).toBeUndefined();
});

test("every task stands in the plan of some firm, and every verdict is somebody's", () => {
  const answered = fc.sample(randomAnswers(knowledge), { numRuns: 400, seed: 1 });
  const base = readExamples().map(({ file }) => file.answers);
  const mixed = answered.flatMap((answers, index) => {
    const example = base[index % base.length] ?? {};
    // A firm much like an example, with about a third of its answers changed.
    const changed = Object.fromEntries(Object.entries(answers).filter((_, place) => (place + index) % 3 === 0));
    return [{ ...example, ...changed, software: example["software"] ?? "one-own" }];
  });
  const tasks = new Set<string>();
  const verdicts = new Set<string>();
  for (const answers of [...base, ...mixed, ...answered]) {
    const { roadmap, verdict } = assess(knowledge, { format: "rightsplit/answers@1", answers });
    verdicts.add(verdict.destination);
    for (const phase of roadmap.phases) for (const task of phase.tasks) tasks.add(task.id);
  }
  expect(knowledge.tasks.map(({ id }) => id).filter((id) => !tasks.has(id))).toEqual([]);
  expect([...verdicts].sort()).toEqual(knowledge.options.map(({ id }) => id).sort());
});
