import { describe, expect, test } from "vitest";
import { assembleCases, assembleCaseWords } from "./cases.ts";
import { ContentErrors } from "./content-errors.ts";
import { readCases, readCaseWords, readKnowledge } from "./from-disk.ts";
import type { CaseWords } from "./schemas/case.ts";

const knowledge = readKnowledge();
const cases = readCases(knowledge);
const [known] = cases;
if (!known) throw new Error("There is no case to try this on.");

type Data = Omit<typeof known, "id">;

function problemsOf(attempt: () => unknown): readonly string[] {
  try {
    attempt();
    return [];
  } catch (error) {
    if (error instanceof ContentErrors) return error.problems;
    throw error;
  }
}

/** What an editor is told after one change to a case that is in order. */
function problemsAfter(change: (data: Data) => void): readonly string[] {
  const { id, ...data } = structuredClone(known as typeof known & object);
  change(data);
  return problemsOf(() => assembleCases(new Map([[id, data]]), knowledge));
}

test("the cases and their words are in order, and stand in the order they ask for", () => {
  expect(problemsAfter(() => {})).toEqual([]);
  expect(cases.map(({ order }) => order)).toEqual(cases.map(({ order }) => order).toSorted((a, b) => a - b));
  expect([...readCaseWords("en", cases).keys()].sort()).toEqual(cases.map(({ id }) => id).sort());
});

describe("an editor is told which file, which field and what to write", () => {
  const file = `src/content/cases/${known.id}.yaml`;
  const coding = (data: Data) => data.codings[1] as Data["codings"][number];

  test.each<[string, (data: Data) => void, string]>([
    [
      "a question that does not exist",
      (data) => (coding(data).answers["lead-tim"] = "longer"),
      `${file}: the field "codings.1" mentions "lead-tim", but there is no such file in src/content/questions/. Write one of: lead-time`,
    ],
    [
      "a choice that does not exist",
      (data) => (coding(data).answers["lead-time"] = "soon"),
      `${file}: the field "codings.1.lead-time" mentions the choice "soon" of the question "lead-time".`,
    ],
    [
      "a goal that does not exist",
      (data) => (coding(data).answers["goals"] = ["fewer-outages", "glory"]),
      'mentions the choice "glory" of the question "goals"',
    ],
    [
      "an inference about a question that was not answered",
      (data) => {
        coding(data).inferred = ["special"];
        delete coding(data).answers["special"];
      },
      `${file}: the field "codings.1.inferred": "special" is not among the answers. Remove it.`,
    ],
    [
      "a reader who prefers what is not acceptable",
      (data) =>
        (data.ratings[0] = { ...(data.ratings[0] as Data["ratings"][number]), preferred: "BUY", acceptable: ["MOD"] }),
      `${file}: the field "ratings": What is preferred (BUY) has to be acceptable, too.`,
    ],
    [
      "a reading that no option has",
      (data) => (data.hindsight.unlike = ["keep-as-they-were"]),
      'No option has the reading "keep-as-they-were". Write one of: keep-as-they-are',
    ],
    ["one coding only", (data) => data.codings.pop(), `${file}: the field "codings"`],
    ["no source", (data) => (data.sources = []), `${file}: the field "sources"`],
    ["years that cannot be read", (data) => (data.years = "the nineties"), `${file}: the field "years"`],
  ])("%s", (_what, change, remark) => {
    expect(problemsAfter(change).join("\n")).toContain(remark);
  });

  test("unknown is an answer to any question", () => {
    expect(problemsAfter((data) => (coding(data).answers["lead-time"] = "unknown"))).toEqual([]);
  });
});

describe("words of cases", () => {
  const words = Object.fromEntries(readCaseWords("en", cases)) as Record<string, CaseWords>;
  const problemsWith = (changed: Record<string, unknown>) =>
    problemsOf(() => assembleCaseWords("en", new Map(Object.entries(changed)), cases)).join("\n");

  test("that are missing", () => {
    const { [known.id]: _, ...others } = words;
    expect(problemsWith(others)).toBe(
      `src/content/en/cases/${known.id}.yaml is missing: src/content/cases/${known.id}.yaml exists and needs words.`,
    );
  });

  test("for a case that does not exist", () => {
    expect(problemsWith({ ...words, nobody: words[known.id] })).toContain(
      "src/content/en/cases/nobody.yaml has words for",
    );
  });

  test("with a field that is not known, and one that is missing", () => {
    const { lesson: _, ...rest } = words[known.id] as CaseWords;
    const told = problemsWith({ ...words, [known.id]: { ...rest, moral: "Do as we say, not as we do." } });
    expect(told).toContain(`src/content/en/cases/${known.id}.yaml: the field "lesson"`);
    expect(told).toContain('"moral"');
  });
});
