import type { Question } from "../../src/knowledge/schemas/question.ts";
import type { Condition } from "../../src/knowledge/schemas/shared.ts";

/** Which question depends on which, as Mermaid text. Questions that everybody is asked have no arrow into them. */
export function questionsGraph(questions: readonly Question[]): string {
  const areas = [...new Set(questions.map((question) => question.area))];
  const boxes = areas.flatMap((area) => [
    `  subgraph ${area}`,
    ...questions
      .filter((question) => question.area === area)
      .map(({ id, code }) => `    ${nodeId(id)}["${code} ${id}"]`),
    "  end",
  ]);
  const arrows = questions.flatMap(({ id, askedIf }) =>
    askedIf ? conditions(askedIf).map(([from, label]) => `  ${nodeId(from)} -- "${label}" --> ${nodeId(id)}`) : [],
  );
  return `${["flowchart LR", ...boxes, ...arrows].join("\n")}\n`;
}

/** Each question a condition looks at, with the choices that count. */
function conditions(condition: Condition, negated = false): [question: string, label: string][] {
  if ("all" in condition) return condition.all.flatMap((part) => conditions(part, negated));
  if ("any" in condition) return condition.any.flatMap((part) => conditions(part, negated));
  if ("not" in condition) return conditions(condition.not, !negated);
  if ("needs" in condition) return [];
  return [[condition.question, `${negated ? "not " : ""}${condition.oneOf.join(" or ")}`]];
}

/** Mermaid reads "end", "o" and "x" in some places as its own words, so ids never begin with a letter of theirs. */
function nodeId(id: string): string {
  return `q_${id.replaceAll("-", "_")}`;
}
