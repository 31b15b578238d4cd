import type { Answers } from "../knowledge/schemas/answers-file.ts";
import type { Verdict } from "../knowledge/schemas/assessment.ts";
import type { Case } from "../knowledge/schemas/case.ts";
import type { Say } from "../report/index.ts";
import { isAcceptable, isPreferred } from "../validation/agreement.ts";
import { agreedAnswers, type JudgedCase, type Said } from "../validation/judge-cases.ts";
import { type LeftOpen, leftOpen } from "../validation/left-open.ts";
import { knowledge } from "./knowledge.ts";

type Hindsight = Case["hindsight"];

/** How a destination stands to hindsight. "inName": the option is acceptable, but not as it reads for this firm. */
export type Standing = "preferred" | "acceptable" | "inName" | "outside";

/** What Rightsplit says on one coding, in the names of its options. */
export interface Saying {
  destination: string;
  /** What the destination is called for this firm, where it has a name of its own there. */
  reading: string | null;
  now: string;
  strength: Verdict["strength"];
  /** The close relative whose votes count towards the strength, if it received any worth showing. */
  relative: string | null;
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
  /** Answers that both coders gave, and where they alone lead. */
  agreed: { answers: Answers; destination: string };
  open: LeftOpen;
}

export function adviceOn({ case: one, said, agreed }: JudgedCase, say: Say): CaseAdvice {
  const sayings = said.map((saying) => sayingOf(saying, one.hindsight, say));
  return {
    sayings: distinct(sayings),
    ...shareRows(said, say),
    met: metBy({ case: one, said }),
    agreed: {
      answers: agreedAnswers(one),
      destination: say(`option.${agreed.verdict.destination}.name`),
    },
    open: leftOpen(
      one,
      knowledge().questions.map(({ id }) => id),
    ),
  };
}

/** How many of the codings lead to what hindsight means by its acceptable options. */
export function metBy({ case: one, said }: Pick<JudgedCase, "case" | "said">): number {
  const standings = said.map((saying) => standingOf(saying, one.hindsight));
  return standings.filter((standing) => standing === "preferred" || standing === "acceptable").length;
}

export function standingOf(said: Said, hindsight: Hindsight): Standing {
  if (isPreferred(hindsight, said, "destination")) return "preferred";
  if (isAcceptable(hindsight, said, "destination")) return "acceptable";
  return hindsight.acceptable.includes(said.verdict.destination) ? "inName" : "outside";
}

function sayingOf(said: Said, hindsight: Hindsight, say: Say): Saying {
  const { verdict, shares, readings } = said;
  const { destination, now, strength } = verdict;
  const reading = readings[destination];
  const { options } = knowledge();
  const family = options.find(({ id }) => id === destination)?.family;
  const relative = options.find(
    (one) => one.family === family && one.id !== destination && toFive(shares[one.id]) >= 5,
  );
  return {
    destination: say(`option.${destination}.name`),
    reading: reading === null ? null : say(`option.${destination}.readings.${reading}.name`),
    now: say(`option.${now}.name`),
    strength,
    relative: relative ? say(`option.${relative.id}.name`) : null,
    standing: standingOf(said, hindsight),
    isSimpler: Object.values(shares).some((share) => share > shares[destination]),
  };
}

function shareRows(said: readonly Said[], say: Say): Pick<CaseAdvice, "rows" | "hardly"> {
  const all = knowledge().options.map(({ id }) => ({
    option: say(`option.${id}.name`),
    shares: said.map(({ shares }) => toFive(shares[id])),
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
