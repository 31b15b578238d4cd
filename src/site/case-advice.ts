import { assess } from "../engine/index.ts";
import type { Answers } from "../knowledge/schemas/answers-file.ts";
import type { Assessment } from "../knowledge/schemas/assessment.ts";
import type { Case } from "../knowledge/schemas/case.ts";
import type { OptionId } from "../knowledge/schemas/shared.ts";
import type { Say } from "../report/index.ts";
import { agreedAnswers, type JudgedCase } from "../validation/judge-cases.ts";
import { type LeftOpen, leftOpen } from "../validation/left-open.ts";
import { knowledge } from "./knowledge.ts";

/** How a destination stands to hindsight. */
export type Standing = "preferred" | "acceptable" | "outside";

/** What Rightsplit says on one coding, in the names of its options. */
export interface Saying {
  destination: string;
  now: string;
  strength: Assessment["verdict"]["strength"];
  standing: Standing;
  /** Another option received as many votes or more: among close ones, the simpler is the advice. */
  isSimpler: boolean;
}

/** An option's share of the votes, in steps of five of a hundred. */
export interface ShareRow {
  option: string;
  shares: number[];
}

export interface CaseAdvice {
  /** One if both codings lead to the same, else one for each. */
  sayings: Saying[];
  /** The same for the shares. Options that hardly ever come first on any coding stand in `hardly`. */
  rows: ShareRow[];
  hardly: string[];
  /** How many of the codings lead to an acceptable destination. */
  met: number;
  /** The name of the destination if only answers count on which both coders agree, and how many these are. */
  agreed: { destination: string; answers: number };
  open: LeftOpen;
}

const kept = new Map<string, { assessed: readonly Assessment[]; agreed: Assessment }>();

export function adviceOn({ case: one }: JudgedCase, say: Say): CaseAdvice {
  const { assessed, agreed: agreedAssessment } = kept.get(one.id) ?? workedOut(one);
  const sayings = assessed.map((assessment) => sayingOf(assessment, one.hindsight.acceptable, say));
  const agreed = agreedAnswers(one);
  const { rows, hardly } = shareRows(assessed, say);
  return {
    sayings: distinct(sayings),
    rows,
    hardly,
    met: sayings.filter(({ standing }) => standing !== "outside").length,
    agreed: {
      destination: nameIn(agreedAssessment, agreedAssessment.verdict.destination, say),
      answers: Object.keys(agreed).length,
    },
    open: leftOpen(
      one,
      knowledge().questions.map(({ id }) => id),
    ),
  };
}

/** How a destination stands to what is acceptable in hindsight, the preferred option first. */
export function standingOf(destination: OptionId, acceptable: readonly OptionId[]): Standing {
  if (destination === acceptable[0]) return "preferred";
  return acceptable.includes(destination) ? "acceptable" : "outside";
}

/** Once for all languages of a build. */
function workedOut(one: Case): { assessed: readonly Assessment[]; agreed: Assessment } {
  const assessedOf = (answers: Answers) => assess(knowledge(), { format: "rightsplit/answers@1", answers });
  const worked = {
    assessed: one.codings.map(({ answers }) => assessedOf(answers)),
    agreed: assessedOf(agreedAnswers(one)),
  };
  kept.set(one.id, worked);
  return worked;
}

function sayingOf(assessment: Assessment, acceptable: readonly OptionId[], say: Say): Saying {
  const { destination, now, strength } = assessment.verdict;
  const share = (id: OptionId) => assessment.options.find((option) => option.id === id)?.share ?? 0;
  return {
    destination: nameIn(assessment, destination, say),
    now: nameIn(assessment, now, say),
    strength,
    standing: standingOf(destination, acceptable),
    isSimpler: assessment.options.some((option) => option.share > share(destination)),
  };
}

/** What an option is called for this firm: for a new product, staying is beginning plainly. */
function nameIn(assessment: Assessment, id: OptionId, say: Say): string {
  const reading = assessment.options.find((option) => option.id === id)?.reading ?? null;
  return say(reading === null ? `option.${id}.name` : `option.${id}.readings.${reading}.name`);
}

function shareRows(assessed: readonly Assessment[], say: Say): { rows: ShareRow[]; hardly: string[] } {
  const all = knowledge().options.map(({ id }) => ({
    option: assessed[0] ? nameIn(assessed[0], id, say) : say(`option.${id}.name`),
    shares: assessed.map(({ options }) => toFive(options.find((option) => option.id === id)?.share ?? 0)),
  }));
  const sum = ({ shares }: ShareRow) => shares.reduce((total, share) => total + share, 0);
  const isSeen = ({ shares }: ShareRow) => shares.some((share) => share >= 5);
  const isSame = all.every(({ shares }) => new Set(shares).size === 1);
  return {
    rows: all
      .filter(isSeen)
      .sort((left, right) => sum(right) - sum(left))
      .map((row) => (isSame ? { ...row, shares: row.shares.slice(0, 1) } : row)),
    hardly: all.filter((row) => !isSeen(row)).map(({ option }) => option),
  };
}

const toFive = (share: number) => Math.round(share * 20) * 5;

function distinct(sayings: readonly Saying[]): Saying[] {
  return sayings.filter((one, place) => place === 0 || JSON.stringify(one) !== JSON.stringify(sayings[0]));
}
