import type { Knowledge } from "../../knowledge/knowledge.ts";
import type { Formula } from "../../knowledge/schemas/model.ts";
import type { Say } from "../say.ts";

/** A need's formula in words, with the scores that hold for this use only. */
export function readFormula(formula: Formula, { questions }: Pick<Knowledge, "questions">, say: Say): string {
  const parts = formula.of.map(({ question, scores }) => {
    const code = questions.find(({ id }) => id === question)?.code ?? "";
    const name = say("method.tables.named", { code, name: say(`question.${question}.name`) });
    if (!scores) return name;
    const steps = Object.entries(scores).map(([choice, score]) =>
      say("method.tables.scored", { choice: say(`question.${question}.choices.${choice}`), score }),
    );
    return say("method.tables.withScores", { name, scores: steps.join("; ") });
  });
  const [only = ""] = parts;
  if (parts.length === 1) return say("method.tables.combine.one", { part: only });
  const isProduct = formula.combine === "product" || formula.combine === "geometric-mean";
  return say(`method.tables.combine.${formula.combine}`, { parts: parts.join(isProduct ? " × " : "; ") });
}
