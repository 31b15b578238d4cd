import { expect, test } from "vitest";
import { readKnowledge } from "../../knowledge/from-disk.ts";
import type { Answers } from "../../knowledge/schemas/answers-file.ts";
import { bakery, few, type Given, parts, picturesOf } from "./pictures.fixture.ts";

const knowledge = readKnowledge();
const pictures = (given: Given) => picturesOf(knowledge, given);

test("software of several pieces logs, traces, rings alarms, is backed up and asks who is logged in as one, said once", () => {
  const answers = { ...bakery, "fault-detection": "dashboards", "log-in": "second-factor" };
  const way: Given["way"] = ["FEW", "FEW"];
  const all = pictures({ answers, way, tasks: [...few, "tracing", "one-log-in", "service-checks"], parts });
  const edges = all.get("target")?.edges ?? [];
  for (const [to, kind, change] of [
    ...(["alerts", "logs"] as const).map((id) => [id, "tells", "same"] as const),
    ["tracing", "tells", "added"] as const,
    ["log-in", "asks", "added"] as const,
  ]) {
    const arriving = edges.filter(
      (each) => each.to === to && each.change !== "removed" && !["logs", "dashboards"].includes(each.from),
    );
    expect(arriving).toEqual([expect.objectContaining({ from: "software", kind, change })]);
  }
  expect(all.get("target")?.groups.find(({ id }) => id === "software")).toMatchObject({
    lanes: ["entry", "parts", "data"],
    change: "same",
  });
  expect(edges).toContainEqual(expect.objectContaining({ from: "logs", to: "alerts" }));
  const unchecked = pictures({ answers, way, tasks: [...few, "one-log-in"], parts }).get("target")?.edges ?? [];
  expect(unchecked.filter(({ to }) => to === "log-in").map(({ from }) => from)).toEqual(["front"]);
});

test("a managed job hands its result to the part that it relieves, and its queue rings an alarm when it grows", () => {
  const answers = { ...bakery, "fault-detection": "dashboards" };
  const given: Given = { answers, way: ["FEW", "FEW"], tasks: [...few, "managed-job", "costs"], parts };
  const edges = pictures(given).get("target")?.edges ?? [];
  const to = (from: string) => edges.filter((each) => each.from === from).map((each) => each.to);
  expect(to("job")).toEqual(["part-2"]);
  expect(to("broker")).toEqual(["job"]);
  expect(to("software")).toEqual(["alerts", "logs", "backup"]);
  expect(to("host")).toEqual(["budget-alarm"]);
});

test("without names, operations that succeed or fail as one tie the rest to each part, today and with a way to undo later", () => {
  const answers = { ...bakery, "atomic-operations": "a-few" };
  const all = pictures({ answers, way: ["FEW", "FEW"], tasks: [...few, "compensation"] });
  const tie = (id: string) => all.get(id)?.edges.find(({ from, to }) => from === "rest" && to === "hot-part");
  expect(tie("inside-today")?.message?.id).toBe("diagrams.arrow.together");
  expect(tie("target")).toMatchObject({ message: { id: "diagrams.arrow.undo" }, change: "changed" });
  const separate = pictures({
    answers: { ...bakery, "atomic-operations": "almost-none" },
    way: ["FEW", "FEW"],
    tasks: [],
  });
  expect(
    separate
      .get("inside-today")
      ?.edges.filter(({ from }) => from === "rest")
      .map(({ to }) => to),
  ).not.toContain("hot-part");
});

test("an application of which no part is known is one whole today and falls into modules once they are planned", () => {
  const plain: Answers = { software: "one-own", "load-trouble": "copes", "special-parts": "nothing-special" };
  const all = pictures({ answers: plain, way: ["MOD", "MOD"], tasks: ["modules", "module-walls"] });
  const parts = (id: string) =>
    all
      .get(id)
      ?.nodes.filter(({ lane }) => lane === "parts")
      .map((node) => [node.id, node.message.id, node.change]);
  expect(parts("inside-today")).toEqual([["rest", "diagrams.area.whole", "same"]]);
  expect(parts("target")).toEqual([
    ...[1, 2, 3].map((number) => [`module-${number}`, "diagrams.area.module", "added"]),
    ["rest", "diagrams.area.further-modules", "changed"],
  ]);
  expect(all.get("target")?.about.values["added"]).toBe(0);
});

test("a part that becomes a service counts as something new to look after", () => {
  const about = pictures({ answers: bakery, way: ["FEW", "FEW"], tasks: few, parts }).get("target")?.about;
  // The router, the service and its store; the container and the build were not asked for.
  expect(about?.values["added"]).toBe(3);
});

test("services that are not merged back stay for reasons of their own, and a database they share is nobody's own", () => {
  const answers: Answers = {
    ...{
      software: "several",
      "load-trouble": "slow-or-down",
      "peak-place": "one-part",
      "delay-cause": "waiting-for-others",
    },
    ...{ "lead-time": "longer", "special-parts": "nothing-special", "data-layout": "own-tables" },
  };
  const target = pictures({ answers, way: ["FEW", "FEW"], tasks: ["modules", "merge-back"] }).get("target");
  const node = (id: string) => target?.nodes.find((each) => each.id === id);
  expect(["hot-part", "changing-part"].map((id) => node(id)?.note?.id)).toEqual(
    Array(2).fill("diagrams.candidate.kept"),
  );
  expect(node("service-3")).toMatchObject({ kind: "module", message: { id: "diagrams.area.former-service" } });
  expect(node("store")?.group).toBeNull();
});
