import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { randomAnswers } from "../../../tests/random-answers.ts";
import { runs } from "../../../tests/runs.ts";
import { readKnowledge } from "../from-disk.ts";
import { answersFileSchema } from "../schemas/answers-file.ts";
import { readAnswersFile } from "./read.ts";

const knowledge = readKnowledge();
const format = "rightsplit/answers@1";
const problemOf = (source: unknown) => {
  const text = typeof source === "string" ? source : JSON.stringify(source);
  return readAnswersFile(text, knowledge).problem?.id ?? "none";
};

describe("a file that somebody gave us", () => {
  test.each<[string, unknown, string]>([
    ["nothing at all", "", "problem.empty"],
    ["blanks", " \n", "problem.empty"],
    ["three megabytes of junk", "x".repeat(3_000_000), "problem.tooLarge"],
    ["a picture", "\u0089PNG\r\n", "problem.notJson"],
    ["brackets without end", "[".repeat(200_000), "problem.notJson"],
    ["a list", [], "problem.notAnAnswersFile"],
    ["another program's file", { format: "other" }, "problem.notAnAnswersFile"],
    ["a newer version's file", { format: "rightsplit/answers@2", answers: {} }, "problem.newer"],
    ["no answers", { format }, "problem.missing"],
    ["__proto__ as a field", `{"format":"${format}","answers":{},"__proto__":{"polluted":1}}`, "problem.unknownField"],
    ["__proto__ as a question", `{"format":"${format}","answers":{"__proto__":"x"}}`, "problem.unknownQuestion"],
    ["constructor as a question", { format, answers: { constructor: "x" } }, "problem.unknownQuestion"],
    ["an unknown question", { format, answers: { "lead-tme": "longer" } }, "problem.unknownQuestion"],
    ["an unknown choice", { format, answers: { "lead-time": "fortnight" } }, "problem.notAllowed"],
    ["a number for an answer", { format, answers: { "lead-time": 3 } }, "problem.notAllowed"],
    [
      "four goals",
      { format, answers: { goals: ["faster-changes", "cope-with-peaks", "our-own-way", "fewer-outages"] } },
      "problem.tooMany",
    ],
    ["the same goal twice", { format, answers: { goals: ["our-own-way", "our-own-way"] } }, "problem.repeated"],
    ["a goal without brackets", { format, answers: { goals: "our-own-way" } }, "problem.notRanking"],
    ["a day that is not in the calendar", { format, answers: {}, startOn: "2027-02-29" }, "problem.notADay"],
    ["a leap day", { format, answers: {}, startOn: "2028-02-29" }, "none"],
    [
      "nine parts",
      { format, answers: {}, parts: Array.from({ length: 9 }, (_, at) => ({ name: `Part ${at}` })) },
      "problem.tooMany",
    ],
    ["two parts of one name", { format, answers: {}, parts: [{ name: "Till" }, { name: "Till" }] }, "problem.sameName"],
    ["an unknown task", { format, answers: {}, plan: { done: ["alert"] } }, "problem.unknownTask"],
    ["an estimate that falls", { format, answers: {}, plan: { days: { tests: [5, 3, 12] } } }, "problem.notEstimate"],
    ["a negative pace", { format, answers: {}, plan: { daysPerMonth: -1 } }, "problem.notNumber"],
  ])("%s", (_, source, expected) => {
    expect(problemOf(source)).toBe(expected);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  test("the sentence names the field, what was found and what is allowed", () => {
    const { problem } = readAnswersFile(JSON.stringify({ format, answers: { "lead-time": "fortnight" } }), knowledge);
    expect(problem?.values).toEqual({
      field: "answers.lead-time",
      found: "fortnight",
      allowed: "same-day, within-a-week, within-a-month, longer, unknown",
    });
  });

  test("the example of the agreement is accepted as it stands", () => {
    const file = {
      format,
      name: "Acme, June",
      startOn: "2026-12-01",
      answers: { "lead-time": "within-a-month", goals: ["faster-changes", "cope-with-peaks"], restore: "unknown" },
      parts: [
        {
          name: "Checkout",
          change: "weekly",
          load: "peaks",
          rules: "card-data",
          owner: "web-team",
          shares: ["Stock"],
          callers: 3,
        },
      ],
      plan: {
        daysPerMonth: 4,
        done: ["alerts"],
        unwanted: { containers: "hosted elsewhere" },
        days: { tests: [5, 8, 12] },
        added: [],
      },
      respondents: [{ name: "Owner", answers: { "lead-time": "longer" } }],
    };
    expect(readAnswersFile(JSON.stringify(file), knowledge)).toEqual({ file });
  });

  test("all answers a visitor can give are accepted, by the reader and by the published schema", () => {
    fc.assert(
      fc.property(randomAnswers(knowledge), (answers) => {
        const file = { format, answers };
        expect(readAnswersFile(JSON.stringify(file), knowledge).problem).toBeUndefined();
        expect(answersFileSchema.safeParse(file).success).toBe(true);
      }),
      { numRuns: runs() },
    );
  });

  test("whatever the text, it is either refused with a message or fits the published schema", () => {
    const nearly = fc.record(
      {
        format: fc.oneof(fc.constant(format), fc.string()),
        answers: fc.oneof(randomAnswers(knowledge), fc.dictionary(fc.string(), fc.jsonValue())),
        name: fc.oneof(fc.string(), fc.jsonValue()),
        startOn: fc.oneof(fc.string(), fc.constant("2026-12-01")),
        parts: fc.array(
          fc.record({ name: fc.string(), callers: fc.oneof(fc.integer(), fc.string()) }, { requiredKeys: [] }),
        ),
        plan: fc.oneof(
          fc.jsonValue(),
          fc.record({ daysPerMonth: fc.double(), done: fc.array(fc.string()) }, { requiredKeys: [] }),
        ),
        other: fc.jsonValue(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          nearly.map((value) => JSON.stringify(value)),
        ),
        (source) => {
          const { file, problem } = readAnswersFile(source, knowledge);
          if (problem === undefined) expect(answersFileSchema.safeParse(file).success).toBe(true);
          else expect(problem.id).toMatch(/^problem\.[a-zA-Z]+$/);
        },
      ),
      { numRuns: runs() },
    );
  });
});
