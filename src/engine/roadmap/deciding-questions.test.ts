import { describe, expect, it } from "vitest";
import type { Knowledge } from "../../knowledge/knowledge.ts";
import type { Condition } from "../../knowledge/schemas/shared.ts";
import { decidingQuestions, type Inquiry } from "./deciding-questions.ts";

const asked: Inquiry = {
  knowledge: {
    questions: [
      { id: "cause", askedIf: { question: "lead-time", oneOf: ["longer"] } },
      { id: "never", askedIf: { question: "known", oneOf: ["other"] } },
    ],
    needs: [
      { id: "load", formula: { of: [{ question: "peak" }, { question: "known" }] } },
      { id: "tangle", formula: { of: [{ question: "lead-time" }] } },
    ],
  } as unknown as Knowledge,
  facts: {
    choices: new Map([
      ["known", ["this"]],
      ["peak", ["low", "high"]],
      ["lead-time", ["short", "longer"]],
      ["cause", ["tests", "others"]],
      ["never", ["a", "b"]],
    ]),
    needs: new Map([
      ["load", [0, 1]],
      ["tangle", [0, 0.2]],
    ]),
  },
  unanswered: ["peak", "lead-time"],
};
const peak: Condition = { question: "peak", oneOf: ["high"] };
const no: Condition = { question: "known", oneOf: ["other"] };
const lead: Condition = { question: "lead-time", oneOf: ["longer"] };

describe("decidingQuestions", () => {
  it.each<[string, Condition, string[]]>([
    ["an open question", peak, ["peak"]],
    ["a known one", no, []],
    ["a part that is settled anyway", { any: [peak, { all: [no, lead] }] }, ["peak"]],
    ["several, each once", { all: [peak, { not: lead }, peak] }, ["peak", "lead-time"]],
    ["one that is asked only if another is answered so", { question: "cause", oneOf: ["tests"] }, ["lead-time"]],
    ["one that is not put to this firm", { question: "never", oneOf: ["a"] }, []],
    ["only needs that may lie on either side", { needs: ["load", "tangle"], below: 0.3 }, ["peak"]],
  ])("%s", (_, condition, expected) => expect(decidingQuestions(condition, asked)).toEqual(expected));
});
