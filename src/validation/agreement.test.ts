import { describe, expect, test } from "vitest";
import type { Case } from "../knowledge/schemas/case.ts";
import type { OptionId } from "../knowledge/schemas/shared.ts";
import { agreementOf, confusion, readers, reliability } from "./agreement.ts";
import { coderAgreement } from "./coders.ts";
import { agreedAnswers, type JudgedCase, type Said } from "./judge-cases.ts";

const none = { BUY: 0, KEEP: 0, MOD: 0, ADD: 0, FEW: 0, FULL: 0 };
const readings = { BUY: null, KEEP: null, MOD: null, ADD: null, FEW: null, FULL: null };

function said(destination: OptionId, now: OptionId, shares: Partial<Said["shares"]>): Said {
  return { verdict: { destination, now } as Said["verdict"], shares: { ...none, ...shares }, readings };
}

function judged(acceptable: OptionId[], ...sayings: [Said, Said]): JudgedCase {
  const ratings = [
    { preferred: "MOD", acceptable: ["MOD", "FEW"], confidence: "high", recognised: true },
    { preferred: "FEW", acceptable: ["FEW"], confidence: "low", recognised: false },
  ];
  return { case: { hindsight: { acceptable }, ratings } as unknown as Case, said: sayings, agreed: sayings[0] };
}

/** Right in one coding, acceptable now in the other. */
const mixed = judged(["MOD", "KEEP"], said("MOD", "MOD", { MOD: 1 }), said("FEW", "KEEP", { FEW: 0.5, KEEP: 0.5 }));
/** Wrong in both. */
const wrong = judged(["BUY"], said("FULL", "FULL", { FULL: 1 }), said("FULL", "FULL", { FULL: 1 }));

describe("agreement", () => {
  test("counts each case once, its codings half each", () => {
    expect(agreementOf([mixed, wrong])).toMatchObject({
      cases: 2,
      preferred: 0.25,
      acceptable: 0.25,
      preferredNow: 0.25,
      acceptableNow: 0.5,
      either: 0.5,
    });
  });

  test("the Brier score is 0 when all is put on the preferred option and 2 when all is put on another", () => {
    expect(agreementOf([judged(["MOD"], said("MOD", "MOD", { MOD: 1 }), said("MOD", "MOD", { MOD: 1 }))]).brier).toBe(
      0,
    );
    expect(agreementOf([wrong]).brier).toBe(2);
    // (0 − 1)² + 0.5² + 0.5² for the second coding, 0 for the first.
    expect(agreementOf([mixed]).brier).toBeCloseTo(0.75, 12);
  });

  test("the confusion table counts codings by what was preferred and what was said", () => {
    const table = confusion([mixed, wrong]);
    expect(table.get("MOD")?.get("MOD")).toBe(1);
    expect(table.get("MOD")?.get("FEW")).toBe(1);
    expect(table.get("BUY")?.get("FULL")).toBe(2);
  });

  test("every share falls into one bin, the greatest into the last", () => {
    const rows = reliability([mixed, wrong]);
    expect(rows.reduce((sum, { number }) => sum + number, 0)).toBe(4 * 6);
    expect(rows.at(-1)).toMatchObject({ number: 3, meanShare: 1, preferred: 1 / 3 });
  });

  test("readers are held against hindsight, each other and the engine", () => {
    const { each, samePreferred, engineAcceptable } = readers([mixed]);
    expect(each[0]).toEqual({ preferred: 1, acceptable: 1, recognised: 1 });
    expect(each[1]).toEqual({ preferred: 0, acceptable: 0, recognised: 0 });
    expect(samePreferred).toBe(0);
    // First reader accepts both MOD and FEW, the second only FEW.
    expect(engineAcceptable).toBe(0.75);
  });
});

describe("two coders", () => {
  const coding = (answers: Case["codings"][number]["answers"]) => ({ answers, inferred: [] });
  const pair = (left: Case["codings"][number]["answers"], right: Case["codings"][number]["answers"]) => ({
    codings: [coding(left), coding(right)],
  });

  test("agree beyond chance as Cohen has it", () => {
    // Half alike where chance alone gives half: nothing beyond chance.
    const cases = [
      pair({ a: "x" }, { a: "x" }),
      pair({ a: "x" }, { a: "y" }),
      pair({ a: "y" }, { a: "x" }),
      pair({ a: "y" }, { a: "y" }),
      pair({ a: "unknown" }, { a: "y" }),
    ];
    expect(coderAgreement(cases, ["a"])).toEqual([{ question: "a", asked: 5, bothKnow: 4, same: 0.5, kappa: 0 }]);
  });

  test("where nobody knows, nothing is claimed", () => {
    const [one] = coderAgreement([pair({ a: "unknown" }, { a: "unknown" })], ["a"]);
    expect(one).toMatchObject({ bothKnow: 0, same: null, kappa: null });
  });

  test("only what both say counts as agreed; of rankings the goals both name", () => {
    const one = pair({ a: "x", b: "y", goals: ["p", "q"] }, { a: "x", b: "z", goals: ["q"] });
    expect(agreedAnswers(one)).toEqual({ a: "x", goals: ["q"] });
  });
});
