import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { randomAnswers } from "../../tests/random-answers.ts";
import { runs } from "../../tests/runs.ts";
import { explain } from "../engine/explanation/explain.ts";
import { assess } from "../engine/index.ts";
import { readExamples, readKnowledge, readWords } from "../knowledge/from-disk.ts";
import type { AnswersFile } from "../knowledge/schemas/answers-file.ts";
import { writeFigures, writeReport } from "./index.ts";
import type { Report } from "./report.ts";
import { shownTexts } from "./shown-texts.fixture.ts";

const knowledge = readKnowledge();
const words = readWords("en", knowledge);
const examples = readExamples();

function reportOf(file: AnswersFile): Report {
  return writeReport(assess(knowledge, file), knowledge, words);
}

function example(id: string): AnswersFile {
  const found = examples.find((one) => one.id === id);
  if (!found) throw new Error(`There is no example "${id}".`);
  return found.file;
}

const section = (report: Report, id: string) => report.sections.find((one) => one.id === id);
const textOf = (report: Report, id: string) => {
  const found = section(report, id);
  return found ? shownTexts({ ...report, sections: [found] }).join("\n") : "";
};

describe.each(examples.map(({ id, file }) => [id, file] as const))("%s", (_, file) => {
  const assessment = assess(knowledge, file);
  const report = writeReport(assessment, knowledge, words);
  const texts = shownTexts(report);

  test("shows no placeholder, no message id and no decimals", () => {
    for (const text of texts) {
      expect(text).not.toMatch(/undefined|null|NaN|[{}]/);
      expect(text).not.toMatch(/\b(report|question|option|gate|task|diagrams|roles)\.[a-z]/);
      if (text !== report.colophon) expect(text, "a decimal").not.toMatch(/\d\.\d/);
    }
  });

  test("cites every source it mentions, numbered in order", () => {
    expect(report.sources.map(({ number }) => number)).toEqual(report.sources.map((_, place) => place + 1));
    expect(report.sources.length).toBeGreaterThan(0);
  });

  test("holds every task of the roadmap once, in its order", () => {
    const tasks = assessment.roadmap.phases.flatMap((phase) => phase.tasks);
    expect(report.workItems.rows.map(({ likely }) => likely)).toEqual(tasks.map(({ days }) => days[1]));
  });

  test("draws exactly the nodes and arrows of the engine, and lists them all in tables", () => {
    const figures = writeFigures(assessment, knowledge, words);
    expect(figures.map(({ id }) => id)).toEqual(assessment.diagrams.map(({ id }) => id));
    for (const [place, figure] of figures.entries()) {
      const diagram = assessment.diagrams[place];
      expect(figure.nodes.map(({ id }) => id)).toEqual(diagram?.nodes.map(({ id }) => id));
      expect(figure.edges.map(({ from, to, kind }) => [from, to, kind])).toEqual(
        diagram?.edges.map(({ from, to, kind }) => [from, to, kind]),
      );
      expect(figure.tables[0]?.rows.map(([name]) => name)).toEqual(figure.nodes.map(({ label }) => label));
      expect(figure.tables[1]?.rows.length ?? 0).toBe(figure.edges.length);
      const names = new Map([
        ...figure.groups.map(({ id, title }) => [id, title] as const),
        ...figure.nodes.map(({ id, label }) => [id, label] as const),
      ]);
      expect(figure.tables[1]?.rows.map(([from, , to]) => [from, to]) ?? []).toEqual(
        figure.edges.map(({ from, to }) => [names.get(from), names.get(to)]),
      );
    }
  });

  test("leaves out the sections of explanations that were not given", () => {
    expect(report.sections.map(({ id }) => id)).not.toContain("flips");
    expect(report.sections.map(({ id }) => id)).not.toContain("robustness");
  });
});

test("a firm with bought products only reads of staying, and of nobody who develops", () => {
  const report = reportOf(example("bakery-chain"));
  expect(report.verdict).toContain("the bought software you have");
  expect(textOf(report, "gates")).toContain("No, because you use bought products only");
  expect(textOf(report, "people")).not.toContain("eveloper");
  expect(textOf(report, "gates"), "this gate passes, but not because there are two groups").not.toContain(
    "more than one group",
  );
});

test("where the destination is not where to begin, the verdict names both, and the gates say not yet", () => {
  const report = reportOf(example("two-groups-by-hand"));
  expect(report.verdict).toMatch(
    /^Head for a few services beside one application\. Begin with a modular single application\./,
  );
  expect(report.verdict).toContain("First step: “Write down why");
  expect(report.verdict).toContain(
    "Still missing on the way: alerts that reach a person. The task for it: “Let an alert",
  );
  expect(textOf(report, "summary")).toContain("If you never get there");
  expect(textOf(report, "gates")).toContain("Not yet, because no alert reaches a person");
});

test("a new product begins, and its gate waits", () => {
  const report = reportOf(example("new-product"));
  expect(report.verdict).toContain("one plain application");
  expect(textOf(report, "gates")).toContain("Not while the product is still waiting");
});

test("with nothing answered the advice is careful, calls guesses guesses and says how to find out", () => {
  const report = reportOf(example("all-unknown"));
  expect(report.verdict).toContain("With so much still unknown");
  expect(textOf(report, "why")).toContain("How far this concerns you is not known");
  expect(textOf(report, "why")).not.toContain("You said");
  expect(textOf(report, "unknowns")).toContain("28\u00a0questions are open");
});

test("with nothing answered the plan promises no end, joins what is to find out, and claims no pace", () => {
  const report = reportOf({ ...example("all-unknown"), startOn: "2026-12-01" });
  const roadmap = textOf(report, "roadmap");
  expect(roadmap).toContain("cannot be said while so much is open");
  expect(JSON.stringify(section(report, "roadmap"))).not.toMatch(/\b20\d\d\b/);
  expect(roadmap).toContain("Find out the 21\u00a0answers");
  expect(roadmap).not.toContain("no longer stands in the way");
  expect(textOf(report, "people")).toContain("not known; the plan assumes");
  expect(textOf(report, "gates")).toContain("Whether these are in place is not known");
});

test("says what a task protects from and when it is done once, where it is looked up", () => {
  const report = reportOf(example("web-shop"));
  const done = words.messages["task.purpose.done"] ?? "";
  expect(textOf(report, "tasks")).toContain(done);
  expect(textOf(report, "roadmap")).not.toContain(done);
});

test("signs are gathered by the day on which to look again", () => {
  const assessment = assess(knowledge, { ...example("web-shop"), startOn: "2026-12-01" });
  const signs = section(writeReport(assessment, knowledge, words), "tripwires");
  const days = new Set(assessment.roadmap.tripwires.map(({ lookAgainOn }) => lookAgainOn));
  const headings = signs?.blocks.filter(({ kind }) => kind === "heading") ?? [];
  const items = signs?.blocks.flatMap((block) => (block.kind === "list" ? block.items : [])) ?? [];
  expect(headings).toHaveLength(days.size);
  expect(items).toHaveLength(assessment.roadmap.tripwires.length);
});

test("no two of the firms read alike in their first lines", () => {
  const openings = examples.map(({ file }) => {
    const report = reportOf(file);
    const [lead, means, reason] = section(report, "summary")?.blocks ?? [];
    return JSON.stringify([lead, means, reason]);
  });
  expect(new Set(openings).size).toBe(examples.length);
});

test("without time set aside there are no dates and a plain sentence says why", () => {
  const file = example("tangled-monolith");
  const report = reportOf({ ...file, startOn: "2026-12-01", answers: { ...file.answers, effort: "none" } });
  expect(textOf(report, "summary")).toContain("No time is set aside");
  expect(textOf(report, "roadmap")).toContain("Nothing is set aside for this work");
  expect(textOf(report, "roadmap")).not.toMatch(/\b20\d\d\b/);
});

test("with a first day the plan has dates", () => {
  const report = reportOf({ ...example("web-shop"), startOn: "2026-12-01" });
  expect(textOf(report, "roadmap")).toMatch(/Dec\u00a02026/);
  expect(report.colophon).toContain("1\u00a0December\u00a02026");
});

test("explanations appear where they are given", () => {
  const file = example("tangled-monolith");
  const report = writeReport(assess(knowledge, file), knowledge, words, {
    flips: [
      { to: "KEEP", of: "destination", changes: [{ question: "restore", from: null, to: "hours" }], days: [2, 3, 5] },
    ],
    unreachable: ["FEW"],
    robustness: [{ setting: "goal-load", goal: "load", destination: "ADD", now: "ADD" }],
    contradictions: [
      {
        id: "automatic-without-checks",
        questions: ["release", "automatic-checks"],
        message: { id: "contradiction.automatic-without-checks.notice", values: {} },
      },
    ],
  });
  expect(textOf(report, "flips")).toContain("not answered so far; would have to be “Some hours”");
  expect(textOf(report, "flips")).toContain("“A few services”");
  expect(textOf(report, "robustness")).toContain("Only this counts: Load on one part");
  expect(textOf(report, "contradictions")).toContain("no automatic checks");
});

test("the engine's own explanations fit", () => {
  const file = example("all-unknown");
  const report = writeReport(assess(knowledge, file), knowledge, words, explain(knowledge, file.answers));
  expect(textOf(report, "unknowns")).toContain("matter most for the advice");
  expect(textOf(report, "robustness")).toContain("All needs count alike");
});

test("assumptions that change nothing are named in a sentence, without a table", () => {
  const file = example("bakery-chain");
  const report = writeReport(assess(knowledge, file), knowledge, words, explain(knowledge, file.answers));
  expect(textOf(report, "robustness")).toContain("stays the same under every one of these: “All needs count alike”");
  expect(section(report, "robustness")?.blocks.map(({ kind }) => kind)).not.toContain("table");
});

test("there are words for whatever a firm may answer", () => {
  fc.assert(
    fc.property(randomAnswers(knowledge), (answers) => {
      const report = reportOf({ format: "rightsplit/answers@1", answers });
      expect(report.verdict).not.toBe("");
      expect(report.sections[0]?.id).toBe("summary");
    }),
    { numRuns: runs(60) },
  );
}, 60_000);
