import type { Knowledge } from "../../knowledge/knowledge.ts";
import type { Part } from "../../knowledge/schemas/answers-file.ts";
import type { FirstPart, Message, PartResult } from "../../knowledge/schemas/assessment.ts";
import { type Facts, truth } from "../questionnaire/condition.ts";
import { kindsOf, partOfKind, stricter, traitsOf } from "./kinds.ts";
import type { Mode } from "./mode.ts";
import { hasReason, inOrder, weigh } from "./rank.ts";
import { say } from "./say.ts";

/** @param results by rank, at least one */
export function firstNamed(
  { parameters }: Knowledge,
  results: readonly PartResult[],
  mode: Mode,
  isOneUnnamed: boolean,
): FirstPart {
  const [leading, second] = results;
  if (leading?.role !== "first") return noneOf(results, mode, isOneUnnamed);
  const isClose = second?.role === "later" && worth(second) >= worth(leading) * (1 - parameters.margin.value);
  return {
    mode,
    name: leading.name,
    message: leading.message,
    close: isClose ? say("close", { part: leading.name, other: second.name }) : null,
    sources: [...leading.sources],
  };
}

function worth({ pull, ease }: PartResult): number {
  return pull * ease;
}

function noneOf(results: readonly PartResult[], mode: Mode, isOneUnnamed: boolean): FirstPart {
  if (isOneUnnamed) return unnamed(mode, say("unnamed", { kind: areaName("ruled-part") }), []);
  const open = results.filter(({ role }) => role === "open").length;
  const task: Message = { id: "task.first-part.title", values: {} };
  return unnamed(mode, say(`none.${mode}`, { open, task }), []);
}

/** Whether the answers tell of a part under stricter rules that is none of the named ones. */
export function hasUnnamed(facts: Facts, parts: readonly Part[]): boolean {
  const isNamed = parts.some((part) => traitsOf(part).includes("rules"));
  return !isNamed && truth({ question: "special-parts", oneOf: [...stricter] }, facts) === "yes";
}

/**
 * Where nobody named parts, the kind of part that the answers tell of for certain. Where nothing is separated, it has to have
 * reason enough; where parts are, and there is no such kind, that is said.
 */
export function firstKind(knowledge: Knowledge, facts: Facts, mode: Mode): FirstPart | null {
  const isSeparating = mode === "separate" || mode === "keep";
  const kinds = kindsOf(facts).filter(({ unknown }) => unknown.length === 0);
  const weighed = weigh(
    knowledge,
    facts,
    kinds.map(({ id, traits }) => partOfKind(id, traits)),
  );
  const [first] = inOrder(knowledge.parts, weighed);
  if (!first || !(isSeparating || hasReason(knowledge.parts, first))) {
    return isSeparating ? unnamed(mode, say("kindless"), []) : null;
  }
  const [trait] = traitsOf(first.part);
  const sources = trait ? knowledge.parts.pull[trait === "technology" ? "rules" : trait].sources : [];
  return unnamed(mode, say(`kind.${mode}`, { kind: areaName(first.part.name) }), sources);
}

function unnamed(mode: Mode, message: Message, sources: readonly string[]): FirstPart {
  return { mode, name: null, message, close: null, sources: [...sources] };
}

/** The name that pictures give to such a part. */
function areaName(id: string): Message {
  return { id: `diagrams.area.${id}`, values: {} };
}
