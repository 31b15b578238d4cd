import type { Knowledge } from "../knowledge/knowledge.ts";
import type { Case } from "../knowledge/schemas/case.ts";
import { isAcceptable, isPreferred } from "./agreement.ts";
import { sayOn } from "./judge-cases.ts";

/** One way to set the numbers that were chosen while the cases were known. */
export interface Setting {
  temperature: number;
  margin: number;
  fromTheStart: number;
  demandOfModules: number;
  weightOfNeed: readonly [number, number];
}

/** What a setting scores on one case, its codings averaged. */
interface Score {
  preferred: number;
  acceptable: number;
  brier: number;
}

export interface CrossValidated extends Score {
  /** How often each fold chose a setting other than the content's own, 0 to 1. */
  chosenAnew: number;
}

/** Around the content's own numbers: a step down and a step up for each. 3⁵ settings. */
export function settingsAround({ parameters, options }: Knowledge): Setting[] {
  const demand = options.find(({ id }) => id === "MOD")?.demand.value ?? 0.25;
  const [least, most] = parameters.weightOfNeed.value;
  const start = parameters.fromTheStart?.value ?? 1;
  return [parameters.temperature.value, parameters.temperature.value / 2, parameters.temperature.value * 1.5].flatMap(
    (temperature) =>
      [parameters.margin.value, parameters.margin.value - 0.05, parameters.margin.value + 0.05].flatMap((margin) =>
        [start, start / 2, 1].flatMap((fromTheStart) =>
          [demand, demand * 0.8, demand * 1.2].flatMap((demandOfModules) =>
            [0, -0.05, 0.05].map(
              (shift): Setting => ({
                temperature,
                margin,
                fromTheStart,
                demandOfModules,
                weightOfNeed: [least + shift, most + shift],
              }),
            ),
          ),
        ),
      ),
  );
}

/**
 * Chooses a setting on all other cases, then scores it on the case left out. The first setting is the content's own and wins
 * ties. Chosen by how often the destination is acceptable, then preferred, then by the Brier score. (Stone, Journal of the
 * Royal Statistical Society B 36(2), 1974.)
 *
 * @returns means over the cases
 */
export function leaveOneOut(
  knowledge: Knowledge,
  cases: readonly Case[],
  settings: readonly Setting[],
): CrossValidated {
  const scores = settings.map((setting) => {
    const varied = withSetting(knowledge, setting);
    return cases.map((one) => scoreOf(varied, one));
  });
  const sums = scores.map((row) => row.reduce(add, { preferred: 0, acceptable: 0, brier: 0 }));
  let chosenAnew = 0;
  const total = cases.reduce<Score>(
    (sum, _, left) => {
      let best = 0;
      const without = (setting: number) => subtract(sums[setting] as Score, scores[setting]?.[left] as Score);
      settings.forEach((_, setting) => {
        if (isBetter(without(setting), without(best))) best = setting;
      });
      chosenAnew += Number(best !== 0);
      return add(sum, scores[best]?.[left] as Score);
    },
    { preferred: 0, acceptable: 0, brier: 0 },
  );
  const count = Math.max(1, cases.length);
  return {
    preferred: total.preferred / count,
    acceptable: total.acceptable / count,
    brier: total.brier / count,
    chosenAnew: chosenAnew / count,
  };
}

function scoreOf(knowledge: Knowledge, { codings, hindsight }: Case): Score {
  const [preferred] = hindsight.acceptable;
  const each = codings.map(({ answers }): Score => {
    const said = sayOn(knowledge, answers);
    return {
      preferred: Number(isPreferred(hindsight, said, "destination")),
      acceptable: Number(isAcceptable(hindsight, said, "destination")),
      brier: Object.entries(said.shares).reduce(
        (sum, [option, share]) => sum + (share - Number(option === preferred)) ** 2,
        0,
      ),
    };
  });
  const sum = each.reduce(add, { preferred: 0, acceptable: 0, brier: 0 });
  return {
    preferred: sum.preferred / each.length,
    acceptable: sum.acceptable / each.length,
    brier: sum.brier / each.length,
  };
}

const add = (left: Score, right: Score): Score => ({
  preferred: left.preferred + right.preferred,
  acceptable: left.acceptable + right.acceptable,
  brier: left.brier + right.brier,
});

const subtract = (left: Score, right: Score): Score => ({
  preferred: left.preferred - right.preferred,
  acceptable: left.acceptable - right.acceptable,
  brier: left.brier - right.brier,
});

function isBetter(left: Score, right: Score): boolean {
  const least = 1e-9;
  if (Math.abs(left.acceptable - right.acceptable) > least) return left.acceptable > right.acceptable;
  if (Math.abs(left.preferred - right.preferred) > least) return left.preferred > right.preferred;
  return left.brier < right.brier - least;
}

function withSetting(knowledge: Knowledge, setting: Setting): Knowledge {
  const { parameters } = knowledge;
  return {
    ...knowledge,
    parameters: {
      ...parameters,
      temperature: { ...parameters.temperature, value: setting.temperature },
      margin: { ...parameters.margin, value: setting.margin },
      weightOfNeed: { ...parameters.weightOfNeed, value: [...setting.weightOfNeed] as [number, number] },
      fromTheStart: parameters.fromTheStart && { ...parameters.fromTheStart, value: setting.fromTheStart },
    },
    options: knowledge.options.map((option) =>
      option.id === "MOD" ? { ...option, demand: { ...option.demand, value: setting.demandOfModules } } : option,
    ),
  };
}
