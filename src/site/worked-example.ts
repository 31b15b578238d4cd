import { judge, modelOf, settle } from "../engine/index.ts";
import type { OptionId } from "../knowledge/schemas/shared.ts";
import { examples, knowledge } from "./knowledge.ts";

interface WorkedExample {
  id: string;
  firm: string;
  rows: { option: OptionId; left: number; asked: number; share: number; isRuledOut: boolean }[];
  /** The option with the smallest sum. */
  best: OptionId;
}

/** The example firm that the method is explained with: one need stands out, and little is ruled out. */
const exampleId = "tangled-monolith";

/** Trouble left and effort asked for each option, as means over the draws. @throws Error if the firm is gone */
export function workedExample(): WorkedExample {
  const example = examples().find(({ id }) => id === exampleId);
  if (!example) throw new Error(`There is no example "${exampleId}"; the method page explains itself with it.`);
  const { options, reasons } = judge(modelOf(knowledge()), settle(knowledge().questions, example.file.answers));
  const rows = options.map(({ id, share }) => {
    const sum = (kind: "need" | "readiness") =>
      reasons.reduce((total, one) => (one.option === id && one.kind === kind ? total - one.points : total), 0);
    return { option: id, left: sum("need"), asked: sum("readiness"), share, isRuledOut: share === 0 };
  });
  const [best] = rows
    .filter(({ isRuledOut }) => !isRuledOut)
    .sort((one, other) => one.left + one.asked - other.left - other.asked);
  return { id: example.id, firm: example.file.name ?? example.id, rows, best: best?.option ?? "KEEP" };
}
