import { expect, test } from "vitest";
import { readKnowledge } from "../../knowledge/from-disk.ts";
import type { Answers } from "../../knowledge/schemas/answers-file.ts";
import { bakery, few, type Given, picturesOf } from "./pictures.fixture.ts";

const knowledge = readKnowledge();
const pictures = (given: Given) => picturesOf(knowledge, given);
const steps = (given: Given, id: string) =>
  pictures(given)
    .get(id)
    ?.edges.map(({ from, kind, to, change }) => `${from} ${kind} ${to}: ${change}`);
const answers: Answers = { ...bakery, "atomic-operations": "a-few" };
const given: Given = { answers, way: ["FEW", "FEW"], tasks: [...few, "managed-job"] };

test("a request goes from people to data, and on to the part that becomes a service", () => {
  expect(steps(given, "journey-today")).toEqual([
    "users asks front: same",
    "front asks rest: same",
    "rest asks store: same",
    "rest asks hot-part: same",
    "hot-part asks store: same",
  ]);
  expect(steps(given, "journey-target")).toEqual([
    "users asks router: added",
    "router asks front: added",
    "front asks rest: same",
    "rest asks store: same",
    "rest asks hot-part: same",
    "hot-part asks store-hot-part: added",
    "front tells broker: added",
    "broker tells job: added",
    "job tells hot-part: added",
  ]);
});

test("who takes part stands in the order in which the request comes by, each once", () => {
  const journey = pictures(given).get("journey-target");
  expect(journey?.nodes.map(({ id, change }) => [id, change])).toEqual([
    ["users", "same"],
    ["router", "added"],
    ["front", "same"],
    ["rest", "same"],
    ["store", "same"],
    ["hot-part", "changed"],
    ["store-hot-part", "added"],
    ["broker", "added"],
    ["job", "added"],
  ]);
  expect(journey?.about.values).toMatchObject({ waits: 6, tells: 3 });
});

test("where nothing on the way changes there is one picture, and none where nobody looks inside", () => {
  const kept: Given = { answers: { software: "several" }, way: ["KEEP", "KEEP"], tasks: [] };
  expect([...pictures(kept).keys()].filter((id) => id.startsWith("journey"))).toEqual(["journey-today"]);
  const bought: Given = { answers: { software: "bought-only" }, way: ["BUY", "BUY"], tasks: [] };
  expect([...pictures(bought).keys()].filter((id) => id.startsWith("journey"))).toEqual([]);
});
