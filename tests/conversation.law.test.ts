import fc from "fast-check";
import { expect, test } from "vitest";
import { settle } from "../src/engine/index.ts";
import { readKnowledge } from "../src/knowledge/from-disk.ts";
import type { Answers } from "../src/knowledge/schemas/answers-file.ts";
import type { ConversationEvent } from "../src/machine/conversation-types.ts";
import { openIds } from "../src/machine/path.ts";
import { askedQuestions } from "../src/machine/question.ts";
import { after, begin, give, leave, type State, where } from "./machine-fixture.ts";
import { randomAnswers } from "./random-answers.ts";
import { runs } from "./runs.ts";

/** The real conversation with the real questions, led by a visitor who jumps about in it. */
const knowledge = readKnowledge();
const questions = askedQuestions(knowledge.questions);

type Move =
  /** Answers the question on screen: as this firm would, or as another one would. */
  | { kind: "answer" | "otherAnswer" | "continue" | "back" | "review" | "accept" }
  | { kind: "visit" | "change"; question: string };

const someQuestion = fc.constantFrom(...questions.map(({ id }) => id));
const moves: fc.Arbitrary<Move[]> = fc.array(
  fc.oneof(
    // Most of the time people simply go on.
    { weight: 8, arbitrary: fc.constantFrom<Move>({ kind: "answer" }, { kind: "continue" }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom("visit", "change"), question: someQuestion }) },
    {
      weight: 3,
      arbitrary: fc.constantFrom<Move>(
        { kind: "otherAnswer" },
        { kind: "back" },
        { kind: "review" },
        { kind: "accept" },
      ),
    },
  ),
  { maxLength: 60 },
);

const visitor = fc.record({ firm: randomAnswers(knowledge), other: randomAnswers(knowledge), moves });

function eventOf(move: Move, { context }: State, firm: Answers, other: Answers): ConversationEvent {
  const answer = (from: Answers) => give(context.current, from[context.current] ?? "unknown");
  switch (move.kind) {
    case "answer":
      return answer(firm);
    case "otherAnswer":
      return answer(other);
    case "continue":
      return leave;
    case "back":
      return { type: "back.pressed" };
    case "review":
      return { type: "review.opened" };
    case "accept":
      return { type: "review.accepted" };
    case "visit":
      return { type: "question.visited", question: move.question };
    case "change":
      return { type: "change.asked", question: move.question };
  }
}

/** The states a visitor passes through, the first among them, each with the event that led to it. */
function walk({ firm, other, moves: all }: { firm: Answers; other: Answers; moves: Move[] }) {
  const steps: { event: ConversationEvent | null; state: State }[] = [{ event: null, state: begin(questions) }];
  for (const move of all) {
    const { state } = steps.at(-1) ?? { state: begin(questions) };
    const event = eventOf(move, state, firm, other);
    steps.push({ event, state: after(state, event) });
  }
  return steps;
}

test("wherever a visitor jumps, Continue asks only what has no answer, and no question twice on the way to the review", () => {
  fc.assert(
    fc.property(visitor, (one) => {
      const steps = walk(one);
      steps.forEach(({ event, state }, index) => {
        const before = steps[index - 1]?.state;
        if (event?.type !== "question.left" || before?.value !== "asking" || state.value !== "asking") return;
        const { current } = state.context;
        expect(Object.hasOwn(state.context.file.answers, current), `${where(before)} → ${current}`).toBe(false);
      });
      let state = steps.at(-1)?.state ?? begin(questions);
      const isChanging = state.context.returning !== null;
      const asked = new Set<string>();
      while (state.value === "asking") {
        const { current, file } = state.context;
        if (asked.has(current)) throw new Error(`${current} is asked twice.`);
        asked.add(current);
        const isOpen = !Object.hasOwn(file.answers, current);
        state = after(state, ...(isOpen ? [give(current, one.firm[current] ?? "unknown")] : []), leave);
      }
      // Whoever only changes an answer comes back to the review with the rest still open.
      if (asked.size > 0 && !isChanging) expect(openIds(state.context)).toEqual([]);
    }),
    { numRuns: runs(300) },
  );
});

test("no answer is ever lost by going about: one that branching sets aside counts again when its question comes back", () => {
  fc.assert(
    fc.property(visitor, (one) => {
      const given = new Map<string, unknown>();
      let shown = begin(questions);
      for (const { event, state } of walk(one)) {
        const isTaken = event?.type === "answer.given" && shown.value === "asking";
        if (isTaken) given.set(event.question, event.answer);
        shown = state;
        const { file, current } = state.context;
        expect(file.answers).toEqual(Object.fromEntries(given));
        const { asked, answers } = settle(knowledge.questions, file.answers);
        expect(asked).toContain(current);
        for (const id of asked) {
          const answer = file.answers[id];
          if (answer !== undefined && answer !== "unknown") expect([answers[id]].flat()).toEqual([answer].flat());
        }
      }
    }),
    { numRuns: runs(300) },
  );
});

test("a changed answer leads back to the review, or first to the questions that it opened", () => {
  fc.assert(
    fc.property(randomAnswers(knowledge), randomAnswers(knowledge), someQuestion, (firm, other, question) => {
      const file = { format: "rightsplit/answers@1", answers: firm } as const;
      const full = after(begin(questions), { type: "answers.replaced", id: "", file, origin: "own" });
      const review = after(full, { type: "review.opened" });
      const open = openIds(review.context);
      const changing = after(review, { type: "change.asked", question });
      if (changing.value === "reviewing") return;
      let state = after(changing, give(question, other[question] ?? "unknown"), leave);
      for (let turn = 0; turn < questions.length && state.value === "asking"; turn += 1) {
        const { current } = state.context;
        expect(open).not.toContain(current);
        state = after(state, give(current, "unknown"), leave);
      }
      expect(state.value).toBe("reviewing");
    }),
    { numRuns: runs(500) },
  );
});
