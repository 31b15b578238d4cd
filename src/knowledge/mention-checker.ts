import { contentMessages as say } from "./content-errors.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Condition } from "./schemas/shared.ts";

/** Looks up what one file mentions and collects a sentence for everything that does not exist. */
export interface MentionChecker {
  problems: string[];
  exists(file: string, field: string, kind: "questions" | "needs" | "tasks" | "sources", id: string): void;
  choice(file: string, field: string, question: string, choice: string): void;
  choices(file: string, field: string, map: Readonly<Record<string, string>> | undefined): void;
  condition(file: string, field: string, condition: Condition | undefined): void;
  /** Every source in the entry, however deep; and a number without a source has to say that it is a judgement. */
  grounds(file: string, entry: unknown): void;
}

/** Words with which a reason owns up to having no source. */
const ownsUp = /judge|estimate|logic|any fixed number|more likely than not/i;

export function createMentionChecker(knowledge: Knowledge): MentionChecker {
  const problems: string[] = [];
  const ids = {
    questions: knowledge.questions.map((question) => question.id),
    needs: knowledge.needs.map((need) => need.id),
    tasks: knowledge.tasks.map((task) => task.id),
    sources: knowledge.sources.map((source) => source.id),
  };
  const checker: MentionChecker = {
    problems,
    exists(file, field, kind, id) {
      if (!ids[kind].includes(id)) problems.push(say.unknownReference(file, field, kind, id, ids[kind]));
    },
    choice(file, field, questionId, choiceId) {
      const question = knowledge.questions.find(({ id }) => id === questionId);
      if (!question) return checker.exists(file, field, "questions", questionId);
      const known = question.choices.map(({ id }) => id);
      if (!known.includes(choiceId)) problems.push(say.unknownChoice(file, field, questionId, choiceId, known));
    },
    choices(file, field, map = {}) {
      for (const [question, choice] of Object.entries(map)) checker.choice(file, field, question, choice);
    },
    condition(file, field, when) {
      if (!when) return;
      const parts = "all" in when ? when.all : "any" in when ? when.any : "not" in when ? [when.not] : [];
      for (const part of parts) checker.condition(file, field, part);
      if ("needs" in when) for (const id of when.needs) checker.exists(file, field, "needs", id);
      if ("oneOf" in when) for (const id of when.oneOf) checker.choice(file, field, when.question, id);
    },
    grounds: (file, entry) => walk(file, entry, ""),
  };

  function walk(file: string, data: unknown, path: string): void {
    if (Array.isArray(data)) {
      for (const item of data) walk(file, item, path);
    } else if (typeof data === "object" && data !== null) {
      for (const [key, value] of Object.entries(data)) {
        if (key !== "sources") walk(file, value, `${path}${key}.`);
        else for (const id of value as string[]) checker.exists(file, `${path}sources`, "sources", id);
      }
      const { because, sources } = data as { because?: string; sources?: string[] };
      if (because !== undefined && sources?.length === 0 && !ownsUp.test(because)) {
        problems.push(say.judgementWithoutSaying(file, `${path}because`));
      }
    }
  }
  return checker;
}
