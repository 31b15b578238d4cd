import { nearest } from "./nearest.ts";

/** Everything that is wrong with the content, each sentence written for the editor who can mend it. */
export class ContentErrors extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join("\n"));
    this.name = "ContentErrors";
    this.problems = problems;
  }
}

const list = (values: readonly string[]) =>
  values.length > 12 ? `${values.slice(0, 12).join(", ")}, …` : values.join(", ");

/** Every sentence an editor can be told: which file, which field, what to write. */
export const contentMessages = {
  unreadable: (file: string, reason: string) => `${file} is not valid YAML: ${reason}`,
  field: (file: string, field: string, reason: string) =>
    `${file}: ${field ? `the field "${field}"` : "the file"}: ${reason}`,
  unknownReference: (file: string, field: string, kind: string, id: string, known: readonly string[]) =>
    `${file}: the field "${field}" mentions "${id}", but there is no such file in src/content/${kind}/. Write one of: ${list(nearest(id, known))}.`,
  unknownChoice: (file: string, field: string, question: string, choice: string, known: readonly string[]) =>
    `${file}: the field "${field}" mentions the choice "${choice}" of the question "${question}". Its choices are: ${list(known)}.`,
  askedLater: (file: string, question: string, later: string) =>
    `${file}: the field "askedIf" looks at "${later}", which comes after "${question}". Give "${later}" a smaller "order" or use an earlier question.`,
  scoresMissing: (file: string) =>
    `${file}: either all choices carry a "score" and there is a "scale" that gives the grounds, or none does.`,
  scoresFall: (file: string, choice: string) =>
    `${file}: the score of "${choice}" does not fit the order. Order the choices from least to most, or from most to least.`,
  duplicate: (file: string, field: string, value: string, other: string) =>
    `${file}: the field "${field}" says "${value}", which ${other} already uses. Choose another.`,
  retiredInUse: (file: string, what: string, id: string) =>
    `${file}: the ${what} "${id}" is in use. What was retired never comes back, because old files and links mean what it meant then. Choose another id.`,
  circle: (ids: readonly string[]) =>
    `The tasks ${ids.join(" → ")} wait for each other. Take one of them out of the field "after".`,
  wordsMissing: (folder: string, id: string, kind: string) =>
    `${folder}/${id}.yaml is missing: src/content/${kind}/${id}.yaml exists and needs words.`,
  wordsTooMany: (file: string, kind: string) =>
    `${file} has words for something that is not in src/content/${kind}/. Remove it, or add that file.`,
  choiceWords: (file: string, missing: readonly string[], extra: readonly string[]) =>
    `${file}: the field "choices"${missing.length ? ` lacks ${missing.join(", ")}` : ""}${missing.length && extra.length ? " and" : ""}${extra.length ? ` has ${extra.join(", ")}, which the question does not have` : ""}.`,
  judgementWithoutSaying: (file: string, field: string) =>
    `${file}: "${field}" has a number without a source. Name a source, or say in "because" that it is a judgement, an estimate or logic.`,
};
