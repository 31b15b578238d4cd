import type { Reason } from "../../knowledge/schemas/assessment.ts";
import type { Model } from "./model.ts";
import type { Ingredients } from "./shares.ts";

/**
 * What each need and each readiness takes away from each option, as the mean over the draws. Nothing is left over: an
 * option's value is the sum of its points, by construction.
 */
export function reasonsFor(
  model: Model,
  { weights, needs, lack }: Ingredients,
): { reasons: Reason[]; values: number[] } {
  const { knowledge, sample } = model;
  const pressures = needs.map((size, place) => {
    const weight = weights[place] as Float64Array;
    let sum = 0;
    for (let draw = 0; draw < sample.draws; draw += 1) {
      sum += (sample.weightOfNeed[draw] as number) * (weight[draw] as number) * (size[draw] as number);
    }
    return sum / sample.draws;
  });
  const burdens = lack.map((column) => {
    let sum = 0;
    for (let draw = 0; draw < sample.draws; draw += 1) {
      sum += (1 - (sample.weightOfNeed[draw] as number)) * (column[draw] as number);
    }
    return sum / sample.draws / lack.length;
  });
  const values: number[] = [];
  const reasons = knowledge.options.flatMap((option): Reason[] => {
    const fromNeeds = knowledge.needs.map((need, place): Reason => {
      const meets = option.meets[need.id];
      return {
        option: option.id,
        kind: "need",
        factor: need.id,
        points: 0 - (pressures[place] ?? 0) * (1 - (meets?.value ?? 0)),
        message: { id: "report.reason.need", values: { factor: { id: `need.${need.id}.name`, values: {} } } },
        sources: [...new Set([...need.sources, ...(meets?.sources ?? [])])],
      };
    });
    const fromReadiness = knowledge.readiness.map(
      (readiness, place): Reason => ({
        option: option.id,
        kind: "readiness",
        factor: readiness.id,
        points: 0 - (burdens[place] ?? 0) * option.demand.value,
        message: {
          id: "report.reason.readiness",
          values: { factor: { id: `readiness.${readiness.id}.name`, values: {} } },
        },
        sources: [...new Set([...readiness.sources, ...option.demand.sources])],
      }),
    );
    const all = [...fromNeeds, ...fromReadiness];
    values.push(all.reduce((sum, reason) => sum + reason.points, 0));
    return all;
  });
  return { reasons, values };
}
