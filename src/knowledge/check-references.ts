import { contentMessages as say } from "./content-errors.ts";
import type { Knowledge } from "./knowledge.ts";
import { createMentionChecker, type MentionChecker } from "./mention-checker.ts";

/** Sentences about everything that content mentions but that does not exist, and about numbers without grounds. */
export function checkReferences(knowledge: Knowledge): string[] {
  const check = createMentionChecker(knowledge);
  for (const checkKind of [questions, needs, means, options, gates, tasks, rules, parameters, parts])
    checkKind(knowledge, check);
  return check.problems;
}

type KindChecker = (knowledge: Knowledge, check: MentionChecker) => void;

const at = (kind: string, id: string) => `src/content/${kind}/${id}.yaml`;

const questions: KindChecker = (knowledge, check) => {
  for (const question of knowledge.questions) {
    const file = at("questions", question.id);
    check.condition(file, "askedIf", question.askedIf);
    for (const rule of question.assumed ?? []) {
      check.condition(file, "assumed.when", rule.when);
      check.choice(file, "assumed.choice", question.id, rule.choice);
    }
    for (const { need } of question.choices) if (need) check.exists(file, "choices.need", "needs", need);
    check.grounds(file, question);
  }
};

const needs: KindChecker = (knowledge, check) => {
  for (const need of knowledge.needs) {
    const file = at("needs", need.id);
    check.condition(file, "instead.when", need.instead?.when);
    for (const part of [...need.formula.of, ...(need.instead?.formula.of ?? [])]) {
      check.exists(file, "formula.of.question", "questions", part.question);
      for (const id of Object.keys(part.scores ?? {})) check.choice(file, "formula.of.scores", part.question, id);
    }
    if (need.doubt) {
      const { question, choices, readAs } = need.doubt;
      for (const id of [...choices, readAs]) check.choice(file, "doubt", question, id);
    }
    check.grounds(file, need);
  }
};

/** Readiness and score areas: the mean of some answers. */
const means: KindChecker = (knowledge, check) => {
  const kinds = { readiness: knowledge.readiness, "score-areas": knowledge.scoreAreas };
  for (const [kind, entries] of Object.entries(kinds)) {
    for (const entry of entries) {
      for (const id of entry.of) check.exists(at(kind, entry.id), "of", "questions", id);
      check.grounds(at(kind, entry.id), entry);
    }
  }
};

const options: KindChecker = (knowledge, check) => {
  for (const option of knowledge.options) {
    const file = at("options", option.id);
    for (const id of Object.keys(option.meets)) check.exists(file, "meets", "needs", id);
    for (const { id } of knowledge.needs) {
      if (!option.meets[id]) check.problems.push(say.field(file, "meets", `Add the need "${id}".`));
    }
    for (const reading of option.readings ?? []) check.condition(file, "readings.when", reading.when);
    check.grounds(file, option);
  }
};

const gates: KindChecker = (knowledge, check) => {
  for (const gate of knowledge.gates) {
    const file = at("gates", gate.id);
    check.condition(file, "fails", gate.fails);
    check.choices(file, "requires", gate.requires);
    for (const id of gate.clearedBy ?? []) check.exists(file, "clearedBy", "tasks", id);
    if (gate.kind === "fixable" && !(gate.requires && gate.clearedBy?.length)) {
      const remedy = 'A fixable gate says what it "requires" and by which tasks it is "clearedBy".';
      check.problems.push(say.field(file, "requires", remedy));
    }
    check.grounds(file, gate);
  }
};

const tasks: KindChecker = (knowledge, check) => {
  for (const task of knowledge.tasks) {
    const file = at("tasks", task.id);
    for (const trigger of task.triggers) check.condition(file, "triggers.when", trigger.when);
    check.condition(file, "doneWhen", task.doneWhen);
    for (const id of task.after) check.exists(file, "after", "tasks", id);
    check.choices(file, "improves", task.improves);
    const { low, likely, high } = task.days;
    if (low > likely || likely > high) {
      check.problems.push(say.field(file, "days", '"low" ≤ "likely" ≤ "high" must hold.'));
    }
    check.grounds(file, task);
  }
};

const rules: KindChecker = (knowledge, check) => {
  const { tripwires, contradictions, runtime } = knowledge;
  for (const [kind, entries] of Object.entries({ tripwires, contradictions, runtime })) {
    for (const entry of entries) {
      check.condition(at(kind, entry.id), "when", entry.when);
      check.grounds(at(kind, entry.id), entry);
    }
  }
  for (const { id, questions: looked } of contradictions) {
    for (const question of looked) check.exists(at("contradictions", id), "questions", "questions", question);
  }
};

const parts: KindChecker = ({ parts: model }, check) => {
  const file = "src/content/parts.yaml";
  for (const [kind, { need }] of Object.entries(model.pull)) check.exists(file, `pull.${kind}.need`, "needs", need);
  check.exists(file, "hold.allOrNothing.question", "questions", model.hold.allOrNothing.question);
  check.grounds(file, model);
};

const parameters: KindChecker = ({ parameters: numbers }, check) => {
  const file = "src/content/parameters.yaml";
  for (const name of ["effortFactor", "ownApplication", "lifting"] as const) {
    check.condition(file, `${name}.when`, numbers[name].when);
  }
  check.grounds(file, numbers);
};
