import type { Assessment, Band, GateResult, Verdict } from "../../knowledge/schemas/assessment.ts";
import type { OptionId } from "../../knowledge/schemas/shared.ts";

/** What is judged of a firm, plan apart. */
export type Standing = Pick<Assessment, "verdict" | "scores" | "options" | "gates">;

export type ScoreId = keyof Assessment["scores"];

/** An option as it is read in a firm's situation: buying may mean staying with what is bought. */
export interface ReadOption {
  id: OptionId;
  reading: string | null;
}

export interface VerdictMove {
  /**
   * The first of these that differs. reading: the same options, but one of them reads otherwise in the other situation. A
   * verdict that moves further is not asked for its strength.
   */
  moved: "destination" | "now" | "reading" | "strength" | "nothing";
  before: { destination: ReadOption; now: ReadOption; strength: Verdict["strength"] };
  after: VerdictMove["before"];
}

export interface ScoreMove {
  id: ScoreId;
  before: Band;
  after: Band;
  /** Points by which it is higher afterwards, in the steps in which scores are shown. */
  difference: number;
  /** apart: whatever the open answers turn out to be, the difference stays one in the same direction. */
  bands: "same" | "overlap" | "apart";
}

export interface GateMove {
  id: string;
  before: GateResult["state"];
  after: GateResult["state"];
}

/** Gates whose state is not the same; each in one list. */
export interface GateChanges {
  /** Passes only afterwards. */
  opened: GateMove[];
  /** Passed only before. */
  shut: GateMove[];
  /** Passes neither before nor after, but what is known of it differs. */
  otherwise: GateMove[];
}

/** Scores are shown in steps of this many points; a smaller difference is none. */
const step = 5;

export function compareVerdicts(before: Standing, after: Standing): VerdictMove {
  const [was, is] = [inShort(before), inShort(after)];
  return { moved: movedPart(was, is), before: was, after: is };
}

function movedPart(was: VerdictMove["before"], is: VerdictMove["before"]): VerdictMove["moved"] {
  if (was.destination.id !== is.destination.id) return "destination";
  if (was.now.id !== is.now.id) return "now";
  if (was.destination.reading !== is.destination.reading || was.now.reading !== is.now.reading) return "reading";
  return was.strength === is.strength ? "nothing" : "strength";
}

function inShort({ verdict, options }: Standing): VerdictMove["before"] {
  const read = (id: OptionId) => ({ id, reading: options.find((option) => option.id === id)?.reading ?? null });
  return { destination: read(verdict.destination), now: read(verdict.now), strength: verdict.strength };
}

export function compareScores(before: Standing, after: Standing): ScoreMove[] {
  return (["needs", "infrastructure", "skills"] as const).map((id) => {
    const [was, is] = [bandOf(before.scores[id]), bandOf(after.scores[id])];
    const [from, to] = [inSteps(was), inSteps(is)];
    const isApart = from.high < to.low || to.high < from.low;
    const isSame = from.low === to.low && from.score === to.score && from.high === to.high;
    return {
      id,
      before: was,
      after: is,
      difference: to.score - from.score,
      bands: isSame ? "same" : isApart ? "apart" : "overlap",
    };
  });
}

function bandOf({ score, low, high, level }: Band): Band {
  return { score, low, high, level };
}

function inSteps({ score, low, high }: Band) {
  const rounded = (points: number) => Math.round(points / step) * step;
  return { score: rounded(score), low: rounded(low), high: rounded(high) };
}

export function compareGates(before: Standing, after: Standing): GateChanges {
  const moves = before.gates.flatMap(({ id, state }): GateMove[] => {
    const now = after.gates.find((gate) => gate.id === id)?.state;
    return now === undefined || now === state ? [] : [{ id, before: state, after: now }];
  });
  return {
    opened: moves.filter((move) => move.after === "passes"),
    shut: moves.filter((move) => move.before === "passes"),
    otherwise: moves.filter((move) => move.before !== "passes" && move.after !== "passes"),
  };
}
