import type { Knowledge } from "../../knowledge/knowledge.ts";
import type { Part } from "../../knowledge/schemas/answers-file.ts";
import type { Assessment, CutLine, PartResult, Verdict } from "../../knowledge/schemas/assessment.ts";
import type { Facts } from "../questionnaire/condition.ts";
import type { Settled } from "../questionnaire/settle.ts";
import { pairsOf } from "./cut-lines.ts";
import { firstKind, firstNamed, hasUnnamed } from "./first-part.ts";
import { modeOf } from "./mode.ts";
import { adviceOn } from "./part-messages.ts";
import { inOrder, weigh } from "./rank.ts";
import { reasonsFor } from "./reasons.ts";
import { roleOf } from "./role.ts";
import { say } from "./say.ts";

interface Situation {
  settled: Settled;
  facts: Facts;
  verdict: Verdict;
}

/**
 * The visitor's own parts in the order in which they would be separated, what comes first, and where not to cut. The
 * verdict decides whether anything is separated at all; this only says which part.
 */
export function advise(
  knowledge: Knowledge,
  { settled, facts, verdict }: Situation,
  parts: readonly Part[],
): Pick<Assessment, "parts" | "firstPart" | "cutLines"> {
  const { parts: model } = knowledge;
  const mode = modeOf(verdict, settled.known.get("software"));
  const ranked = inOrder(model, weigh(knowledge, facts, parts)).map((weighed, at) => ({
    weighed,
    role: roleOf(model, weighed, at === 0),
  }));
  const results = ranked.map(({ weighed, role }, at): PartResult => {
    const { part, pull, ease } = weighed;
    return {
      name: part.name,
      rank: at + 1,
      pull: pull.value,
      pullRange: [pull.low, pull.high],
      because: pull.because,
      ease: ease.value,
      easeRange: [ease.low, ease.high],
      role,
      ...adviceOn(model, weighed, role, mode),
      reasons: reasonsFor(model, weighed),
    };
  });
  const isCrossed = (name: string) =>
    mode === "separate" &&
    (verdict.destination === "FULL" || (results[0]?.name === name && results[0].role === "first"));
  return {
    parts: results,
    firstPart:
      results.length > 0
        ? firstNamed(knowledge, results, mode, hasUnnamed(facts, parts))
        : firstKind(knowledge, facts, mode),
    cutLines: cutLines(knowledge, parts, isCrossed),
  };
}

function cutLines(
  { parts: model }: Knowledge,
  parts: readonly Part[],
  isCrossed: (name: string) => boolean,
): CutLine[] {
  return pairsOf(parts).map(({ between: [here, there], needing }) => {
    const [one = "", other = ""] = [parts[here]?.name, parts[there]?.name];
    const crossed = isCrossed(one) || isCrossed(other);
    const values = { one, other, needing: needing === here ? one : other, mutual: needing === null ? "yes" : "no" };
    return {
      between: [one, other],
      crossed,
      message: say(crossed ? "cut.crossed" : "cut.kept", values),
      sources: [...model.cut.sources],
    };
  });
}
