import { expect, test } from "vitest";
import { getShortestPaths } from "xstate/graph";
import { assessmentMachine } from "../src/machine/assessment-machine.ts";
import type { ConversationEvent } from "../src/machine/conversation-types.ts";
import { openIds } from "../src/machine/path.ts";
import { after, give, leave, type State, three, where } from "./machine-fixture.ts";

const events: ConversationEvent[] = [
  give("software", "bought"),
  give("software", "own"),
  give("release", "unknown"),
  give("goals", ["calm", "speed"]),
  { type: "answer.cleared", question: "goals" },
  leave,
  { type: "back.pressed" },
  { type: "review.opened" },
  { type: "review.accepted" },
  { type: "question.visited", question: "release" },
  ...three.map(({ id }) => ({ type: "change.asked", question: id }) as const),
  { type: "start.over" },
  { type: "undo.asked" },
];

const paths = getShortestPaths(assessmentMachine, {
  input: { questions: three },
  events,
  limit: 20_000,
  serializeState: (state) => {
    const { file, current, returning, before, origin } = (state as State).context;
    return JSON.stringify([(state as State).value, file.answers, current, returning, before?.file.answers, origin]);
  },
});
const states = paths.map(({ state }) => state as State);

test("paths reach every place with every kind of answers", () => {
  const places = new Set(states.map(where));
  expect([...places].sort()).toEqual(["asking goals", "asking release", "asking software", "finished", "reviewing"]);
  expect(states.length).toBeGreaterThan(200);
});

test("wherever a conversation is, its question is asked of this firm", () => {
  for (const state of states) {
    if (state.value !== "asking") continue;
    const { questions, file, current } = state.context;
    const asked = current !== "release" || file.answers["software"] === "own";
    expect(asked, `${current} with ${JSON.stringify(file.answers)}`).toBe(true);
    expect(questions.some(({ id }) => id === current)).toBe(true);
  }
});

test("continue leads to an open question, to the review, or says that an answer is missing", () => {
  for (const state of states) {
    if (state.value !== "asking") continue;
    const { file, current } = state.context;
    const next = after(state, leave);
    const wasOpen = openIds(state.context).includes(current);
    if (wasOpen) expect(where(next)).toBe(where(state));
    else if (next.value === "asking") {
      expect(openIds(next.context)).toContain(next.context.current);
    } else expect(next.value).toBe("reviewing");
    expect(next.context.file).toEqual(file);
  }
});

test("from everywhere the review is reached by answering and continuing, in no more turns than there are questions", () => {
  for (const state of states) {
    let now = state;
    for (let turn = 0; turn < three.length + 1 && now.value === "asking"; turn += 1) {
      const { current, file } = now.context;
      now = Object.hasOwn(file.answers, current) ? after(now, leave) : after(now, give(current, "unknown"), leave);
    }
    expect(now.value === "asking", JSON.stringify(state.context.file.answers)).toBe(false);
  }
});

test("only answering, clearing, a new start and undo change the answers", () => {
  const changing = ["answer.given", "answer.cleared", "start.over", "undo.asked"];
  for (const state of states) {
    for (const event of events.filter(({ type }) => !changing.includes(type))) {
      expect(after(state, event).context.file).toBe(state.context.file);
    }
  }
});
