import { expect, test } from "vitest";
import { checkLookingBack } from "../scripts/content/check-cases.ts";
import type { JudgedCase } from "../src/validation/judge-cases.ts";

const judged = (destinations: string[]) =>
  ({
    case: { id: "shop", hindsight: { acceptable: ["MOD"] } },
    said: destinations.map((destination) => ({ verdict: { destination }, readings: {} })),
  }) as unknown as JudgedCase;
const told = new Map([["shop", { lookingBack: "We did not ask about the waiting line." }]]);
const untold = new Map([["shop", {}]]);

test("where Rightsplit and hindsight part, an editor has to say why; where they agree, nothing is left over", () => {
  expect(checkLookingBack("en", [judged(["MOD", "FEW"])], untold)).toEqual([
    expect.stringMatching(/^src\/content\/en\/cases\/shop\.yaml: Rightsplit disagrees .* "lookingBack"/),
  ]);
  expect(checkLookingBack("en", [judged(["MOD", "MOD"])], told)).toEqual([expect.stringContaining("now agrees")]);
  expect(checkLookingBack("en", [judged(["FEW", "FEW"])], told)).toEqual([]);
  expect(checkLookingBack("en", [judged(["MOD", "MOD"])], untold)).toEqual([]);
});
