import type { Knowledge } from "../../knowledge/knowledge.ts";
import type { AnswersFile } from "../../knowledge/schemas/answers-file.ts";
import type { GateResult, Score, Scores } from "../../knowledge/schemas/assessment.ts";
import type { Gate, Task } from "../../knowledge/schemas/model.ts";
import type { OptionId } from "../../knowledge/schemas/shared.ts";
import { type Facts, questionsOf, truth } from "../questionnaire/condition.ts";
import { settle } from "../questionnaire/settle.ts";
import type { Inquiry } from "./deciding-questions.ts";
import type { Judgement, Situation } from "./situation.ts";
import type { Step } from "./step.ts";

type Choices = Map<string, readonly string[]>;
const score: Score = { score: 50, low: 40, high: 60, level: "middle", areas: [] };
const scores: Scores = { needs: score, infrastructure: score, skills: score };
const grounds = { because: "Made up for a test.", sources: [], reviewed: "2026-11-24" };

/** A task with nothing to it but what a test says. */
export function task(id: string, more: Partial<Task> = {}): Task {
  return {
    ...{
      id,
      code: "F1",
      order: 10,
      phase: "foundation",
      options: ["KEEP", "MOD", "ADD", "FEW", "FULL"],
      triggers: [{}],
    },
    ...{ after: [], days: { low: 1, likely: 2, high: 4, ...grounds }, role: ["developers"], sources: ["dora"] },
    reviewed: "2026-11-24",
    ...more,
  };
}

/** A step with nothing to it but what a test says. */
export function step(id: string, more: Partial<Step> = {}): Step {
  return {
    ...{
      id,
      code: "",
      kind: "task",
      phase: "foundation",
      order: 10,
      days: [1, 2, 4],
      role: [],
      after: [],
      sources: [],
    },
    ...{ conditional: false, dependsOn: [], done: false, improves: {}, message: { id, values: {} } },
    ...more,
  };
}

/** Facts about a few questions; those with several choices left count as unanswered. */
export function inquiry(tasks: readonly Task[], choices: Record<string, string[]> = {}): Inquiry {
  const facts: Facts = { choices: new Map(Object.entries(choices)), needs: new Map() };
  const unanswered = Object.keys(choices).filter((id) => (choices[id]?.length ?? 0) > 1);
  return { knowledge: { tasks, questions: [], needs: [] } as unknown as Knowledge, facts, unanswered };
}

/**
 * A firm with a verdict given by the test. Gates are judged by what the answers leave possible and scores stay the same:
 * enough for plans, and independent of how verdicts are found.
 */
export function situation(knowledge: Knowledge, file: AnswersFile, now: OptionId, destination: OptionId): Situation {
  const settled = settle(knowledge.questions, file.answers);
  const needs = new Map(knowledge.needs.map(({ id }) => [id, [0.5, 0.5] as const]));
  const facts: Facts = { choices: settled.choices, needs };
  const judge = (improved: ReadonlyMap<string, string>): Judgement => {
    const choices = lifted(knowledge, settled.choices, improved);
    const gates = knowledge.gates.map((gate) => gateResult(gate, { choices, needs }, settled.unanswered));
    const shut = gates.filter(
      ({ kind, removes }) => kind === "fixable" && removes.includes(destination) && !removes.includes(now),
    );
    const ids = (state: GateResult["state"]) => shut.filter((gate) => gate.state === state).map(({ id }) => id);
    const verdict = { destination, now, strength: "clear" as const, second: null };
    return { scores, gates, verdict: { ...verdict, clearFirst: ids("fails"), checkFirst: ids("unknown") } };
  };
  const { verdict, gates } = judge(new Map());
  return { settled, facts, verdict, gates, file, judge };
}

function lifted(
  { questions }: Knowledge,
  choices: ReadonlyMap<string, readonly string[]>,
  improved: ReadonlyMap<string, string>,
): Choices {
  const raised: Choices = new Map(choices);
  for (const [question, choice] of improved) {
    const order = questions.find(({ id }) => id === question)?.choices.map(({ id }) => id) ?? [];
    const atLeast = (choices.get(question) ?? []).filter(
      (possible) => order.indexOf(possible) >= order.indexOf(choice),
    );
    raised.set(question, [...new Set([choice, ...atLeast])]);
  }
  return raised;
}

function gateResult(gate: Gate, facts: Facts, unanswered: readonly string[]): GateResult {
  const state = ({ yes: "fails", no: "passes", open: "unknown" } as const)[truth(gate.fails, facts)];
  const { id, code, kind, removes, clearedBy = [] } = gate;
  const asks = state === "unknown" ? questionsOf(gate.fails).filter((question) => unanswered.includes(question)) : [];
  return { id, code, kind, state, probability: 0.5, removes, asks, message: { id: "gate", values: {} }, clearedBy };
}
