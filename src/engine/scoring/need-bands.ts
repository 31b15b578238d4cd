import type { Need } from "../../knowledge/schemas/model.ts";
import { truth } from "../questionnaire/condition.ts";
import { bandOfFormula, type Possible } from "./formula.ts";
import type { Model } from "./model.ts";

/** Need → least and greatest size, 0 to 1. */
export type NeedBands = ReadonlyMap<string, readonly [low: number, high: number]>;

/**
 * The band of each need over everything its open answers may turn out to be.
 *
 * @param doubting also count the other reading of an answer that is often given although another one was meant
 */
export function needBands(model: Model, possible: Possible, doubting: boolean): NeedBands {
  const facts = { choices: possible, needs: new Map() };
  return new Map(
    model.knowledge.needs.map((need) => {
      const replaced = need.instead ? truth(need.instead.when, facts) : "no";
      const bands = [
        ...(replaced === "yes"
          ? []
          : [bandOfFormula(model, need.formula, doubting ? withDoubt(need, possible) : possible)]),
        ...(need.instead && replaced !== "no" ? [bandOfFormula(model, need.instead.formula, possible)] : []),
      ];
      return [need.id, [Math.min(...bands.map(([low]) => low)), Math.max(...bands.map(([, high]) => high))] as const];
    }),
  );
}

function withDoubt(need: Need, possible: Possible): Possible {
  if (!need.doubt) return possible;
  const { question, choices, readAs } = need.doubt;
  const given = possible.get(question) ?? [];
  if (!given.some((choice) => choices.includes(choice))) return possible;
  return new Map(possible).set(question, [...new Set([...given, readAs])]);
}
