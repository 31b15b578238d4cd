import { expect, test } from "vitest";
import { readKnowledge } from "../../knowledge/from-disk.ts";
import { bakery, few, type Given, parts, picturesOf } from "./pictures.fixture.ts";

const knowledge = readKnowledge();
const pictures = (given: Given) => picturesOf(knowledge, given);

function nodeOf(given: Given, diagram: string, id: string) {
  return pictures(given)
    .get(diagram)
    ?.nodes.find((node) => node.id === id);
}

test("a few services: the part with the strongest pull stands on its own, behind the router, with its own data", () => {
  const target = pictures({ answers: bakery, way: ["FEW", "FEW"], tasks: few, parts }).get("target");
  const kinds = target?.nodes.filter(({ id }) => id.startsWith("part-")).map(({ kind, group }) => [kind, group]);
  expect(kinds).toEqual([
    ["module", "application-border"],
    ["service", null],
    ["module", "application-border"],
  ]);
  expect(target?.nodes.find(({ id }) => id === "store-part-2")?.change).toBe("added");
  expect(target?.edges).toContainEqual(
    expect.objectContaining({ from: "router", to: "part-2", kind: "asks", change: "added" }),
  );
  expect(target?.edges).toContainEqual(expect.objectContaining({ from: "front", to: "part-2", change: "removed" }));
  expect(target?.edges).toContainEqual(expect.objectContaining({ from: "part-2", to: "part-3", change: "changed" }));
});

test("without names it speaks of kinds of parts", () => {
  const nodes = pictures({ answers: bakery, way: ["FEW", "FEW"], tasks: few }).get("inside-today")?.nodes ?? [];
  const ids = nodes.filter(({ lane }) => lane === "parts").map(({ id }) => id);
  expect(ids).toEqual(["hot-part", "ruled-part", "rest"]);
});

test("only parts that have a name count as named", () => {
  const [catalogue, , stock] = parts;
  const named = [catalogue, stock].filter((part) => part !== undefined);
  const inside = pictures({ answers: bakery, way: ["KEEP", "KEEP"], tasks: [], parts: named }).get("inside-today");
  expect(inside?.about.values).toMatchObject({ named: "yes", parts: 2 });
  expect(inside?.nodes.filter(({ lane }) => lane === "parts").map(({ id }) => id)).toContain("ruled-part");
});

test("no router, broker, job or wall without its task; the router stands in the picture with it", () => {
  const bare = pictures({ answers: bakery, way: ["FEW", "FEW"], tasks: ["shadow"], parts }).get("target");
  const ids = bare?.nodes.map(({ id }) => id) ?? [];
  for (const id of ["router", "broker", "job"]) expect(ids).not.toContain(id);
  expect(bare?.groups.map(({ id }) => id)).toEqual(["application-border", "software"]);
  expect(nodeOf({ answers: bakery, way: ["FEW", "FEW"], tasks: few }, "target", "router")?.lane).toBe("entry");
});

test("the wall stands around the part under stricter rules and its store", () => {
  const given: Given = { answers: bakery, way: ["MOD", "MOD"], tasks: ["modules", "regulated-wall"], parts };
  const walled = pictures(given)
    .get("target")
    ?.nodes.filter(({ group }) => group === "wall");
  expect(walled?.map(({ id }) => id)).toEqual(["part-2", "store-part-2"]);
});

test("merging back turns services into modules and reunites their data", () => {
  const answers = {
    software: "several",
    "data-layout": "own-stores",
    "special-parts": "nothing-special",
    "load-trouble": "copes",
  };
  const target = pictures({ answers, way: ["MOD", "MOD"], tasks: ["modules", "merge-back"] }).get("target");
  const services = target?.nodes.filter(({ lane }) => lane === "parts");
  expect(services?.map(({ id }) => id)).toEqual(["service-1", "service-2", "service-3", "further-services"]);
  expect(services?.every(({ kind, change }) => kind === "module" && change === "changed")).toBe(true);
  const stores = target?.nodes.filter(({ lane }) => lane === "data").map(({ id, change }) => [id, change]);
  expect(stores).toContainEqual(["store", "added"]);
  expect(stores).toContainEqual(["store-service-1", "removed"]);
});

test("what nobody answered is drawn with its question", () => {
  const { "data-layout": _, ...rest } = bakery;
  const given: Given = { answers: rest, way: ["KEEP", "KEEP"], tasks: [] };
  expect(nodeOf(given, "deployment-today", "store")?.unknown).toEqual(["data-layout"]);
  expect(nodeOf(given, "deployment-today", "host")?.unknown).toEqual([]);
});

test("only pictures that apply are drawn", () => {
  const ids = (software: string) => [
    ...pictures({ answers: { software }, way: ["KEEP", "KEEP"], tasks: ["purpose"] }).keys(),
  ];
  expect(ids("none-yet")).toEqual(["context-today", "target", "roadmap"]);
  expect(ids("bought-only")).toEqual(["context-today", "deployment-today", "target", "roadmap"]);
  expect(ids("one-own")).toEqual(["context-today", "inside-today", "deployment-today", "target", "roadmap"]);
});

test("the first stop shows what its own tasks create, and nothing of the road after it", () => {
  const given: Given = { answers: bakery, way: ["MOD", "FEW"], tasks: [...few, "own-tables"], parts };
  const ids = pictures(given)
    .get("first-stop")
    ?.nodes.map(({ id }) => id);
  expect(ids).toContain("part-2");
  expect(ids).not.toContain("router");
  expect(pictures(given).get("first-stop")?.code).toBe("D6");
});

test("in the schedule only gates on the way are drawn", () => {
  const drawn = pictures({ answers: bakery, way: ["KEEP", "KEEP"], tasks: [] }).get("roadmap");
  expect(drawn?.nodes).toEqual([]);
});

test("in the schedule a gate opens when the last task of its phase ends, after the tasks that clear it", () => {
  const roadmap = pictures({ answers: bakery, way: ["KEEP", "KEEP"], tasks: ["purpose", "alerts"] }).get("roadmap");
  expect(roadmap?.nodes.map(({ id, weeks }) => [id, weeks])).toEqual([
    ["task-purpose", [0, 1]],
    ["task-alerts", [1, 2]],
    ["gate-alerts", [2, 2]],
  ]);
  expect(roadmap?.edges.map(({ from, to }) => [from, to])).toEqual([
    ["task-purpose", "gate-alerts"],
    ["task-alerts", "gate-alerts"],
  ]);
});
