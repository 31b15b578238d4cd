import type { GateResult, OptionResult, Reason, Scores, Verdict } from "../../knowledge/schemas/assessment.ts";
import { type Facts, truth } from "../questionnaire/condition.ts";
import type { Settled } from "../questionnaire/settle.ts";
import { drawLevels } from "./draw-levels.ts";
import { drawGates } from "./gates.ts";
import { drawLack, liftedLevels } from "./lack.ts";
import { leaning } from "./leaning.ts";
import type { Model } from "./model.ts";
import { needBands } from "./need-bands.ts";
import { needWeights } from "./need-weights.ts";
import { drawNeeds } from "./needs.ts";
import { reasonsFor } from "./reasons.ts";
import { scoresFrom } from "./scores.ts";
import { drawBurdened, drawLeftOver, type Ingredients, sharesOf } from "./shares.ts";
import { familyShare, verdictOf } from "./verdict.ts";

/** What the answers say about a firm, before any plan. */
export interface Judgement {
  facts: Facts;
  scores: Scores;
  gates: GateResult[];
  options: OptionResult[];
  reasons: Reason[];
  verdict: Verdict;
}

/**
 * From settled answers to the verdict:
 *
 *   answers ─ draw ─▶ levels ─▶ needs ─┐
 *                        │             ├─▶ values ─▶ shares ─▶ verdict
 *                        ├──▶ lack ────┘               ▲
 *                        └──▶ gates ───────────────────┘
 *
 * The destination is judged with the fixable gates' answers lifted to their minimum, now with the answers as they are.
 * (Decision model V1; stochastic multicriteria acceptability analysis: Lahdelma and Salminen, Operations Research 49(3), 2001.)
 */
export function judge(common: Model, settled: Settled): Judgement {
  const model = leaning(common, settled);
  const { knowledge, sample } = model;
  const facts: Facts = {
    choices: settled.choices,
    needs: needBands(model, settled.choices, true),
    ranked: settled.ranked,
  };
  const { literal, read } = drawLevels(model, settled);
  const needsAsGiven = drawNeeds(model, literal, settled.choices);
  const gates = drawGates(model, settled, facts, literal, needsAsGiven);

  const today: Ingredients = {
    weights: needWeights(
      sample,
      knowledge.needs.map((need) => need.id),
      settled.rankedNeeds,
    ),
    needs: drawNeeds(model, read, settled.choices),
    lack: drawLack(model, read),
  };
  const roadsEnd: Ingredients = { ...today, lack: drawLack(model, liftedLevels(model, read)) };
  const leftOver = drawLeftOver(model, today.weights, today.needs);
  const shares = sharesOf(model, drawBurdened(model, leftOver, roadsEnd.lack), gates.destination);
  const sharesNow = sharesOf(model, drawBurdened(model, leftOver, today.lack), gates.now);
  const { reasons, values } = reasonsFor(model, roadsEnd);

  const options = knowledge.options.map((option, place): OptionResult => {
    let standing = 0;
    for (const set of gates.passing) standing += (set >> place) & 1;
    return {
      id: option.id,
      reading: option.readings?.find((reading) => truth(reading.when, facts) === "yes")?.id ?? null,
      value: values[place] ?? 0,
      share: shares[place] ?? 0,
      shareNow: sharesNow[place] ?? 0,
      family: option.family,
      familyShare: familyShare(model, shares, option.id),
      passes: standing / sample.draws,
    };
  });
  return {
    facts,
    scores: scoresFrom(model, settled, literal),
    gates: gates.results,
    options,
    reasons,
    verdict: verdictOf(model, facts, shares, sharesNow, gates.results),
  };
}
