import type { Knowledge } from "../../knowledge/knowledge.ts";
import type { Answers } from "../../knowledge/schemas/answers-file.ts";
import type { OptionId } from "../../knowledge/schemas/shared.ts";
import { type Model, modelOf } from "../scoring/model.ts";
import { type Trial, trialsOf } from "./trial.ts";

/** The verdict if one setting of the method were another. */
export interface RobustnessLine {
  setting: "equal-weights" | `goal-${string}` | "without-noise" | "need-weighs-less" | "need-weighs-more";
  /** The need that counts alone; null in the other settings. */
  goal: string | null;
  destination: OptionId;
  now: OptionId;
  /** Share of the destination in this setting, 0 to 1. */
  share: number;
}

/** So small that only the best option of a draw has a share in it. */
const nearlyZero = 1e-9;

/**
 * The verdict under equal weights of the needs; with each need as the only one that counts; without slips of reading and
 * without doubt about what the model does not see; and with need at the least and greatest weight against burden. No number
 * is drawn anew: each line differs from the assessment by its setting only.
 */
export function robustness(knowledge: Knowledge, answers: Answers): RobustnessLine[] {
  const model = modelOf(knowledge);
  const variants = variantsOf(model);
  const equal = weightsOf(model, () => 1 / knowledge.needs.length);
  const weighed = trialsOf(model, answers);
  const line = (
    setting: RobustnessLine["setting"],
    goal: string | null,
    { destination, now }: Trial,
  ): RobustnessLine => {
    const place = knowledge.options.findIndex(({ id }) => id === destination.option);
    return {
      setting,
      goal,
      destination: destination.option,
      now: now().option,
      share: destination.shares[place] ?? 0,
    };
  };
  return [
    line("equal-weights", null, weighed(new Map(), equal)),
    ...knowledge.needs.map(({ id }) => {
      const alone = weightsOf(model, (need) => (need === id ? 1 : 0));
      return line(`goal-${id}`, id, weighed(new Map(), alone));
    }),
    line("without-noise", null, trialsOf(variants.withoutNoise, answers)()),
    line("need-weighs-less", null, trialsOf(variants.needWeighsLess, answers)()),
    line("need-weighs-more", null, trialsOf(variants.needWeighsMore, answers)()),
  ];
}

interface Variants {
  withoutNoise: Model;
  needWeighsLess: Model;
  needWeighsMore: Model;
}

const prepared = new WeakMap<Model, Variants>();

function variantsOf(model: Model): Variants {
  const before = prepared.get(model);
  if (before) return before;
  const { knowledge, sample } = model;
  const { parameters } = knowledge;
  const [least, most] = parameters.weightOfNeed.value;
  const weighing = (weight: number): Model => ({
    ...model,
    sample: { ...sample, weightOfNeed: new Float64Array(sample.draws).fill(weight) },
  });
  const variants: Variants = {
    withoutNoise: {
      ...model,
      knowledge: {
        ...knowledge,
        parameters: { ...parameters, temperature: { ...parameters.temperature, value: nearlyZero } },
      },
      sample: { ...sample, slip: sample.slip.map(() => new Int8Array(sample.draws)) },
    },
    needWeighsLess: weighing(least),
    needWeighsMore: weighing(most),
  };
  prepared.set(model, variants);
  return variants;
}

function weightsOf({ knowledge, sample }: Model, weight: (need: string) => number): Float64Array[] {
  return knowledge.needs.map(({ id }) => new Float64Array(sample.draws).fill(weight(id)));
}
