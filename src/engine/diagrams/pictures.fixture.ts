import type { Knowledge } from "../../knowledge/knowledge.ts";
import type { Answers, Part } from "../../knowledge/schemas/answers-file.ts";
import type { Diagram, RoadmapTask } from "../../knowledge/schemas/assessment.ts";
import type { OptionId } from "../../knowledge/schemas/shared.ts";
import type { Facts } from "../questionnaire/condition.ts";
import { settle } from "../questionnaire/settle.ts";
import { draw, type Scene } from "./draw.ts";

export const parts: Part[] = [
  { name: "Catalogue", change: "weekly", load: "even", callers: 1, owner: "Web team" },
  { name: "Checkout", load: "peaks", rules: "card-data", shares: ["Stock"], callers: 1 },
  { name: "Stock", callers: 4 },
];
export const bakery: Answers = {
  software: "one-own",
  "load-trouble": "slow-or-down",
  "peak-place": "one-part",
  "special-parts": "stricter-rules",
  "data-layout": "own-tables",
  hosting: "rented-server",
};
export const few = ["modules", "first-part", "facade", "contracts", "shadow", "move-data"];

export interface Given {
  answers: Answers;
  way: [now: OptionId, destination: OptionId];
  tasks: string[];
  parts?: Part[];
}

/** Needs: load is the strongest, then separation, then release. */
export function picturesOf(
  knowledge: Knowledge,
  { answers, way: [now, destination], tasks, parts: named = [] }: Given,
): Map<string, Diagram> {
  const settled = settle(knowledge.questions, answers);
  const needs = new Map(Object.entries({ load: [1, 1], separation: [0.8, 0.8], release: [0.3, 0.3] }));
  const planned = tasks.map((id, index) => ({
    ...{ id, kind: "task", conditional: false, dependsOn: [], done: false, after: [], clears: ["alerts"] },
    ...{ startWeek: index, endWeek: index + 1, message: { id: `task.${id}.title`, values: {} } },
  })) as unknown as RoadmapTask[];
  const scene = {
    settled,
    facts: { choices: settled.choices, needs } as unknown as Facts,
    verdict: { now, destination } as Scene["verdict"],
    roadmap: {
      phases: [{ id: "know", opens: ["alerts"], tasks: planned }],
      finishWeek: null,
    } as unknown as Scene["roadmap"],
    parts: named,
    runtime: "small-team",
  };
  return new Map(draw(knowledge, scene).map((diagram) => [diagram.id, diagram]));
}
