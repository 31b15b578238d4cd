import { describe, expect, it } from "vitest";
import { readKnowledge } from "../../knowledge/from-disk.ts";
import type { Answers, AnswersFile } from "../../knowledge/schemas/answers-file.ts";
import type { Roadmap } from "../../knowledge/schemas/assessment.ts";
import type { OptionId } from "../../knowledge/schemas/shared.ts";
import { plan } from "./plan.ts";
import { situation } from "./situation.fixture.ts";

const knowledge = readKnowledge();
/** A web shop of two groups on a rented server: releases by script, customers notice faults first. */
const shop: Answers = {
  ...{ software: "one-own", special: "our-product", "lead-time": "longer", "delay-cause": "waiting-for-others" },
  ...{
    "load-trouble": "costly",
    "peak-place": "one-part",
    "failure-spread": "stops-often",
    "outage-cost": "lost-sales",
  },
  ...{ "special-parts": "nothing-special", "side-effects": "often", hosting: "rented-server" },
  ...{ release: "script", "release-frequency": "monthly", "automatic-checks": "a-few", restore: "never-tried" },
  ...{ "fault-detection": "someone-looks", "data-layout": "one-tangled-database", "atomic-operations": "a-few" },
  ...{
    builders: "ten-to-thirty",
    groups: "two-groups",
    growth: "about-the-same",
    staffing: "own-staff",
    "live-experience": "one-of-us",
  },
  ...{ "shared-map": "would-argue", stability: "stable", cover: "one-person", "log-in": "own-accounts" },
  ...{ effort: "one-person" },
};
const planFor = (
  answers: Answers,
  more: Partial<AnswersFile> = {},
  now: OptionId = "MOD",
  destination: OptionId = "FEW",
) => plan(knowledge, situation(knowledge, { format: "rightsplit/answers@1", answers, ...more }, now, destination));
const ids = ({ phases }: Roadmap, phase?: string) =>
  phases.filter(({ id }) => !phase || id === phase).flatMap(({ tasks }) => tasks.map(({ id }) => id));
const find = ({ phases }: Roadmap, id: string) => phases.flatMap(({ tasks }) => tasks).find((task) => task.id === id);
const without = (...questions: string[]) =>
  Object.fromEntries(Object.entries(shop).filter(([id]) => !questions.includes(id)));

describe("a road from modules to a few services", () => {
  const road = planFor(shop, { startOn: "2026-12-01" });
  it("goes through its phases in order", () => {
    const phases = ["know", "foundation", "shape", "first-piece", "prepare", "first-service", "review"];
    expect(road.phases.map(({ id }) => id)).toEqual(phases);
  });
  it("keeps what only the services need until after the modules", () => {
    expect(ids(road, "first-piece")).toEqual(["runtime", "costs", "managed-job"]);
    expect(ids(road, "prepare")).toEqual(["pairing"]);
    expect(ids(road, "foundation")).toContain("logs");
  });
  it("opens the shut gates on the way", () => {
    const opened = road.phases.flatMap(({ opens }) => opens);
    for (const gate of ["automated-release", "alerts", "rehearsed-restore", "shared-map"])
      expect(opened).toContain(gate);
    expect(find(road, "release")?.clears).toEqual(["automated-release"]);
  });
  it("may end well anywhere but half-way", () => {
    expect(road.phases.filter(({ goodEnd }) => !goodEnd).map(({ id }) => id)).toEqual(["prepare"]);
  });
  it("starts on the day given", () => {
    expect(find(road, "purpose")).toMatchObject({ startOn: "2026-12-01", startWeek: 0, endWeek: 1 });
    expect(road.finishOn?.p50).toMatch(/^202\d-/);
  });
});

it("leaves foundation and modules where they are when no service is ahead", () => {
  const road = planFor(shop, {}, "KEEP", "MOD");
  expect(ids(road, "prepare")).toEqual([]);
  expect(ids(road, "foundation")).toContain("containers");
});

it("asks first, and counts what may be needed in the cautious date only", () => {
  const road = planFor(without("release"));
  expect(ids(road, "know")[0]).toBe("find-out-release");
  expect(find(road, "find-out-release")).toMatchObject({ kind: "find-out", conditional: false, startWeek: 0 });
  expect(find(road, "release")).toMatchObject({
    conditional: true,
    dependsOn: ["release"],
    after: ["find-out-release", "build"],
  });
  const settled = planFor({ ...shop, release: "automatic" });
  expect(road.days[1]).toBe(settled.days[1] + 0.25);
  expect(find(settled, "release")).toBeUndefined();
});

it("merges several services back instead of building a first one", () => {
  const road = planFor({ ...shop, software: "several" }, {}, "FEW", "FEW");
  expect(ids(road)).toContain("merge-back");
  for (const id of ["facade", "shadow", "move-data", "shift-traffic"]) expect(ids(road)).not.toContain(id);
  expect(road.phases.find(({ id }) => id === "first-service")?.goodEnd).toBe(true);
});

it("does not merge services that the destination keeps", () => {
  expect(ids(planFor({ ...shop, software: "several" }, {}, "MOD", "FULL"))).not.toContain("merge-back");
});

it("prepares nothing apart where the firm begins at its destination", () => {
  expect(ids(planFor(shop, {}, "FEW", "FEW"), "prepare")).toEqual([]);
});

it("plans without dates where nothing is set aside", () => {
  const road = planFor({ ...shop, effort: "none" }, { startOn: "2026-12-01" }, "KEEP", "MOD");
  expect([road.daysPerMonth, road.lanes, road.finishOn, road.finishWeek]).toEqual([0, 0, null, null]);
  expect(find(road, "purpose")).toMatchObject({ startWeek: null, endOn: null, clears: ["effort-set-aside"] });
});

it("does not say of a gate that passes that a task clears it", () => {
  const road = planFor({ ...shop, release: "one-button" });
  expect(find(road, "tests")).toMatchObject({ clears: [], improves: { "automatic-checks": "main-journeys" } });
});

it("takes longer where a supplier does the work", () => {
  const [own, supplier] = [planFor(shop), planFor({ ...shop, staffing: "one-supplier" })];
  expect(supplier.effortFactor).toBe(1.5);
  expect(find(supplier, "tests")?.days).toEqual(find(own, "tests")?.days.map((days) => days * 1.5));
});

describe("a plan the visitor has edited", () => {
  const edits = {
    ...{ daysPerMonth: 30, done: ["release"], unwanted: { containers: "hosted elsewhere", "merge-back": "not ours" } },
    ...{
      days: { tests: [12, 8, 5] as [number, number, number] },
      added: [{ name: "Move house", days: [1, 2, 3] as [number, number, number] }],
    },
  };
  const road = planFor(shop, { plan: edits });
  it("has nothing left to do in what is done", () => {
    expect(find(road, "release")).toMatchObject({ done: true, days: [0, 0, 0], startWeek: null });
    expect(road.phases.flatMap(({ opens }) => opens)).not.toContain("automated-release");
    expect(road.criticalPath).not.toContain("release");
  });
  it("says what is left out and who needed it", () => {
    expect(find(road, "containers")).toBeUndefined();
    expect(road.leftOut).toEqual([
      { id: "containers", reason: "hosted elsewhere", neededBy: expect.arrayContaining(["template"]) },
    ]);
    expect(find(road, "runtime")?.after).toEqual(["build"]);
  });
  it("still finds out what decides a gate, even if nothing that hangs on it is wanted", () => {
    const unwanted = Object.fromEntries(["alerts", "logs", "dashboards", "tracing"].map((id) => [id, "no"]));
    expect(ids(planFor(without("fault-detection"), { plan: { unwanted } }))).toContain("find-out-fault-detection");
  });
  it("takes own estimates and own tasks", () => {
    expect(find(road, "tests")?.days).toEqual([5, 8, 12]);
    const own = {
      phase: "own",
      kind: "own",
      days: [1, 2, 3],
      message: { id: "roadmap.own", values: { name: "Move house" } },
    };
    expect({ phase: road.phases.at(-1)?.id, ...find(road, "own-1") }).toMatchObject(own);
  });
  it("works in two lanes from more than twenty days a month", () => expect(road.lanes).toBe(2));
});
