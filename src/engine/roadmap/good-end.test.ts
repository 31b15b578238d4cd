import { expect, it } from "vitest";
import type { PhaseId } from "../../knowledge/schemas/model.ts";
import { isGoodEnd } from "./good-end.ts";

it.each<[PhaseId, string[], boolean]>([
  ["know", ["purpose"], true],
  ["prepare", ["pairing"], false],
  ["merge-back", ["merge-back"], true],
  ["first-service", ["facade", "shadow", "move-data"], false],
  ["first-service", ["facade", "shadow", "move-data", "shift-traffic"], true],
  ["first-service", ["contracts", "tracing"], true],
  ["review", ["repeat"], true],
])("after %s with %j: %s", (phase, ids, expected) =>
  expect(
    isGoodEnd(
      phase,
      ids.map((id) => ({ id })),
    ),
  ).toBe(expected),
);
