import type { Diagram, DiagramEdge, DiagramNode, Roadmap, RoadmapTask } from "../../knowledge/schemas/assessment.ts";
import { say } from "./sketch.ts";

/** D16: the roadmap over time. Phases are lanes, tasks take weeks, gates on the way open at the end of a phase. */
export function schedule(roadmap: Roadmap): Diagram {
  const phases = roadmap.phases;
  const opened = new Set<string>();
  const nodes: DiagramNode[] = [];
  const edges: DiagramEdge[] = [];
  const finished: RoadmapTask[] = [];
  for (const phase of phases) {
    for (const task of phase.tasks) {
      nodes.push(taskNode(task, phase.id));
      edges.push(...task.after.map((before) => edge(`task-${before}`, `task-${task.id}`)));
      finished.push(task);
    }
    const onTheWay = (gate: string) => finished.some(({ clears }) => clears.includes(gate));
    for (const gate of phase.opens.filter((id) => !opened.has(id) && onTheWay(id))) {
      opened.add(gate);
      nodes.push(gateNode(gate, phase.id, endOf(finished)));
      edges.push(
        ...finished.filter(({ clears }) => clears.includes(gate)).map(({ id }) => edge(`task-${id}`, `gate-${gate}`)),
      );
    }
  }
  const drawn = new Set(nodes.map(({ id }) => id));
  return {
    id: "roadmap",
    code: "D16",
    kind: "schedule",
    message: say("roadmap.title"),
    about: say("roadmap.about", {
      tasks: nodes.filter(({ kind }) => kind === "task").length,
      phases: phases.length,
      gates: opened.size,
      timed: roadmap.finishWeek ? "yes" : "no",
    }),
    lanes: phases.map(({ id }) => ({ id, message: { id: `phases.${id}.name`, values: {} } })),
    groups: [],
    nodes,
    edges: edges.filter(({ from, to }) => drawn.has(from) && drawn.has(to)),
    changed: [],
  };
}

function taskNode(task: RoadmapTask, lane: string): DiagramNode {
  const { startWeek, endWeek } = task;
  return {
    id: `task-${task.id}`,
    lane,
    kind: "task",
    group: null,
    message: task.message,
    note: task.done ? say("note.done") : task.conditional ? say("note.conditional") : null,
    unknown: task.conditional ? [...task.dependsOn] : [],
    change: "same",
    weeks: startWeek === null || endWeek === null ? null : [startWeek, endWeek],
  };
}

function gateNode(gate: string, lane: string, week: number | null): DiagramNode {
  return {
    id: `gate-${gate}`,
    lane,
    kind: "gate",
    group: null,
    message: { id: `gate.${gate}.name`, values: {} },
    note: say("note.opens"),
    unknown: [],
    change: "same",
    weeks: week === null ? null : [week, week],
  };
}

function endOf(tasks: readonly RoadmapTask[]): number | null {
  const weeks = tasks.map(({ endWeek }) => endWeek).filter((week) => week !== null);
  return weeks.length === 0 ? null : Math.max(...weeks);
}

function edge(from: string, to: string): DiagramEdge {
  return { from, to, kind: "before", message: null, change: "same" };
}
