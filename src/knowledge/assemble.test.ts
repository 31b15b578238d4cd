import { describe, expect, test } from "vitest";
import { assemble, type RawContent } from "./assemble.ts";
import { ContentErrors } from "./content-errors.ts";
import { readKnowledge } from "./from-disk.ts";
import { type ModelKind, modelKinds } from "./kinds.ts";

const knowledge = readKnowledge();

/** The real content as it comes from disk, for one change at a time. */
function rawContent(): RawContent {
  const lists: Record<ModelKind, readonly { id: string }[]> = { ...knowledge, "score-areas": knowledge.scoreAreas };
  const kinds = Object.fromEntries(
    Object.keys(modelKinds).map((kind) => [
      kind,
      new Map(lists[kind as ModelKind].map(({ id, ...data }) => [id, structuredClone(data)])),
    ]),
  ) as unknown as RawContent["kinds"];
  return { parameters: structuredClone(knowledge.parameters), parts: structuredClone(knowledge.parts), kinds };
}

function problemsAfter(
  kind: ModelKind,
  id: string,
  change: (data: Record<string, unknown>) => void,
): readonly string[] {
  const raw = rawContent();
  change(raw.kinds[kind].get(id) as Record<string, unknown>);
  try {
    assemble(raw);
    return [];
  } catch (error) {
    if (error instanceof ContentErrors) return error.problems;
    throw error;
  }
}

test("the content as it stands is in order", () => {
  expect(() => assemble(rawContent())).not.toThrow();
});

describe("an editor is told which file, which field and what to write", () => {
  test("a source that does not exist", () => {
    expect(problemsAfter("tasks", "alerts", (task) => (task["sources"] = ["f-prr"]))).toEqual([
      expect.stringMatching(
        /^src\/content\/tasks\/alerts\.yaml: the field "sources" mentions "f-prr", but .* Write one of: f-pre, /,
      ),
    ]);
  });

  test("a choice that does not exist", () => {
    const problems = problemsAfter(
      "gates",
      "alerts",
      (gate) => (gate["fails"] = { question: "fault-detection", oneOf: ["nobody"] }),
    );
    expect(problems).toEqual([
      'src/content/gates/alerts.yaml: the field "fails" mentions the choice "nobody" of the question "fault-detection". Its choices are: customers-tell, someone-looks, alerts, dashboards, traces.',
    ]);
  });

  test("a field that is not known, and one that is missing", () => {
    const problems = problemsAfter("gates", "alerts", (gate) => {
      gate["reason"] = "typing error";
      delete gate["because"];
    });
    expect(problems.join("\n")).toContain('src/content/gates/alerts.yaml: the field "because"');
    expect(problems.join("\n")).toContain('"reason"');
  });

  test("tasks that wait for each other", () => {
    const problems = problemsAfter("tasks", "inventory", (task) => (task["after"] = ["alerts"]));
    expect(problems.join()).toMatch(/The tasks .*alerts → inventory.* wait for each other/);
  });

  test("a question that looks ahead", () => {
    const problems = problemsAfter(
      "questions",
      "special",
      (question) => (question["askedIf"] = { question: "effort", oneOf: ["none"] }),
    );
    expect(problems.join()).toContain('looks at "effort", which comes after "special"');
  });

  test("scores out of order", () => {
    const problems = problemsAfter("questions", "release", (question) => {
      (question["choices"] as { score: number }[])[1] = {
        ...(question["choices"] as { score: number }[])[1],
        score: 0.9,
      };
    });
    expect(problems).toEqual([expect.stringContaining('the score of "one-button" does not fit the order')]);
  });

  test("a number without a source that does not say it is a judgement", () => {
    const problems = problemsAfter("tasks", "alerts", (task) => {
      task["days"] = { ...(task["days"] as object), because: "It takes this long.", sources: [] };
    });
    expect(problems).toEqual([expect.stringContaining("has a number without a source")]);
  });

  test("a code used twice", () => {
    expect(problemsAfter("tasks", "alerts", (task) => (task["code"] = "F1")).join()).toContain('says "F1", which');
  });
});

describe("how parts are put in order is content like any other", () => {
  function problemsWith(change: (parts: RawContent["parts"] & object) => void): readonly string[] {
    const raw = rawContent();
    change(raw.parts as object);
    try {
      assemble(raw);
      return [];
    } catch (error) {
      if (error instanceof ContentErrors) return error.problems;
      throw error;
    }
  }

  test("a need or a question that does not exist", () => {
    const problems = problemsWith((parts) => {
      const { pull, hold } = parts as typeof knowledge.parts;
      pull.load.need = "loads";
      hold.allOrNothing.question = "operations";
    });
    expect(problems).toEqual([
      expect.stringMatching(/^src\/content\/parts\.yaml: the field "pull\.load\.need" mentions "loads"/),
      expect.stringMatching(
        /^src\/content\/parts\.yaml: the field "hold\.allOrNothing\.question" mentions "operations"/,
      ),
    ]);
  });

  test("a fact that says more and counts for less", () => {
    const problems = problemsWith((parts) => {
      (parts as typeof knowledge.parts).pull.change.value.daily = 0.5;
    });
    expect(problems).toEqual([
      'src/content/parts.yaml: the field "pull.change.value": Each of them has to be at least as large as the one before it.',
    ]);
  });
});
