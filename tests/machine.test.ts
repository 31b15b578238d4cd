import { expect, test } from "vitest";
import { readExamples, readKnowledge } from "../src/knowledge/from-disk.ts";
import { progressOf } from "../src/machine/progress.ts";
import { askedQuestions } from "../src/machine/question.ts";
import { after, begin, give, leave, three, where } from "./machine-fixture.ts";

const whole = [give("software", "own"), leave, give("release", "by-hand"), leave, give("goals", ["calm"]), leave];

test("asks what the answers open, then reviews, then ends", () => {
  expect(where(begin())).toBe("asking software");
  expect(where(after(begin(), give("software", "own"), leave))).toBe("asking release");
  expect(where(after(begin(), give("software", "bought"), leave))).toBe("asking goals");
  const reviewed = after(begin(), ...whole);
  expect(where(reviewed)).toBe("reviewing");
  expect(where(after(reviewed, { type: "review.accepted" }))).toBe("finished");
});

test("nothing moves without an answer, and nothing that is no answer is taken", () => {
  expect(where(after(begin(), leave))).toBe("asking software");
  for (const wrong of [
    give("software", "red"),
    give("software", ["own"]),
    give("goals", ["calm"]),
    give("release", "by-hand"),
    give("__proto__", "own"),
    give("constructor", "unknown"),
  ]) {
    expect(after(begin(), wrong).context.file.answers, JSON.stringify(wrong)).toEqual({});
  }
  const atGoals = after(begin(), { type: "question.visited", question: "goals" });
  for (const wrong of [["calm", "calm"], ["speed", "calm", "order"], [], "calm"]) {
    expect(after(atGoals, give("goals", wrong)).context.file.answers, JSON.stringify(wrong)).toEqual({});
  }
  expect(after(atGoals, give("goals", ["order", "calm"])).context.file.answers).toEqual({ goals: ["order", "calm"] });
  expect(after(begin(), give("software", "unknown")).context.file.answers).toEqual({ software: "unknown" });
});

test("an answer that no longer matters stays aside and counts again when its question comes back", () => {
  const changed = after(begin(), ...whole, { type: "change.asked", question: "software" }, give("software", "bought"));
  expect(changed.context.file.answers["release"]).toBe("by-hand");
  const reviewed = after(changed, leave);
  expect(where(reviewed)).toBe("reviewing");
  const again = after(reviewed, { type: "change.asked", question: "software" }, give("software", "own"), leave);
  expect(where(again)).toBe("reviewing");
  expect(again.context.file.answers["release"]).toBe("by-hand");
});

test("after a change the review comes back, unless the change opened a question", () => {
  const bought = after(begin(), give("software", "bought"), leave, give("goals", "unknown"), leave);
  expect(where(bought)).toBe("reviewing");
  const change = { type: "change.asked", question: "software" } as const;
  expect(where(after(bought, change, leave))).toBe("reviewing");
  expect(where(after(bought, change, { type: "back.pressed" }))).toBe("reviewing");
  const opened = after(bought, change, give("software", "own"), leave);
  expect(where(opened)).toBe("asking release");
  expect(where(after(opened, give("release", "unknown"), leave))).toBe("reviewing");
});

test("a change made before everything is answered returns to the review as well", () => {
  const early = after(begin(), give("software", "own"), leave, { type: "review.opened" });
  expect(where(after(early, { type: "change.asked", question: "software" }, leave))).toBe("reviewing");
  expect(where(after(early, { type: "question.visited", question: "release" }))).toBe("asking release");
});

test("back goes through the questions that are asked, and continue never to one that is answered", () => {
  const atGoals = after(begin(), give("software", "bought"), leave);
  const back = after(atGoals, { type: "back.pressed" });
  expect(where(back)).toBe("asking software");
  expect(where(after(back, { type: "back.pressed" }))).toBe("asking software");
  expect(where(after(back, leave))).toBe("asking goals");
  expect(where(after(begin(), ...whole, { type: "back.pressed" }))).toBe("asking goals");
});

test("a question that is not asked cannot be visited", () => {
  expect(where(after(begin(), { type: "question.visited", question: "release" }))).toBe("asking software");
  expect(where(after(begin(), { type: "question.visited", question: "goals" }))).toBe("asking goals");
});

test("other answers and a new start can be undone until the next answer", () => {
  const reviewed = after(begin(), ...whole);
  const cleared = after(reviewed, { type: "start.over" });
  expect(where(cleared)).toBe("asking software");
  expect(cleared.context.file.answers).toEqual({});
  const back = after(cleared, { type: "undo.asked" });
  expect(where(back)).toBe("reviewing");
  expect(back.context.file).toEqual(reviewed.context.file);
  const moved = after(cleared, give("software", "own"), { type: "undo.asked" });
  expect(moved.context.file.answers).toEqual({ software: "own" });

  const file = { format: "rightsplit/answers@1", name: "Bakery", answers: { software: "own" } } as const;
  const opened = after(reviewed, { type: "answers.replaced", id: "other", file, origin: "file" });
  expect(where(opened)).toBe("asking release");
  expect(opened.context.file.name).toBe("Bakery");
  expect(opened.context.id).toBe("other");
  const undone = after(opened, { type: "undo.asked" }).context;
  expect([undone.id, undone.file]).toEqual([reviewed.context.id, reviewed.context.file]);
});

test("within a scope only its questions are asked, in its order, as far as the branch has them", () => {
  const scoped = begin(three, ["goals", "software"]);
  expect(where(scoped)).toBe("asking goals");
  const second = after(scoped, give("goals", "unknown"), leave);
  expect(where(second)).toBe("asking software");
  expect(progressOf(second.context, "software")).toMatchObject({ number: 2, toGo: 0 });
  expect(where(after(second, give("software", "own"), leave))).toBe("reviewing");
  expect(where(after(scoped, { type: "question.visited", question: "release" }))).toBe("asking goals");
  const branching = begin(three, ["software", "release"]);
  expect(where(after(branching, give("software", "bought"), leave))).toBe("reviewing");
  expect(where(after(branching, give("software", "own"), leave))).toBe("asking release");
});

test("progress counts along the branch that the answers have taken", () => {
  const of = (answers: Record<string, string>, current: string) => {
    const { number, toGo, opensArea } = progressOf(
      { ...begin().context, file: { format: "rightsplit/answers@1", answers } },
      current,
    );
    return [number, toGo, opensArea];
  };
  expect(of({}, "software")).toEqual([1, 1, true]);
  expect(of({ software: "own" }, "software")).toEqual([1, 2, true]);
  expect(of({ software: "own" }, "release")).toEqual([2, 1, true]);
  expect(of({ software: "bought" }, "goals")).toEqual([2, 0, true]);
});

test("every example firm is asked exactly its questions, once each, in order", () => {
  const questions = askedQuestions(readKnowledge().questions);
  for (const { id, file } of readExamples()) {
    let state = begin(questions);
    const seen: string[] = [];
    for (let turn = 0; turn <= questions.length && state.value === "asking"; turn += 1) {
      const { current } = state.context;
      const { toGo } = progressOf(state.context, current);
      seen.push(current);
      const before = seen.length;
      state = after(state, give(current, file.answers[current] ?? "unknown"), leave);
      expect(toGo, `${id}: ${current}`).toBeLessThanOrEqual(questions.length - before);
    }
    expect(state.value, id).toBe("reviewing");
    expect(new Set(seen).size, id).toBe(seen.length);
    const order = questions.map((question) => question.id).filter((name) => seen.includes(name));
    expect(seen, id).toEqual(order);
  }
});
