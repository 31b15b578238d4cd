import { expect, test } from "vitest";
import { readExamples, readKnowledge } from "../../knowledge/from-disk.ts";
import type { Answers, Part } from "../../knowledge/schemas/answers-file.ts";
import type { Assessment } from "../../knowledge/schemas/assessment.ts";
import type { OptionId } from "../../knowledge/schemas/shared.ts";
import { settle } from "../questionnaire/settle.ts";
import { modelOf } from "../scoring/model.ts";
import { needBands } from "../scoring/need-bands.ts";
import { advise } from "./advise.ts";

const knowledge = readKnowledge();
const shop = readExamples().find(({ id }) => id === "web-shop")?.file.answers ?? {};
const stock: Part = { name: "Stock", change: "rarely", load: "even", rules: "none", shares: [], callers: 5 };
const till: Part = { name: "Till", change: "weekly", load: "peaks", rules: "card-data", shares: ["Stock"], callers: 1 };
const search: Part = { name: "Search", change: "weekly", load: "peaks", rules: "none", shares: [], callers: 2 };

function adviceFor(parts: readonly Part[], way: OptionId | [OptionId, OptionId], more: Answers = {}) {
  const [now, destination] = [way].flat() as [OptionId, OptionId?];
  const settled = settle(knowledge.questions, { ...shop, ...more });
  const needs = needBands(modelOf(knowledge), settled.choices, true);
  const verdict = { now, destination: destination ?? now } as Assessment["verdict"];
  return advise(knowledge, { settled, facts: { choices: settled.choices, needs }, verdict }, parts);
}

test("it speaks of separating only where the plan makes services", () => {
  const first = (way: Parameters<typeof adviceFor>[1], more?: Answers) =>
    adviceFor([stock, till], way, more).firstPart?.message.id;
  expect(first("FEW")).toBe("parts.first.separate");
  expect(first(["MOD", "FULL"])).toBe("parts.first.separate");
  expect(first(["FEW", "MOD"])).toBe("parts.first.separate");
  expect(first("FEW", { software: "several" })).toBe("parts.first.keep");
  expect(first("MOD")).toBe("parts.first.walls");
  expect(first(["KEEP", "ADD"])).toBe("parts.first.walls");
  expect(first("KEEP")).toBe("parts.first.nothing");
  expect(first("BUY")).toBe("parts.first.nothing");
});

test("a cut line is crossed where the part that is separated first lies on one of its sides", () => {
  const cuts = (way: OptionId) =>
    adviceFor([stock, till, { ...search, shares: ["Stock"] }], way).cutLines.map(({ between, crossed, message }) => [
      between.join(),
      crossed,
      message.id,
    ]);
  expect(cuts("FEW")).toEqual([
    ["Stock,Till", true, "parts.cut.crossed"],
    ["Stock,Search", false, "parts.cut.kept"],
  ]);
  expect(cuts("FULL").map(([, crossed]) => crossed)).toEqual([true, true]);
  expect(cuts("MOD").map(([, , id]) => id)).toEqual(["parts.cut.kept", "parts.cut.kept"]);
});

test("data that both need of each other make one line, not two", () => {
  const [line, ...others] = adviceFor([{ ...stock, shares: ["Till"] }, till], "KEEP").cutLines;
  expect(line).toMatchObject({ between: ["Stock", "Till"], message: { values: { mutual: "yes" } } });
  expect(others).toEqual([]);
  expect(adviceFor([stock, till], "KEEP").cutLines[0]?.message.values).toMatchObject({ needing: "Till", mutual: "no" });
});

test("the part that everything calls must not be cut out", () => {
  const { parts } = adviceFor([stock, till], "FEW");
  expect(parts.map(({ name, role }) => [name, role])).toEqual([
    ["Till", "first"],
    ["Stock", "never"],
  ]);
  expect(parts[1]?.message).toMatchObject({ id: "parts.role.never", values: { part: "Stock" } });
  expect(parts[1]?.sources).not.toEqual([]);
});

test("a part right behind the first is named", () => {
  expect(adviceFor([till, { ...till, name: "Desk" }], "FEW").firstPart?.close?.values).toEqual({
    part: "Till",
    other: "Desk",
  });
  expect(adviceFor([till, stock], "FEW").firstPart?.close).toBeNull();
});

test("reasons say what pulls, what holds and what nobody said, each with its sources", () => {
  const { callers: _, ...uncounted } = till;
  const reasons = adviceFor([uncounted, stock], "FEW").parts.find(({ name }) => name === "Till")?.reasons ?? [];
  const on = (side: string) => reasons.filter((reason) => reason.side === side).map(({ id }) => id);
  expect(on("for")).toEqual(["load", "rules", "change", "failures"]);
  expect(on("against")).toEqual(["ties", "no-owner"]);
  expect(on("open")).toEqual(["callers"]);
  expect(reasons.filter(({ side, sources }) => side !== "open" && sources.length === 0)).toEqual([]);
});

test("a need whose size is open is named at the parts that have a share in it, and nowhere else", () => {
  const { parts } = adviceFor([till, stock], "FEW", { "special-parts": "unknown" });
  const open = (name: string) =>
    parts
      .find((part) => part.name === name)
      ?.reasons.filter(({ side }) => side === "open")
      .map(({ id }) => id);
  expect(open("Till")).toEqual(["need-separation"]);
  expect(open("Stock")).toEqual([]);
});

test("a fact that meets no need of the firm speaks against separating", () => {
  const { parts } = adviceFor([till], "KEEP", { "special-parts": "nothing-special" });
  expect(parts[0]?.reasons.find(({ id }) => id === "rules")).toMatchObject({
    side: "against",
    message: { id: "parts.against.idle" },
  });
});

test("without a reason none comes first, and missing facts are counted", () => {
  const { parts, firstPart } = adviceFor([stock, { name: "Letters" }], "FEW", { "special-parts": "nothing-special" });
  expect(parts.map(({ role }) => role)).toEqual(["never", "open"]);
  expect(firstPart).toMatchObject({ name: null, message: { id: "parts.none.separate", values: { open: 1 } } });
});

test("a part under stricter rules that nobody named is spoken of", () => {
  expect(adviceFor([stock], "FEW").firstPart?.message.id).toBe("parts.unnamed");
});

test("without names it speaks of the kind of part that the answers tell of", () => {
  expect(adviceFor([], "FEW")).toMatchObject({
    parts: [],
    cutLines: [],
    firstPart: {
      name: null,
      message: { id: "parts.kind.separate", values: { kind: { id: "diagrams.area.hot-part" } } },
    },
  });
  const calm = { "load-trouble": "copes", "special-parts": "nothing-special", "lead-time": "same-day" };
  expect(adviceFor([], "KEEP", calm).firstPart).toBeNull();
  expect(adviceFor([], "FEW", calm).firstPart?.message.id).toBe("parts.kindless");
});

test("a kind without reason enough is not spoken of where nothing is separated", () => {
  const little = { "load-trouble": "expected", "peak-place": "a-few-parts", "special-parts": "nothing-special" };
  const firm = { ...little, "lead-time": "same-day", "failure-spread": "others-carry-on" };
  expect(adviceFor([], "MOD", firm).firstPart).toBeNull();
  expect(adviceFor([], "FEW", firm).firstPart?.message.values["kind"]).toMatchObject({ id: "diagrams.area.hot-part" });
});

test("what only may be so is no kind of part that the answers tell of", () => {
  const open = { "load-trouble": "unknown", "special-parts": "unknown", "lead-time": "same-day" };
  expect(adviceFor([], "MOD", open).firstPart).toBeNull();
});
