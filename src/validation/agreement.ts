import type { Case } from "../knowledge/schemas/case.ts";
import type { OptionId } from "../knowledge/schemas/shared.ts";
import type { JudgedCase, Said } from "./judge-cases.ts";

/** How often advice met what looks right in hindsight; each 0 to 1. */
export interface Agreement {
  cases: number;
  /** The destination is the option preferred in hindsight. */
  preferred: number;
  /** The destination is one of the acceptable options. */
  acceptable: number;
  /** The same for the step now. */
  preferredNow: number;
  acceptableNow: number;
  /** Destination or step now is acceptable. */
  either: number;
  /** Sum over the options of (share − 1 if preferred, else 0)², averaged; 0 is perfect (Brier, Monthly Weather Review 78, 1950). */
  brier: number;
  /** The same against an even split over the acceptable options. */
  brierSpread: number;
}

/** Each case counts once, its codings half each. */
export function agreementOf(judged: readonly JudgedCase[], sayings = codings): Agreement {
  const pairs = judged.flatMap((one) => {
    const said = sayings(one);
    return said.map((saying) => ({ hindsight: one.case.hindsight, saying, weight: 1 / said.length }));
  });
  const mean = (of: (hindsight: Hindsight, saying: Said) => number) =>
    pairs.reduce((sum, { hindsight, saying, weight }) => sum + weight * of(hindsight, saying), 0) /
    Math.max(1, judged.length);
  return {
    cases: judged.length,
    preferred: mean((hindsight, saying) => Number(isPreferred(hindsight, saying, "destination"))),
    acceptable: mean((hindsight, saying) => Number(isAcceptable(hindsight, saying, "destination"))),
    preferredNow: mean((hindsight, saying) => Number(isPreferred(hindsight, saying, "now"))),
    acceptableNow: mean((hindsight, saying) => Number(isAcceptable(hindsight, saying, "now"))),
    either: mean((hindsight, saying) =>
      Number(isAcceptable(hindsight, saying, "destination") || isAcceptable(hindsight, saying, "now")),
    ),
    brier: mean(({ acceptable: [preferred] }, { shares }) => brier(shares, (option) => Number(option === preferred))),
    brierSpread: mean(({ acceptable }, { shares }) =>
      brier(shares, (option) => (acceptable.includes(option) ? 1 / acceptable.length : 0)),
    ),
  };
}

type Hindsight = Case["hindsight"];

/** The same option may be meant in another way than hindsight means it; its reading tells. */
export function isAcceptable(
  { acceptable, unlike = [] }: Hindsight,
  { verdict, readings }: Pick<Said, "verdict" | "readings">,
  side: "destination" | "now",
): boolean {
  const option = verdict[side];
  return acceptable.includes(option) && !unlike.some((reading) => reading === readings[option]);
}

export function isPreferred(
  hindsight: Hindsight,
  saying: Pick<Said, "verdict" | "readings">,
  side: "destination" | "now",
): boolean {
  return saying.verdict[side] === hindsight.acceptable[0] && isAcceptable(hindsight, saying, side);
}

export const codings = ({ said }: JudgedCase): readonly Said[] => said;
export const agreedOnly = ({ agreed }: JudgedCase): readonly Said[] => [agreed];

function brier(shares: Readonly<Record<OptionId, number>>, truth: (option: OptionId) => number): number {
  return (Object.entries(shares) as [OptionId, number][]).reduce(
    (sum, [option, share]) => sum + (share - truth(option)) ** 2,
    0,
  );
}

/** Preferred in hindsight → destination → number of codings. */
export function confusion(judged: readonly JudgedCase[]): Map<OptionId, Map<OptionId, number>> {
  const table = new Map<OptionId, Map<OptionId, number>>();
  for (const { case: one, said } of judged) {
    const preferred = one.hindsight.acceptable[0] as OptionId;
    const row = table.get(preferred) ?? new Map<OptionId, number>();
    table.set(preferred, row);
    for (const { verdict } of said) row.set(verdict.destination, (row.get(verdict.destination) ?? 0) + 1);
  }
  return table;
}

export interface ReliabilityRow {
  from: number;
  to: number;
  number: number;
  meanShare: number;
  preferred: number;
  acceptable: number;
}

/** Shares in bins: where shares are honest, an option shown with a share of 0.4 was preferred in four of ten cases. */
export function reliability(
  judged: readonly JudgedCase[],
  edges: readonly number[] = [0, 0.05, 0.15, 0.3, 0.5, 0.7, 1],
): ReliabilityRow[] {
  const shown = judged.flatMap(({ case: one, said }) =>
    said.flatMap(({ shares }) =>
      (Object.entries(shares) as [OptionId, number][]).map(([option, share]) => ({
        share,
        isPreferred: option === one.hindsight.acceptable[0],
        isAcceptable: one.hindsight.acceptable.includes(option),
      })),
    ),
  );
  return edges.slice(1).map((to, place) => {
    const from = edges[place] ?? 0;
    const inside = shown.filter(({ share }) => share >= from && (share < to || (to === 1 && share <= 1)));
    const part = (of: (one: (typeof shown)[number]) => number) =>
      inside.reduce((sum, one) => sum + of(one), 0) / Math.max(1, inside.length);
    return {
      from,
      to,
      number: inside.length,
      meanShare: part(({ share }) => share),
      preferred: part(({ isPreferred }) => Number(isPreferred)),
      acceptable: part(({ isAcceptable }) => Number(isAcceptable)),
    };
  });
}

/** How the two blind readers fare: against hindsight each, and against each other. */
export function readers(judged: readonly JudgedCase[]) {
  const rate = (of: (one: JudgedCase) => boolean) =>
    judged.reduce((sum, one) => sum + Number(of(one)), 0) / Math.max(1, judged.length);
  const against = (place: number) => ({
    preferred: rate(({ case: one }) => one.ratings[place]?.preferred === one.hindsight.acceptable[0]),
    acceptable: rate(({ case: one }) =>
      one.hindsight.acceptable.includes(one.ratings[place]?.preferred ?? ("" as OptionId)),
    ),
    recognised: rate(({ case: one }) => one.ratings[place]?.recognised ?? false),
  });
  return {
    each: [against(0), against(1)] as const,
    samePreferred: rate(({ case: one }) => one.ratings[0]?.preferred === one.ratings[1]?.preferred),
    /** The engine's destination is among what a reader finds acceptable, both readers and both codings averaged. */
    engineAcceptable:
      judged.reduce(
        (sum, { case: one, said }) =>
          sum +
          one.ratings.reduce(
            (inner, { acceptable }) =>
              inner +
              said.reduce((most, { verdict }) => most + Number(acceptable.includes(verdict.destination)), 0) /
                said.length,
            0,
          ) /
            one.ratings.length,
        0,
      ) / Math.max(1, judged.length),
  };
}
