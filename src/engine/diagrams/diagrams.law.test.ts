import fc from "fast-check";
import { expect, test } from "vitest";
import { randomScene } from "../../../tests/random-scene.ts";
import { runs } from "../../../tests/runs.ts";
import { readKnowledge, readWords } from "../../knowledge/from-disk.ts";
import { type Diagram, diagramSchema, type Message } from "../../knowledge/schemas/assessment.ts";
import { draw, type Scene } from "./draw.ts";
import { lanes } from "./sketch.ts";

const knowledge = readKnowledge();
const words = readWords("en", knowledge);
function law(name: string, holds: (diagrams: Diagram[], scene: Scene) => void): void {
  test(name, () => {
    fc.assert(
      fc.property(randomScene(knowledge), (scene) => holds(draw(knowledge, scene), scene)),
      { numRuns: runs() },
    );
  });
}
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);

law("every diagram fits its schema, and no node or arrow is drawn twice", (diagrams) => {
  for (const diagram of diagrams) {
    diagramSchema.parse(diagram);
    expect(new Set(ids(diagram.nodes)).size).toBe(diagram.nodes.length);
    expect(new Set(diagram.edges.map(({ from, to, kind }) => `${from} ${kind} ${to}`)).size).toBe(diagram.edges.length);
  }
  expect(new Set(ids(diagrams)).size).toBe(diagrams.length);
});

law(
  "arrows begin at nodes or at borders around lanes and end at nodes, nodes lie in lanes and borders, and none of these is empty",
  (diagrams) => {
    for (const { nodes, edges, lanes: drawn, groups } of diagrams) {
      const here = new Set(ids(nodes));
      const around = groups.filter((group) => group.lanes.length > 0);
      const starts = new Set([...here, ...ids(around)]);
      expect(starts.size).toBe(here.size + around.length);
      expect(edges.every(({ from, to }) => from !== to && starts.has(from) && here.has(to))).toBe(true);
      for (const group of around) expect(ids(drawn)).toEqual(expect.arrayContaining(group.lanes));
      expect(new Set(nodes.map(({ lane }) => lane))).toEqual(new Set(ids(drawn)));
      expect(new Set(nodes.flatMap(({ group }) => group ?? []))).toEqual(
        new Set(ids(groups.filter((group) => group.lanes.length === 0))),
      );
    }
  },
);

law("lanes keep their order, and a node keeps its lane in all pictures", (diagrams) => {
  const laneOf = new Map<string, string>();
  for (const diagram of diagrams) {
    if (diagram.kind === "graph")
      expect(lanes.filter((id) => ids(diagram.lanes).includes(id))).toEqual(ids(diagram.lanes));
    for (const { id, lane } of diagram.nodes) {
      expect(laneOf.get(id) ?? lane).toBe(lane);
      laneOf.set(id, lane);
    }
  }
});

law("the schedule holds each task of the roadmap once, and no other", (diagrams, { roadmap: plan }) => {
  const tasks = diagrams.find(({ id }) => id === "roadmap")?.nodes.filter(({ kind }) => kind === "task") ?? [];
  expect(ids(tasks)).toEqual(plan.phases.flatMap((phase) => phase.tasks.map(({ id }) => `task-${id}`)));
});

law(
  "things that only a task creates are drawn only with that task, uncertain if the task is",
  (diagrams, { roadmap: plan }) => {
    const creators = { router: "facade", job: "managed-job", "module-rules": "module-rules", "budget-alarm": "costs" };
    const planned = new Map(plan.phases.flatMap((phase) => phase.tasks.map((task) => [task.id, task] as const)));
    for (const { id: diagram, nodes } of diagrams) {
      for (const [id, task] of Object.entries(creators)) {
        const node = nodes.find((each) => each.id === id);
        if (!node) continue;
        expect(["target", "first-stop", "journey-target"]).toContain(diagram);
        expect(planned.has(task)).toBe(true);
        if (planned.get(task)?.conditional) expect(node.unknown.length).toBeGreaterThan(0);
      }
    }
  },
);

law("no cluster is drawn unless the plan builds one", (diagrams, { roadmap: plan }) => {
  if (plan.phases.some((phase) => phase.tasks.some(({ id }) => id === "kubernetes"))) return;
  for (const diagram of diagrams) expect(JSON.stringify(diagram)).not.toMatch(/kubernetes/i);
});

law("a journey follows arrows of the target, or of the parts of today, and begins with the people", (diagrams) => {
  const target = diagrams.find(({ id }) => id === "target");
  for (const journey of diagrams.filter(({ kind }) => kind === "sequence")) {
    expect(journey.edges[0]?.from).toBe("users");
    const seen = new Set(["users"]);
    for (const { from, to, kind, change } of journey.edges) {
      expect(seen.has(from)).toBe(true);
      seen.add(to);
      expect(change).not.toBe("removed");
      expect(target?.edges).toContainEqual(expect.objectContaining({ from, to, kind }));
    }
    expect(seen).toEqual(new Set(ids(journey.nodes)));
  }
});

law("changed lists exactly the nodes and borders that are marked", (diagrams) => {
  for (const { nodes, groups, changed, id } of diagrams) {
    expect(new Set(changed)).toEqual(new Set(ids([...nodes, ...groups].filter(({ change }) => change !== "same"))));
    if (id.endsWith("-today")) expect(changed).toEqual([]);
  }
});

law("every message has words", (diagrams) => {
  const said = (message: Message): string[] => [
    message.id,
    ...Object.values(message.values).flatMap((value) => (typeof value === "object" ? said(value) : [])),
  ];
  for (const { message, about, nodes, edges, groups, lanes: drawn } of diagrams) {
    const all = [...nodes, ...edges, ...groups, ...drawn].map((item) => item.message);
    const notes = nodes.map(({ note }) => note);
    const used = [message, about, ...all, ...notes].flatMap((each) => (each ? said(each) : []));
    expect(used.filter((id) => !Object.hasOwn(words.messages, id))).toEqual([]);
  }
});

law("the same scene gives the same pictures and stays as it was", (diagrams, scene) => {
  const before = structuredClone(scene);
  expect(draw(knowledge, scene)).toEqual(diagrams);
  expect(scene).toEqual(before);
});
