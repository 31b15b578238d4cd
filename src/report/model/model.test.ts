import { expect, test } from "vitest";
import { readKnowledge, readWords } from "../../knowledge/from-disk.ts";
import { createSay } from "../say.ts";
import { areaRows } from "./area-rows.ts";
import { bases, basisOf, countBases, groundsIn } from "./basis.ts";
import { sayCondition } from "./condition-words.ts";
import { parameterRows } from "./parameter-rows.ts";
import { partRows } from "./part-rows.ts";
import { gateRows, needRows, optionRows, questionRows, readinessRows } from "./rows.ts";

const knowledge = readKnowledge();
const say = createSay(readWords("en", knowledge));
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

test("every option, need, kind of readiness, gate, question and area has its row", () => {
  expect(ids(optionRows(knowledge, say))).toEqual(ids(knowledge.options));
  expect(ids(needRows(knowledge, say)).filter((id) => !id.endsWith("-instead"))).toEqual(ids(knowledge.needs));
  expect(ids(readinessRows(knowledge, say))).toEqual(ids(knowledge.readiness));
  expect(ids(gateRows(knowledge, say))).toEqual(ids(knowledge.gates));
  expect(ids(questionRows(knowledge, say))).toEqual(ids(knowledge.questions));
  expect(ids(areaRows(knowledge, say))).toEqual(ids(knowledge.scoreAreas));
});

test("every number of the method has a row, a name and its value, however it is nested", () => {
  const rows = ids(parameterRows(knowledge, say));
  const { modelVersion: _, daysPerMonth, ...others } = knowledge.parameters;
  expect(rows.sort()).toEqual(
    [...Object.keys(others), ...Object.keys(daysPerMonth).map((effort) => `daysPerMonth.${effort}`)].sort(),
  );
  const shownValue = (id: string) => parameterRows(knowledge, say).find((row) => row.id === id)?.value;
  expect(shownValue("margin")).toBe(String(knowledge.parameters.margin.value));
  expect(shownValue("weightOfNeed")).toBe(knowledge.parameters.weightOfNeed.value.join(" · "));
  expect(shownValue("lifting")).toContain("is not “None”");
});

test("every cell of the table is there with its number and its grounds", () => {
  for (const [place, row] of optionRows(knowledge, say).entries()) {
    const option = knowledge.options[place];
    expect(row.demand).toMatchObject({
      value: String(option?.demand.value),
      grounds: { because: option?.demand.because },
    });
    expect(row.meets.map(({ value }) => value)).toEqual(
      knowledge.needs.map(({ id }) => String(option?.meets[id]?.value)),
    );
  }
});

test("every choice of a question is there with its score", () => {
  for (const [place, { choices }] of questionRows(knowledge, say).entries()) {
    expect(choices.map(({ id, score }) => [id, score])).toEqual(
      knowledge.questions[place]?.choices.map(({ id, score }) => [id, score ?? null]),
    );
  }
});

test("entries are counted by what they rest on, and none is lost", () => {
  for (const { kind, all, by } of countBases(knowledge)) {
    expect(all).toBe(groundsIn(knowledge[kind]).length);
    expect(bases.reduce((sum, basis) => sum + by[basis], 0)).toBe(all);
  }
  expect(basisOf({ because: "Half is a judgement.", sources: [] })).toBe("judgement");
  expect(basisOf({ because: "Half of it, judged.", sources: ["tt"] })).toBe("both");
  expect(basisOf({ because: "A study counted them.", sources: ["tt"] })).toBe("source");
  expect(basisOf({ because: "Nothing is left. Logic.", sources: [] })).toBe("reason");
});

test("conditions are said with the words of the questions, and denied where they are denied", () => {
  const byHand = { question: "release", oneOf: ["by-hand", "script"] };
  const none = { question: "automatic-checks", oneOf: ["none"] };
  const hand = sayCondition(byHand, say);
  expect(hand).toMatch(/^“.+” is “By hand” or “Partly by script/);
  expect(sayCondition({ not: byHand }, say)).toBe(hand.replace("” is “", "” is not “"));
  const both = sayCondition({ all: [byHand, none] }, say);
  expect(both).toContain(", and ");
  expect(sayCondition({ not: { all: [byHand, none] } }, say)).toContain(", or ");
  expect(sayCondition({ not: { any: [byHand, none] } }, say)).toContain(", and ");
  expect(sayCondition({ needs: ["release", "load"], below: 0.5 }, say)).toMatch(/^each of “.+”, “.+” is below 0.5$/);
  expect(sayCondition({ not: { needs: ["release"], below: 0.5 } }, say)).toMatch(/ is 0.5 or more$/);
});

test("every number with which parts are put in order has a row, with one value for each fact", () => {
  const { pull, hold, assumed, ...single } = knowledge.parts;
  const groups = Object.entries({ pull, hold, assumed });
  const inner = groups.flatMap(([name, group]) => Object.keys(group).map((id) => `parts.${name}.${id}`));
  const rows = partRows(knowledge, say);
  expect(ids(rows).sort()).toEqual([...inner, ...Object.keys(single).map((id) => `parts.${id}`)].sort());
  const shown = (id: string) => rows.find((row) => row.id === id)?.value;
  expect(shown("parts.pull.change")?.split(" · ")).toHaveLength(Object.keys(pull.change.value).length);
  expect(shown("parts.hold.caller")).toBe(String(hold.caller.value));
});
