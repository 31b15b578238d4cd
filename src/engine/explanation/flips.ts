import type { Knowledge } from "../../knowledge/knowledge.ts";
import type { Answers } from "../../knowledge/schemas/answers-file.ts";
import type { OptionId } from "../../knowledge/schemas/shared.ts";
import { questionsOf } from "../questionnaire/condition.ts";
import { effortFactor } from "../roadmap/pace.ts";
import type { Days } from "../roadmap/step.ts";
import { modelOf } from "../scoring/model.ts";
import { type Action, actionsTowards, tasksFor } from "./actions.ts";
import { marginOf } from "./margin.ts";
import { type Goal, smallestChange } from "./search.ts";
import { type Changes, type Trial, trialsOf } from "./trial.ts";

/** What would have to improve for another verdict. */
export interface Flip {
  /** The option that becomes the destination, or the destination that could be begun now. */
  to: OptionId;
  of: "destination" | "now";
  /** Answers to improve, in the order of the questions. from: null where the answer is not known today. */
  changes: { question: string; from: string | null; to: string }[];
  /** Person-days of the tasks that improve these answers; what they rest on is in the roadmap, not in here. */
  days: Days;
}

export interface Flips {
  flips: Flip[];
  /** Options that better readiness alone does not make the destination, as far as the search found. */
  unreachable: OptionId[];
}

/**
 * The smallest improvements, in days of work, that make each other option the destination, and that let the destination be
 * begun now. Only answers that a task improves are changed, never needs. Each flip, applied to the answers, changes the
 * verdict as it says, and no change in it is superfluous. (Decision model, section 4.5.)
 */
export function flips(knowledge: Knowledge, answers: Answers): Flips {
  const model = modelOf(knowledge);
  const judged = trialsOf(model, answers);
  const trials = new Map<string, Trial>();
  const trial = (changes: Changes): Trial => {
    const key = model.questions.map(({ id }) => changes.get(id) ?? "").join();
    const result = trials.get(key) ?? judged(changes);
    trials.set(key, result);
    return result;
  };
  const today = trial(new Map());
  const price = effortFactor(knowledge, today.facts);
  const found: Flip[] = [];
  const unreachable: OptionId[] = [];

  for (const { id: target } of knowledge.options) {
    if (target === today.destination.option) continue;
    const actions = actionsTowards(model, today, target);
    const changes = isRuledOut(knowledge, today, target, actions)
      ? null
      : smallestChange(actions, {
          reached: (set) => trial(set).destination.option === target,
          margin: (set) => marginOf(model, today.facts, trial(set).destination.shares, target),
        });
    if (changes) found.push(flip(target, "destination", actions, changes, price));
    else unreachable.push(target);
  }

  const { option: destination } = today.destination;
  if (today.now().option !== destination) {
    const actions = actionsTowards(model, today, destination);
    const goal: Goal = {
      reached: (set) => trial(set).now().option === destination,
      margin: (set) => marginOf(model, today.facts, trial(set).now().shares, destination),
    };
    const changes = smallestChange(actions, goal, askedForByGates(knowledge, today, destination, actions));
    if (changes) found.push(flip(destination, "now", actions, changes, price));
  }
  return { flips: found, unreachable };
}

/** Whether a gate that no action touches keeps the option away for certain. */
function isRuledOut(knowledge: Knowledge, today: Trial, target: OptionId, actions: readonly Action[]): boolean {
  const touched = new Set(actions.map(({ question }) => question));
  return knowledge.gates.some(
    (gate, index) =>
      gate.kind !== "fixable" &&
      gate.removes.includes(target) &&
      today.gates[index]?.state === "fails" &&
      !questionsOf(gate.fails).some((question) => touched.has(question)),
  );
}

/** What the shut gates before an option ask for, as far as work can bring it about. */
function askedForByGates(knowledge: Knowledge, today: Trial, target: OptionId, actions: readonly Action[]): Changes {
  const changes = new Map<string, string>();
  knowledge.gates.forEach((gate, index) => {
    const state = today.gates[index]?.state;
    if (!gate.removes.includes(target) || (state !== "fails" && state !== "likelyFails")) return;
    for (const [question, choice] of Object.entries(gate.requires ?? {})) {
      const action = actions.find((one) => one.question === question);
      const before = changes.get(question);
      if (!action?.to.includes(choice)) continue;
      if (before === undefined || action.level(before) < action.level(choice)) changes.set(question, choice);
    }
  });
  return changes;
}

function flip(to: OptionId, of: Flip["of"], actions: readonly Action[], changes: Changes, price: number): Flip {
  const tasks = tasksFor(actions, changes);
  const sum = (which: "low" | "likely" | "high") =>
    Math.round(tasks.reduce((total, { days }) => total + days[which] * price, 0) * 100) / 100;
  return {
    to,
    of,
    changes: actions.flatMap(({ question, from }) => {
      const choice = changes.get(question);
      return choice === undefined ? [] : [{ question, from, to: choice }];
    }),
    days: [sum("low"), sum("likely"), sum("high")],
  };
}
