import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { randomAnswers } from "../../../tests/random-answers.ts";
import { runs } from "../../../tests/runs.ts";
import { readKnowledge } from "../../knowledge/from-disk.ts";
import type { AnswersFile } from "../../knowledge/schemas/answers-file.ts";
import { together } from "./disagreements.ts";
import { additionOf, beginTogether, decided, decidedQuestions, withoutVoice, withVoice } from "./merge.ts";
import { commonAnswer, isSameAnswer, knownAnswer, type Voice } from "./voices.ts";

const knowledge = readKnowledge();
const people = ["Owner", "Developer", "Adviser", "Clerk"];
const empty: AnswersFile = { format: "rightsplit/answers@1", answers: {} };
/** People who agree in some things: each has some answers of the same firm, and some of their own. */
const firm = fc
  .tuple(randomAnswers(knowledge), fc.array(randomAnswers(knowledge), { minLength: 1, maxLength: 4 }), fc.nat())
  .map(([common, all, seed]) =>
    all.map((own, at): Voice => {
      const isOwn = (place: number) => (place + at + seed) % 3 === 0;
      const answers = knowledge.questions.flatMap(({ id }, place) => {
        const answer = (isOwn(place) ? own : common)[id];
        return answer === undefined ? [] : [[id, answer]];
      });
      return { name: people[at] ?? "", answers: Object.fromEntries(answers) };
    }),
  );
const merged = (voices: readonly Voice[]) => voices.reduce(withVoice, empty);
const byName = (file: AnswersFile) =>
  Object.fromEntries((file.respondents ?? []).map((one) => [one.name, one.answers]));

describe("for all people and whatever they answer", () => {
  test("it does not matter who is added first, nor how often", () => {
    fc.assert(
      fc.property(firm, (voices) => {
        const file = merged(voices);
        expect(merged([...voices].reverse()).answers).toEqual(file.answers);
        expect(merged([...voices, ...voices])).toEqual(file);
      }),
      { numRuns: runs() },
    );
  });

  test("nor for those who join somebody who answered before", () => {
    fc.assert(
      fc.property(firm, ([first, ...others]) => {
        if (!first) return;
        const begun = beginTogether({ ...empty, answers: first.answers }, first.name);
        expect(begun.answers).toEqual(first.answers);
        const joined = others.reduce(withVoice, begun).answers;
        expect([...others].reverse().reduce(withVoice, begun).answers).toEqual(joined);
      }),
      { numRuns: runs() },
    );
  });

  test("nobody's answers are ever lost or changed, nor those of a file that names nobody", () => {
    fc.assert(
      fc.property(firm, randomAnswers(knowledge), (voices, own) => {
        expect(byName(merged(voices))).toEqual(Object.fromEntries(voices.map(({ name, answers }) => [name, answers])));
        const file = voices.reduce(withVoice, { ...empty, answers: own });
        const held = [file.answers, ...(file.respondents ?? []).map(({ answers }) => answers)];
        for (const [id, answer] of Object.entries(own)) {
          if (answer !== "unknown")
            expect(
              held.some((one) => isSameAnswer(one[id], answer)),
              id,
            ).toBe(true);
        }
      }),
      { numRuns: runs() },
    );
  });

  test("what counts is what all say who know it, and open where they differ", () => {
    fc.assert(
      fc.property(firm, (voices) => {
        const { answers } = merged(voices);
        for (const { id } of knowledge.questions) expect(knownAnswer(answers, id)).toEqual(commonAnswer(voices, id));
      }),
      { numRuns: runs() },
    );
  });

  test("a decision stands whoever comes or goes, until it is what all say", () => {
    fc.assert(
      fc.property(firm, randomAnswers(knowledge), fc.nat(), (voices, more, pick) => {
        const file = merged(voices);
        const questions = knowledge.questions.filter(({ kind }) => kind === "choice");
        const question = questions[pick % questions.length];
        const choice = question?.choices.find(({ id }) => commonAnswer(voices, question.id) !== id)?.id;
        if (!question || choice === undefined) return;
        const settled = decided(file, question.id, choice);
        expect(decidedQuestions(settled)).toContain(question.id);
        const grown = withVoice(settled, { name: "Newcomer", answers: more });
        expect(grown.answers[question.id]).toBe(choice);
        expect(withoutVoice(settled, voices[0]?.name ?? "").answers[question.id]).toBe(choice);
      }),
      { numRuns: runs() },
    );
  });

  test("taking the last one out again leaves what counted before", () => {
    fc.assert(
      fc.property(firm, randomAnswers(knowledge), (voices, more) => {
        const before = merged(voices);
        const after = withoutVoice(withVoice(before, { name: "Newcomer", answers: more }), "Newcomer");
        for (const { id } of knowledge.questions)
          expect(knownAnswer(after.answers, id)).toEqual(knownAnswer(before.answers, id));
        expect(after.respondents).toEqual(before.respondents);
      }),
      { numRuns: runs() },
    );
  });

  test("what somebody adds is told once: what it fills, what is alike, what differs", () => {
    fc.assert(
      fc.property(firm, randomAnswers(knowledge), (voices, more) => {
        const before = merged(voices);
        const voice = { name: "Newcomer", answers: more };
        const after = withVoice(before, voice);
        const { filled, alike, differs } = additionOf(before, voice);
        const known = Object.keys(more).filter((id) => knownAnswer(more, id) !== undefined);
        expect([...filled, ...alike, ...differs].sort()).toEqual(known.sort());
        for (const id of [...filled, ...alike]) expect(after.answers[id]).toEqual(more[id]);
        for (const id of filled) expect(knownAnswer(before.answers, id)).toBeUndefined();
        for (const id of differs) expect(isSameAnswer(knownAnswer(after.answers, id), more[id])).toBe(false);
      }),
      { numRuns: runs() },
    );
  });

  test("each asked question is in exactly one list, and worth lies between nothing and all", () => {
    fc.assert(
      fc.property(firm, (voices) => {
        const file = merged(voices);
        const { agreed, single, open, disagreements, setAside, ifRight } = together(knowledge, file);
        const asked = [...agreed, ...single, ...open, ...disagreements.map(({ question }) => question)];
        const all = [...asked, ...setAside.map(({ question }) => question)];
        expect(new Set(all).size).toBe(all.length);
        expect(ifRight.map(({ name }) => name)).toEqual(voices.map(({ name }) => name));
        disagreements.forEach(({ worth, said, moved, fallsAway }, at) => {
          expect(worth).toBeGreaterThanOrEqual(0);
          expect(worth).toBeLessThanOrEqual(disagreements[at - 1]?.worth ?? 1 + 1e-9);
          expect(said.length).toBeGreaterThan(1);
          expect(said.flatMap(({ names }) => names).length).toBeGreaterThan(0);
          const places = new Set(said.map(({ outcome }) => JSON.stringify(outcome)));
          expect(moved === "nothing").toBe(places.size === 1);
          if (moved === "destination") expect(worth).toBeGreaterThan(0);
          for (const other of fallsAway) expect(all).toContain(other.question);
        });
        if (voices.length === 1) expect([agreed, disagreements]).toEqual([[], []]);
      }),
      { numRuns: runs(20) },
    );
  });

  test("whoever agrees everywhere adds no disagreement", () => {
    fc.assert(
      fc.property(randomAnswers(knowledge), (answers) => {
        const file = withVoice(beginTogether({ ...empty, answers }, "Owner"), { name: "Developer", answers });
        expect(together(knowledge, file).disagreements).toEqual([]);
        expect(together(knowledge, { ...empty, answers, respondents: [{ name: "Developer", answers }] })).toMatchObject(
          {
            disagreements: [],
          },
        );
      }),
      { numRuns: runs(20) },
    );
  });
});
