import { expect, test } from "vitest";
import { firms } from "../../../tests/firms-with-parts.ts";
import { assess } from "../../engine/index.ts";
import { readExamples, readKnowledge, readWords } from "../../knowledge/from-disk.ts";
import type { AnswersFile } from "../../knowledge/schemas/answers-file.ts";
import { writeReport } from "../index.ts";
import type { Block } from "../report.ts";

const knowledge = readKnowledge();
const words = readWords("en", knowledge);

function sectionFor(file: AnswersFile) {
  const report = writeReport(assess(knowledge, file), knowledge, words);
  return report.sections.find(({ id }) => id === "parts") ?? null;
}

/** Blanks that never break a line are written as plain ones here. */
function blocksOf(file: AnswersFile): Block[] {
  return JSON.parse(JSON.stringify(sectionFor(file)?.blocks ?? []).replaceAll("\u00a0", " "));
}

const fileOf = (kind: string) => firms.find((firm) => firm.kind === kind)?.file as AnswersFile;
const example = (id: string) => readExamples().find((one) => one.id === id)?.file as AnswersFile;

test.each(firms)(
  "$kind: what comes first stands in front, with its sources, and every part has a row",
  ({ file, first }) => {
    const blocks = blocksOf(file);
    expect(blocks[0]).toMatchObject({ kind: "lead", text: expect.stringContaining(`“${first}”`) });
    expect(blocks[0]?.kind === "lead" && blocks[0].sources.length).toBeGreaterThan(0);
    const table = blocks.find((block) => block.kind === "table");
    const names = table?.kind === "table" ? table.rows.map(([name]) => name) : [];
    expect(names[0]).toBe(`1. ${first}`);
    expect(names).toHaveLength(file.parts?.length ?? 0);
  },
);

test("a row says pull and ease in a word and a number, what is for it, what is against it, and what to do", () => {
  const table = blocksOf(fileOf("web shop")).find((block) => block.kind === "table");
  expect(table?.kind === "table" && table.rows[0]).toEqual([
    "1. Checkout",
    "First to stand on its own",
    "strong, 100",
    expect.stringMatching(/^middle, 5\d/),
    "Its load has peaks of its own (100); rules for card data hold for it (80); it changes every week (25); failures may well begin in it (30); Web team looks after it",
    "One other part calls it; its data must agree with Stock in the same instant",
  ]);
});

test("what must stay and where not to cut is said; the line that the plan crosses comes first", () => {
  const text = JSON.stringify(blocksOf(fileOf("web shop")));
  expect(text).toContain(
    "“Stock” must not be cut out: 4 other parts call it and its data must agree with Checkout and Orders",
  );
  expect(text.indexOf("Stock and Checkout")).toBeLessThan(text.indexOf("Stock and Orders"));
  expect(text).toContain(
    "Your plan puts a border between “Stock” and “Checkout”, although “Checkout” needs the other’s data",
  );
});

test("where nothing is separated, the section says so", () => {
  const { parts = [] } = fileOf("web shop");
  const lead = (id: string) => JSON.stringify(blocksOf({ ...example(id), parts })[0]);
  expect(lead("bakery-chain")).toContain("Nothing is separated in your plan");
  expect(lead("tangled-monolith")).not.toContain("Separate");
});

test("what nobody said is listed as not known, and the numbers have bounds", () => {
  const blocks = blocksOf({ ...example("web-shop"), parts: [{ name: "Till" }] });
  const row = blocks.flatMap((block) => (block.kind === "table" ? block.rows : []))[0];
  expect(row?.[2]).toBe("none known, 0 (from 0 to 100)");
  expect(row?.[5]).toMatch(/not known: how often it changes, .+, how many other parts call it, whose data it needs/);
  expect(row?.[1]).toBe("Find out what is missing");
});

test("without names it speaks of a kind of part, and is left out where there is none", () => {
  const section = sectionFor(example("web-shop"));
  expect(section?.title).toBe("Your parts");
  expect(JSON.stringify(section)).toContain("The part whose load peaks");
  expect(sectionFor(example("niche-app"))).toBeNull();
});
