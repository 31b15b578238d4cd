import { describe, expect, test } from "vitest";
import type { Condition } from "../../knowledge/schemas/shared.ts";
import { type Facts, needsOf, questionsOf, truth } from "./condition.ts";

const facts: Facts = {
  choices: new Map([
    ["colour", ["red"]],
    ["size", ["small", "large"]],
    ["goals", ["fast", "cheap", "calm"]],
  ]),
  needs: new Map([
    ["load", [0.1, 0.2] as const],
    ["release", [0.2, 0.6] as const],
  ]),
  ranked: new Map([["goals", ["cheap", "calm"]]]),
};
const is = (question: string, ...oneOf: string[]): Condition => ({ question, oneOf });

describe("truth", () => {
  test.each<[string, Condition, string]>([
    ["a known answer", is("colour", "red", "blue"), "yes"],
    ["another known answer", is("colour", "blue"), "no"],
    ["an open answer", is("size", "small"), "open"],
    ["an open answer that cannot matter", is("size", "small", "large"), "yes"],
    ["a question nobody knows", is("shape", "round"), "no"],
    ["one of several chosen", is("goals", "calm", "fast"), "yes"],
    ["none of several chosen", is("goals", "fast"), "no"],
    ["all, one of them open", { all: [is("colour", "red"), is("size", "small")] }, "open"],
    ["all, one of them not", { all: [is("colour", "blue"), is("size", "small")] }, "no"],
    ["any, one of them", { any: [is("colour", "red"), is("size", "small")] }, "yes"],
    ["any, at best open", { any: [is("colour", "blue"), is("size", "small")] }, "open"],
    ["not", { not: is("colour", "red") }, "no"],
    ["not open", { not: is("size", "small") }, "open"],
    ["needs surely below", { needs: ["load"], below: 0.3 }, "yes"],
    ["needs perhaps below", { needs: ["load", "release"], below: 0.3 }, "open"],
    ["needs surely not below", { needs: ["release"], below: 0.2 }, "no"],
  ])("%s", (_, condition, expected) => {
    expect(truth(condition, facts)).toBe(expected);
  });
});

test("a condition names the questions and needs it looks at, each once", () => {
  const condition: Condition = {
    any: [is("a", "x"), { not: { all: [is("b", "y"), is("a", "z")] } }, { needs: ["load"], below: 1 }],
  };
  expect(questionsOf(condition)).toEqual(["a", "b"]);
  expect(needsOf(condition)).toEqual(["load"]);
});
