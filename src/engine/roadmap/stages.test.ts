import { expect, it } from "vitest";
import type { GateResult, Verdict } from "../../knowledge/schemas/assessment.ts";
import { stagesOf } from "./stages.ts";

const gates = ["release", "alerts", "restore"].map((id) => ({ id }) as GateResult);
const verdict = (now: Verdict["now"]): Verdict => ({
  ...{ now, destination: "FEW", strength: "clear", second: null, clearFirst: ["release"], checkFirst: ["restore"] },
});
const road = (now: Verdict["now"]) =>
  stagesOf(verdict(now), gates).map(({ number, option, takes }) => [
    number,
    option,
    takes === "all" ? takes : takes.map(({ id }) => id),
  ]);

it("leads from now through the gates to the destination", () => {
  expect(road("MOD")).toEqual([
    [1, "MOD", "all"],
    [2, "FEW", ["release", "restore"]],
    [3, "FEW", "all"],
  ]);
});
it("begins with the destination where nothing is in the way", () => {
  expect(road("FEW")).toEqual([
    [1, "FEW", "all"],
    [2, "FEW", ["release", "restore"]],
  ]);
});
