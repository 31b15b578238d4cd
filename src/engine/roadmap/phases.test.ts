import { describe, expect, it } from "vitest";
import { type Placeable, phaseOrder, place } from "./phases.ts";

const order = phaseOrder("MOD", "FEW");
const at = (id: string, phase: Placeable["phase"], stage: Placeable["stage"], after: string[] = []): Placeable => ({
  id,
  phase,
  stage,
  after,
});
const service = at("service", "first-service", 3);

describe("place", () => {
  it.each<[string, Placeable[], string]>([
    ["a foundation of where the firm begins", [at("it", "foundation", 1), service], "foundation"],
    ["a foundation only the destination needs", [at("it", "foundation", 3), service], "prepare"],
    ["the same without a service ahead", [at("it", "foundation", 3)], "foundation"],
    ["what clears a gate", [at("it", "shape", 2), service], "prepare"],
    ["what clears a gate and is right for everybody", [at("it", "know", 2), service], "know"],
    [
      "a foundation that an earlier phase rests on",
      [at("it", "foundation", 3), at("modules", "shape", 3, ["it"]), service],
      "foundation",
    ],
    [
      "a foundation that the first managed piece rests on",
      [
        at("it", "foundation", 3),
        at("next", "foundation", 3, ["it"]),
        at("piece", "first-piece", 3, ["next"]),
        service,
      ],
      "first-piece",
    ],
    [
      "a foundation that both the modules and the managed piece rest on",
      [at("it", "foundation", 3), at("modules", "shape", 3, ["it"]), at("piece", "first-piece", 3, ["it"]), service],
      "foundation",
    ],
    [
      "the same, at one remove",
      [at("it", "foundation", 3), at("next", "foundation", 3, ["it"]), at("piece", "shape", 1, ["next"]), service],
      "foundation",
    ],
    [
      "a foundation under another that can wait",
      [at("it", "foundation", 3), at("next", "foundation", 3, ["it"]), service],
      "prepare",
    ],
    ["what rests on a later phase", [at("wall", "shape", 1), at("it", "know", 1, ["wall"])], "shape"],
  ])("%s", (_, tasks, expected) => expect(place(tasks, order).get("it")).toBe(expected));
});

describe("phaseOrder", () => {
  it("puts the managed piece before the modules for those who begin with it and go on", () => {
    expect(phaseOrder("ADD", "MOD").slice(0, 4)).toEqual(["know", "foundation", "first-piece", "shape"]);
    for (const usual of [phaseOrder("ADD", "ADD"), order])
      expect(usual.indexOf("shape")).toBeLessThan(usual.indexOf("first-piece"));
  });
  it("always names the same ten phases", () => expect([...phaseOrder("ADD", "FEW")].sort()).toEqual([...order].sort()));
});
