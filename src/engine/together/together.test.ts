import { describe, expect, test } from "vitest";
import { readExamples, readKnowledge } from "../../knowledge/from-disk.ts";
import type { Answers, AnswersFile } from "../../knowledge/schemas/answers-file.ts";
import { settle } from "../questionnaire/settle.ts";
import { judge } from "../scoring/judge.ts";
import { modelOf } from "../scoring/model.ts";
import { together } from "./disagreements.ts";
import { additionOf, beginTogether, decided, withoutVoice, withVoice } from "./merge.ts";

const knowledge = readKnowledge();
const shop: Answers = readExamples().find(({ id }) => id === "web-shop")?.file.answers ?? {};
const alone = (answers: Answers): AnswersFile => ({ format: "rightsplit/answers@1", answers });
const sharesWith = (answers: Answers) =>
  judge(modelOf(knowledge), settle(knowledge.questions, answers)).options.map(({ share }) => share);
/** The owner answers like the web shop; the developer sees some things otherwise. */
const both = (changes: Answers, owner: Answers = shop) =>
  withVoice(beginTogether(alone(owner), "Owner"), { name: "Developer", answers: { ...owner, ...changes } });

describe("who joins somebody who answered before", () => {
  const owner = alone({ software: "one-own", restore: "unknown", hosting: "cloud" });
  const begun = beginTogether(owner, "Owner");
  const developer = { name: "Developer", answers: { software: "several", restore: "a-day", hosting: "cloud" } };

  test("fills what nobody knew, and takes nothing for agreed on which they differ", () => {
    const two = withVoice(begun, developer);
    expect(two.answers).toEqual({ software: "unknown", restore: "a-day", hosting: "cloud" });
    expect(two.respondents).toEqual([{ name: "Owner", answers: owner.answers }, developer]);
    expect(additionOf(begun, developer)).toEqual({ filled: ["restore"], alike: ["hosting"], differs: ["software"] });
    expect(withoutVoice(two, "Developer").answers).toEqual(owner.answers);
  });

  test("takes the place of whoever has the same name", () => {
    const two = withVoice(withVoice(begun, developer), { name: "Developer", answers: { restore: "hours" } });
    expect(two.answers).toEqual({ software: "one-own", restore: "hours", hosting: "cloud" });
    expect(two.respondents?.map(({ name }) => name)).toEqual(["Owner", "Developer"]);
  });

  test("does not change what was decided", () => {
    const two = decided(withVoice(begun, developer), "software", "several");
    const three = withVoice(two, { name: "Clerk", answers: { software: "bought-only" } });
    expect(three.answers["software"]).toBe("several");
  });
});

describe("where two differ", () => {
  test("says who says what, with the verdict of each answer and what lies between them", () => {
    const file = both({ "lead-time": "same-day" });
    const { disagreements, agreed, outcome } = together(knowledge, file);
    const [one, ...others] = disagreements;
    expect(others).toEqual([]);
    expect(one?.said.map(({ answer, names }) => [answer, names])).toEqual([
      [shop["lead-time"], ["Owner"]],
      ["same-day", ["Developer"]],
    ]);
    const [owners = [], developers = []] =
      one?.said.map(({ answer }) => sharesWith({ ...shop, "lead-time": answer })) ?? [];
    const apart = owners.reduce((sum, share, at) => sum + Math.abs(share - (developers[at] ?? 0)), 0) / 2;
    expect(one?.worth).toBeCloseTo(apart, 12);
    expect(apart).toBeGreaterThan(0.01);
    expect(agreed).not.toContain("lead-time");
    const { verdict } = judge(modelOf(knowledge), settle(knowledge.questions, { ...shop, "lead-time": "unknown" }));
    expect([outcome.destination.id, outcome.now.id, outcome.strength]).toEqual([
      verdict.destination,
      verdict.now,
      verdict.strength,
    ]);
  });

  test("a ranking in another order is told as such", () => {
    const goals = ["fewer-outages", "faster-changes"];
    const file = both({ goals: [...goals].reverse() }, { ...shop, goals });
    const [one] = together(knowledge, file).disagreements;
    expect(one).toMatchObject({ question: "goals", isOrderOnly: true });
    const other = together(knowledge, both({ goals: ["fewer-outages", "our-own-way"] }, { ...shop, goals }));
    expect(other.disagreements[0]).toMatchObject({ question: "goals", isOrderOnly: false });
  });

  test("an answer that another one makes irrelevant is set aside, and told with what it hangs on", () => {
    const { release = "" } = shop;
    const file = decided(both({ software: "bought-only", release: "unknown" }), "software", "bought-only");
    const { disagreements, setAside } = together(knowledge, file);
    expect(disagreements.map(({ question }) => question)).toEqual(["software"]);
    expect(setAside).toContainEqual({
      question: "release",
      said: [{ answer: release, names: ["Owner"] }],
      hangsOn: ["software"],
    });
  });

  test("a difference that may fall away says with which answer to which other one", () => {
    const file = both({ software: "bought-only", "automatic-checks": "none" });
    const one = together(knowledge, file).disagreements.find(({ question }) => question === "automatic-checks");
    expect(one?.fallsAway).toEqual([{ question: "software", answer: "bought-only" }]);
  });

  test("an answer that counts and that nobody gave stands beside theirs", () => {
    const file = decided(both({}), "lead-time", "longer");
    const [one] = together(knowledge, file).disagreements;
    expect(one?.said.map(({ names }) => names)).toEqual([["Owner", "Developer"], []]);
  });

  test("the verdict of each if they were right is the one of their own answers", () => {
    const file = both({ "lead-time": "same-day", builders: "up-to-one" });
    const { ifRight } = together(knowledge, file);
    const own = judge(modelOf(knowledge), settle(knowledge.questions, shop)).verdict;
    expect(ifRight[0]).toMatchObject({ name: "Owner", outcome: { destination: { id: own.destination } } });
  });
});
