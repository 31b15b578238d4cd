import type { Knowledge } from "../../knowledge/knowledge.ts";
import type { Formula } from "../../knowledge/schemas/model.ts";
import { apply, fraction, inBrackets, math, name, number, row, sign, sub, word } from "./mathml.ts";

/** A need's formula over the codes of its questions. A prime marks scores that hold for this use only. */
export function needFormula(formula: Formula, { questions }: Pick<Knowledge, "questions">): string {
  const scores = formula.of.map(({ question, scores: own }) => {
    const code = word(questions.find(({ id }) => id === question)?.code ?? question);
    return own ? `<msup>${code}${sign("′")}</msup>` : code;
  });
  const between = (what: string) => scores.flatMap((score, at) => (at === 0 ? [score] : [sign(what), score]));
  return math(sub(name("n"), name("k")), sign("="), combined(formula, between));
}

function combined({ combine, of }: Formula, between: (what: string) => string[]): string {
  if (of.length === 1) return row(...between(""));
  if (combine === "product") return row(...between("·"));
  if (combine === "max") return apply("max", ...between(","));
  if (combine === "geometric-mean") return `<msqrt>${row(...between("·"))}</msqrt>`;
  return row(fraction(number(1), number(of.length)), inBrackets(...between("+")));
}
