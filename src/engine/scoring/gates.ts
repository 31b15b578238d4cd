import type { GateResult } from "../../knowledge/schemas/assessment.ts";
import type { Gate } from "../../knowledge/schemas/model.ts";
import { type Facts, needsOf, questionsOf, type Truth, truth } from "../questionnaire/condition.ts";
import type { Settled } from "../questionnaire/settle.ts";
import { type Levels, perDraw } from "./draw-levels.ts";
import type { Model } from "./model.ts";

/** One bit for each option, in the order of the knowledge. */
export type OptionSet = number;

export interface DrawnGates {
  results: GateResult[];
  /** Options that structural and waiting gates leave standing, by draw: the destination chooses among these. */
  destination: Uint8Array;
  /** Options that may be begun today, by draw. */
  now: Uint8Array;
  /** Options that every gate lets pass today, by draw. */
  passing: Uint8Array;
}

/**
 * Gates read the answers as given. Structural and waiting gates act in the draws in which they fail. A fixable gate removes
 * its options now if the answers prove that it fails, or if it fails in more draws than not; otherwise it becomes something
 * to check first. (Decision model V1, section 2.5.)
 *
 * @param needs size of each need in each draw, from the answers as given
 */
export function drawGates(
  model: Model,
  settled: Settled,
  facts: Facts,
  literal: Levels,
  needs: readonly Float64Array[],
): DrawnGates {
  const { knowledge, sample } = model;
  const everything = (1 << knowledge.options.length) - 1;
  const destination = new Uint8Array(sample.draws).fill(everything);
  const now = new Uint8Array(sample.draws).fill(everything);
  const passing = new Uint8Array(sample.draws).fill(everything);

  const results = knowledge.gates.map((gate) => {
    const failing = truth(gate.fails, facts);
    if (failing === "no") return describe(model, settled, gate, failing, 0);
    const fails = failing === "open" ? perDraw(model, gate.fails, literal, needs) : () => failing === "yes";
    const others = everything & ~setOf(model, gate.removes);
    let failures = 0;
    for (let draw = 0; draw < sample.draws; draw += 1) {
      if (!fails(draw)) continue;
      failures += 1;
      passing[draw] = (passing[draw] ?? 0) & others;
      if (gate.kind === "fixable") continue;
      destination[draw] = (destination[draw] ?? 0) & others;
      now[draw] = (now[draw] ?? 0) & others;
    }
    const result = describe(model, settled, gate, failing, failures / sample.draws);
    if (gate.kind === "fixable" && (result.state === "fails" || result.state === "likelyFails")) {
      for (let draw = 0; draw < sample.draws; draw += 1) now[draw] = (now[draw] ?? 0) & others;
    }
    return result;
  });
  const stay = 1 << simplest(model, facts);
  for (let draw = 0; draw < sample.draws; draw += 1) {
    destination[draw] ||= stay;
    now[draw] ||= stay;
  }
  return { results, destination, now, passing };
}

function describe(model: Model, settled: Settled, gate: Gate, failing: Truth, failed: number): GateResult {
  const { likelyFails } = model.knowledge.parameters;
  const open = failed > likelyFails.value ? "likelyFails" : "unknown";
  const state = failing === "yes" ? "fails" : failing === "no" ? "passes" : open;
  const tone = state === "fails" ? "fails" : state === "passes" ? "passes" : "unknown";
  return {
    id: gate.id,
    code: gate.code,
    kind: gate.kind,
    state,
    probability: failing === "yes" ? 0 : failing === "no" ? 1 : 1 - failed,
    removes: [...gate.removes],
    asks: state === "unknown" || state === "likelyFails" ? openQuestions(model, settled, gate) : [],
    message: { id: `gate.${gate.id}.${tone}`, values: {} },
    clearedBy: [...(gate.clearedBy ?? [])],
  };
}

function openQuestions(model: Model, settled: Settled, gate: Gate): string[] {
  const behindNeeds = needsOf(gate.fails).flatMap(
    (id) => model.knowledge.needs.find((need) => need.id === id)?.formula.of.map((part) => part.question) ?? [],
  );
  const questions = new Set([...questionsOf(gate.fails), ...behindNeeds]);
  return settled.unanswered.filter((id) => questions.has(id));
}

export function setOf(model: Model, options: readonly string[]): OptionSet {
  return model.knowledge.options.reduce(
    (set, option, place) => (options.includes(option.id) ? set | (1 << place) : set),
    0,
  );
}

/** Place on the ladder from simple to demanding. It begins elsewhere where there is no application of one's own. */
export function simplicityOf(model: Model, facts: Facts, place: number): number {
  const ladder = model.knowledge.options[place]?.simplicity;
  const isOwn = truth(model.knowledge.parameters.ownApplication.when, facts) !== "no";
  return (isOwn ? ladder?.withOwnApplication : ladder?.without) ?? 0;
}

/** Where nothing is left, the advice is to stay as one is: the simplest option. */
function simplest(model: Model, facts: Facts): number {
  const places = model.knowledge.options.map((_, place) => place);
  return places.reduce(
    (best, place) => (simplicityOf(model, facts, place) < simplicityOf(model, facts, best) ? place : best),
    0,
  );
}
