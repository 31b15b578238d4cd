import { expect, it } from "vitest";
import type { Tripwire } from "../../knowledge/schemas/model.ts";
import { watch } from "./tripwires.ts";

const wire = (id: string, more: Partial<Tripwire> = {}): Tripwire => ({
  ...{
    id,
    order: 1,
    options: ["KEEP"],
    lookAgainAfterWeeks: 13,
    because: "Made up for a test.",
    sources: ["dora"],
    reviewed: "2026-11-24",
  },
  ...more,
});
const facts = {
  choices: new Map([
    ["peak", ["steady", "high"]],
    ["cover", ["nobody"]],
  ]),
  needs: new Map(),
};
const ids = (...wires: Tripwire[]) => watch(wires, "KEEP", facts, null).map(({ id }) => id);

it("watches what fits the destination and is not ruled out, in its order", () => {
  expect(ids(wire("b", { order: 2 }), wire("a"), wire("other", { options: ["FEW"] }))).toEqual(["a", "b"]);
  expect(ids(wire("open", { when: { question: "peak", oneOf: ["high"] } }))).toEqual(["open"]);
  expect(ids(wire("ruled-out", { when: { question: "cover", oneOf: ["rota"] } }))).toEqual([]);
});
it("says when to look again", () => {
  expect(watch([wire("a")], "KEEP", facts, "2026-12-01")[0]).toEqual({
    ...{ id: "a", lookAgainAfterWeeks: 13, lookAgainOn: "2027-03-02", sources: ["dora"] },
    message: { id: "tripwire.a.sign", values: {} },
  });
  expect(watch([wire("a")], "KEEP", facts, null)[0]?.lookAgainOn).toBeNull();
});
