import { type Context, type Item, sentences } from "../context.ts";
import { type NeedFactor, needFactors } from "./need-factor.ts";

/** Buying rests on the work being much the same elsewhere. */
export const isOrdinary = ({ id, isWeak, isOpen }: NeedFactor) => id === "distinct" && isWeak && !isOpen;

export const ordinaryItem = ({ name, sentence, said, sources }: NeedFactor): Item => ({
  title: name,
  text: sentences(sentence, said),
  sources,
});

/** Needs that services could cure and of which this firm has next to nothing. */
export function weakNeeds(context: Context): NeedFactor[] {
  const { knowledge } = context;
  const cured = new Set(knowledge.needs.filter((need) => need.answeredByServices).map(({ id }) => id));
  return needFactors(context).filter(({ id, isWeak, isOpen }) => isWeak && !isOpen && cured.has(id));
}

export function littleHurts({ say }: Context, weak: readonly NeedFactor[]): Item {
  const told = weak.slice(0, 3);
  return {
    title: say("report.why.littleHurts"),
    text: sentences(...told.map(({ sentence }) => sentence)),
    sources: told.flatMap(({ sources }) => [...sources]),
  };
}
