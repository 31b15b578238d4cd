import { describe, expect, test } from "vitest";
import { createSay } from "../report/index.ts";
import type { JudgedCase, Said } from "../validation/judge-cases.ts";
import { adviceOn, metBy, standingOf } from "./case-advice.ts";
import { caseFigures } from "./case-figures.ts";
import { caseSizes, casesInOrder, caseWordsIn } from "./cases.ts";
import { defaultLocale } from "./locales.ts";
import { judgedCases } from "./validation.ts";
import { sayIn, wordsFor } from "./words.ts";

const say = sayIn(defaultLocale);
const saying = (destination: string, reading: string | null = null) =>
  ({ verdict: { destination, strength: "clear" }, readings: { [destination]: reading } }) as unknown as Said;

describe("how a destination stands to hindsight", () => {
  const hindsight = { acceptable: ["KEEP", "MOD"], unlike: ["keep-as-they-are"], confidence: "high" } as const;
  const of = (said: Said) => standingOf(said, hindsight as unknown as JudgedCase["case"]["hindsight"]);

  test.each([
    ["the preferred option", saying("KEEP"), "preferred"],
    ["another acceptable one", saying("MOD", "merge-back"), "acceptable"],
    ["the right name with the wrong meaning", saying("KEEP", "keep-as-they-are"), "inName"],
    ["any other", saying("FULL"), "outside"],
  ])("%s", (_what, said, standing) => expect(of(said)).toBe(standing));

  test("what is right in name only does not count as met", () => {
    const said = [saying("KEEP", "keep-as-they-are"), saying("MOD"), saying("FULL")];
    expect(metBy({ case: { hindsight }, said } as unknown as JudgedCase)).toBe(1);
  });
});

describe("what a page says of a case", () => {
  test.each(judgedCases().map((judged) => [judged.case.id, judged] as const))("%s", (_id, judged) => {
    const advice = adviceOn(judged, say);
    const name = (id: string) => say(`option.${id}.name`);
    expect(advice.sayings[0]?.destination).toBe(name(judged.said[0]?.verdict.destination ?? ""));
    expect(advice.sayings.at(-1)?.destination).toBe(name(judged.said[1]?.verdict.destination ?? ""));
    const columns = advice.rows[0]?.shares.length ?? 0;
    for (const { option, shares } of advice.rows) {
      expect(shares.length, option).toBe(columns);
      expect(shares.every((share) => share % 5 === 0 && share >= 0 && share <= 100)).toBe(true);
      expect(Math.max(...shares), option).toBeGreaterThanOrEqual(5);
    }
    // Six shares, each rounded to five: at most half a step off, each.
    for (let column = 0; column < columns; column += 1) {
      const sum = advice.rows.reduce((total, { shares }) => total + (shares[column] ?? 0), 0);
      expect(Math.abs(sum - 100)).toBeLessThanOrEqual(15);
    }
    expect([...advice.rows.map(({ option }) => option), ...advice.hardly].sort()).toEqual(
      ["BUY", "KEEP", "MOD", "ADD", "FEW", "FULL"].map(name).sort(),
    );
  });

  test("the strength names the relative whose votes it counts", () => {
    const one = judgedCases().find(({ said }) => said[0]?.verdict.destination === "KEEP" && said[0].shares.MOD > 0.1);
    if (!one) throw new Error("There is no case to try this on.");
    const [said] = one.said;
    const without = said && { ...said, shares: { ...said.shares, MOD: 0 } };
    expect(adviceOn(one, say).sayings[0]?.relative).toBe(say("option.MOD.name"));
    expect(adviceOn({ ...one, said: without ? [without] : [] }, say).sayings[0]?.relative).toBeNull();
  });

  test("two codings that lead to the same are told once", () => {
    const [one] = judgedCases();
    const [first] = one?.said ?? [];
    if (!one || !first) throw new Error("There is no case to try this on.");
    const advice = adviceOn({ ...one, said: [first, first] }, say);
    expect(advice.sayings).toHaveLength(1);
    expect(advice.rows.every(({ shares }) => shares.length === 1)).toBe(true);
  });
});

test("the list holds every case once, from the smallest organisation to the largest", () => {
  const order = casesInOrder().map(({ case: one }) => caseSizes.indexOf(one.size));
  expect(order).toEqual(order.toSorted((left, right) => left - right));
  expect(new Set(casesInOrder()).size).toBe(judgedCases().length);
});

test("every figure is a whole number of hundredths, and the strengths count every coding", () => {
  const { strengths, readers, rightsplit, samePreferred, inferred, cases } = caseFigures(defaultLocale);
  for (const figure of [rightsplit.preferred, readers[1].recognised, samePreferred, inferred])
    expect(figure).toMatch(/^\d{1,3}%$/);
  expect(strengths.reduce((sum, { codings }) => sum + codings, 0)).toBe(2 * cases);
});

test("the words of a made-up language are made from the English ones, every one of them", () => {
  const made = caseWordsIn({ ...defaultLocale, id: "en-XA", pseudo: true });
  for (const [id, words] of caseWordsIn(defaultLocale)) {
    const other = made.get(id);
    expect(Object.keys(other ?? {})).toEqual(Object.keys(words));
    for (const text of Object.values(other ?? {})) expect(text).toMatch(/^\[.+\]$/s);
  }
});

test("every size and outcome that occurs has its words", () => {
  const { messages } = wordsFor(defaultLocale);
  const all = createSay(wordsFor(defaultLocale));
  for (const { case: one } of judgedCases()) {
    expect(all(`cases.size.of-${one.size}`)).not.toBe("");
    expect(messages).toHaveProperty([`cases.sizeShort.of-${one.size}`]);
    expect(messages).toHaveProperty([`cases.outcome.${one.outcome}`]);
  }
});
