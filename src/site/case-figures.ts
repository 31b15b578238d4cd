import { agreementOf, readers } from "../validation/agreement.ts";
import { byStrength, type StrengthRow } from "../validation/by-strength.ts";
import { inferredShare } from "../validation/left-open.ts";
import { standingOf } from "./case-advice.ts";
import type { SiteLocale } from "./locales.ts";
import { crossValidated, judgedCases } from "./validation.ts";

/** How often advice met hindsight, ready to be said: whole hundredths in the digits of the locale. */
export interface CaseFigures {
  cases: number;
  rightsplit: Rate;
  readers: readonly [Rate & { recognised: string }, Rate & { recognised: string }];
  /** Without the cases of which too little is known. */
  fair: Rate & { left: number };
  /** Cases that count as met although only the name of the option is right. */
  inName: number;
  /** With numbers settled anew without the case judged; null where that has not been worked out for today's content. */
  crossed: Rate | null;
  strengths: readonly (Omit<StrengthRow, "acceptable"> & { acceptable: string })[];
  /** How often the readers preferred the same option, and how often a reader accepts Rightsplit's. */
  samePreferred: string;
  acceptedByReaders: string;
  /** Answers of the coders that go beyond the profile. */
  inferred: string;
}

interface Rate {
  preferred: string;
  acceptable: string;
}

/** The same numbers that npm run validate prints, from the same functions. */
export function caseFigures(locale: SiteLocale): CaseFigures {
  const judged = judgedCases();
  const percent = new Intl.NumberFormat(locale.formats, { style: "percent", maximumFractionDigits: 0 });
  const rate = ({ preferred, acceptable }: { preferred: number; acceptable: number }): Rate => ({
    preferred: percent.format(preferred),
    acceptable: percent.format(acceptable),
  });
  const fair = judged.filter(({ case: one }) => !one.tooThin);
  const crossed = crossValidated();
  const { each, samePreferred, engineAcceptable } = readers(judged);
  const [first, second] = each;
  const reader = (one: typeof first) => ({ ...rate(one), recognised: percent.format(one.recognised) });
  return {
    cases: judged.length,
    rightsplit: rate(agreementOf(judged)),
    readers: [reader(first), reader(second)],
    fair: { ...rate(agreementOf(fair)), left: judged.length - fair.length },
    inName: judged.filter(({ case: one, said }) =>
      said.some((saying) => standingOf(saying, one.hindsight) === "inName"),
    ).length,
    crossed: crossed && rate(crossed),
    strengths: byStrength(judged).map((row) => ({ ...row, acceptable: percent.format(row.acceptable) })),
    samePreferred: percent.format(samePreferred),
    acceptedByReaders: percent.format(engineAcceptable),
    inferred: percent.format(inferredShare(judged.map((one) => one.case))),
  };
}
