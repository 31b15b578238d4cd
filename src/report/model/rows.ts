import type { Knowledge } from "../../knowledge/knowledge.ts";
import type { Formula, Need } from "../../knowledge/schemas/model.ts";
import type { Say } from "../say.ts";
import type { Grounds } from "./basis.ts";
import { joined, sayChoice, sayCondition } from "./condition-words.ts";
import { readFormula } from "./formula-words.ts";

/** One number or rule of the model, ready to be shown: what it is, its value in words, and what it rests on. */
export interface ModelRow {
  id: string;
  name: string;
  /** A number as it stands in the file, or a rule in words. */
  value: string;
  /** What one means; null where the value is a rule. */
  unit: string | null;
  grounds: Grounds;
  reviewed: string;
  /** Path of the file in the repository. */
  file: string;
}

/** What one option meets of each need, and how much it asks. */
export interface OptionRow {
  id: string;
  name: string;
  family: string;
  meets: ModelRow[];
  demand: ModelRow;
}

export function optionRows({ options, needs }: Knowledge, say: Say): OptionRow[] {
  return options.map((option) => {
    const file = fileOf("options", option.id);
    return {
      id: option.id,
      name: say(`option.${option.id}.name`),
      family: option.family,
      meets: needs.flatMap(({ id }) => {
        const cell = option.meets[id];
        return cell ? [quantityRow(`${option.id}-${id}`, say(`need.${id}.name`), cell, file, say)] : [];
      }),
      demand: quantityRow(`${option.id}-demand`, say("method.tables.demand"), option.demand, file, say),
    };
  });
}

export interface NeedRow extends ModelRow {
  formula: Formula;
}

/** A need's formula; then the other one, for firms that cannot be asked its questions. */
export function needRows({ needs, questions }: Pick<Knowledge, "needs" | "questions">, say: Say): NeedRow[] {
  return needs.flatMap((need) => {
    const common = {
      name: say(`need.${need.id}.name`),
      unit: null,
      reviewed: need.reviewed,
      file: fileOf("needs", need.id),
    };
    const usual: NeedRow = {
      ...common,
      id: need.id,
      value: withDoubt(
        need,
        say("method.tables.inWords", { value: readFormula(need.formula, { questions }, say) }),
        say,
      ),
      formula: need.formula,
      grounds: need,
    };
    if (!need.instead) return [usual];
    const { when, formula, because } = need.instead;
    const value = say("method.tables.instead", {
      condition: sayCondition(when, say),
      value: readFormula(formula, { questions }, say),
    });
    return [usual, { ...common, id: `${need.id}-instead`, value, formula, grounds: { because, sources: [] } }];
  });
}

function withDoubt({ doubt }: Need, value: string, say: Say): string {
  if (!doubt) return value;
  const { question, choices, readAs, probability } = doubt;
  const quoted = (choice: string) => sayChoice(question, choice, say);
  const read = say("method.tables.doubt", {
    probability,
    choices: joined(choices.map(quoted), say, "or"),
    question: say(`question.${question}.name`),
    readAs: quoted(readAs),
  });
  return `${value} ${read}`;
}

export function readinessRows({ readiness }: Knowledge, say: Say): ModelRow[] {
  return readiness.map((one) => ({
    id: one.id,
    name: say(`readiness.${one.id}.name`),
    value: namesOf(one.of, say),
    unit: null,
    grounds: one,
    reviewed: one.reviewed,
    file: fileOf("readiness", one.id),
  }));
}

export interface GateRow extends ModelRow {
  code: string;
  kind: "structural" | "wait" | "fixable";
  removes: string;
  /** The least answers with which it passes; null for gates that no work can clear. */
  requires: string | null;
  lifted: boolean;
  confidence: "high" | "medium" | "low";
}

export function gateRows({ gates }: Knowledge, say: Say): GateRow[] {
  return gates.map((gate) => {
    const least = Object.entries(gate.requires ?? {}).map(([question, choice]) =>
      say("method.condition.atLeast", {
        question: say("method.condition.quoted", { text: say(`question.${question}.name`) }),
        choice: sayChoice(question, choice, say),
      }),
    );
    return {
      id: gate.id,
      code: gate.code,
      name: say(`gate.${gate.id}.name`),
      kind: gate.kind,
      value: sayCondition(gate.fails, say),
      unit: null,
      removes: gate.removes.map((id) => say(`option.${id}.name`)).join(" · "),
      requires: least.length === 0 ? null : joined(least, say, "and"),
      lifted: gate.lifted ?? false,
      confidence: gate.confidence,
      grounds: gate,
      reviewed: gate.reviewed,
      file: fileOf("gates", gate.id),
    };
  });
}

export interface QuestionRow {
  id: string;
  code: string;
  ask: string;
  name: string;
  area: "needs" | "infrastructure" | "skills";
  choices: { id: string; label: string; score: number | null; marks: string[] }[];
  askedIf: string | null;
  assumed: { text: string; because: string }[];
  /** What a score of 1 stands for, and why the scores are what they are; null where nothing is scored. */
  scale: { unit: string; grounds: Grounds } | null;
  isMaturity: boolean;
  reviewed: string;
  sources: readonly string[];
  file: string;
}

export function questionRows({ questions }: Knowledge, say: Say): QuestionRow[] {
  return questions.map((question) => ({
    id: question.id,
    code: question.code,
    ask: say(`question.${question.id}.ask`),
    name: say(`question.${question.id}.name`),
    area: question.area,
    choices: question.choices.map(({ id, score, need, simplicity }) => ({
      id,
      label: say(`question.${question.id}.choices.${id}`),
      score: score ?? null,
      marks: [
        ...(need ? [say("method.questions.putsFirst", { need: say(`need.${need}.name`) })] : []),
        ...(simplicity ? [say("method.questions.simplicity")] : []),
      ],
    })),
    askedIf: question.askedIf ? sayCondition(question.askedIf, say) : null,
    assumed: (question.assumed ?? []).map(({ when, choice, because }) => ({
      text: say(when ? "method.questions.assumedIf" : "method.questions.assumed", {
        choice: sayChoice(question.id, choice, say),
        ...(when ? { condition: sayCondition(when, say) } : {}),
      }),
      because,
    })),
    scale: question.scale ? { unit: question.scale.unit, grounds: question.scale } : null,
    isMaturity: question.maturity ?? false,
    reviewed: question.reviewed,
    sources: question.sources,
    file: fileOf("questions", question.id),
  }));
}

export function namesOf(questions: readonly string[], say: Say): string {
  return questions.map((id) => say(`question.${id}.name`)).join(" · ");
}

export function fileOf(folder: string, id: string): string {
  return `src/content/${folder}/${id}.yaml`;
}

interface Quantified extends Grounds {
  value: number;
  unit: string;
  reviewed: string;
}

function quantityRow(id: string, name: string, one: Quantified, file: string, say: Say): ModelRow {
  const { value, unit, because, sources, reviewed } = one;
  return { id, name, value: say("method.number", { value }), unit, grounds: { because, sources }, reviewed, file };
}
