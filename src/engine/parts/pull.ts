import type { Part } from "../../knowledge/schemas/answers-file.ts";
import type { PartsModel } from "../../knowledge/schemas/parts-model.ts";
import type { Facts } from "../questionnaire/condition.ts";
import { certain, combined, product, rounded, type Span } from "./span.ts";

/** Needs of its own that a part can have. In this order where several are equally strong. */
export const pullKinds = ["load", "rules", "change", "failures"] as const;
export type PullKind = (typeof pullKinds)[number];

/** One need of a part: how much of the firm's need it accounts for, times the size of that need. */
export interface Strand {
  kind: PullKind;
  /** Id of the firm's need. */
  need: string;
  /** Share of it that this part accounts for by what is known of the part, 0 to 1. */
  share: Span;
  /** Size of the firm's need, 0 to 1. While an open answer decides, the middle is taken. */
  size: Span;
  strength: Span;
}

export interface Pull extends Span {
  strands: readonly Strand[];
  /** The strongest strand; null where nothing pulls. */
  because: PullKind | null;
}

/**
 * What a part would gain from standing on its own, 0 to 1: the strongest of its needs counts. What nobody said of the part
 * speaks for nothing, but the most it may turn out to be allows for it.
 */
export function pullOf({ pull: model }: PartsModel, needs: Facts["needs"], part: Part): Pull {
  const strands = pullKinds.map((kind): Strand => {
    const { need, value } = model[kind];
    const share = shareOf(value, factsFor(kind, part));
    const size = sizeOf(needs.get(need));
    return {
      kind,
      need,
      share,
      size,
      strength: combined([product(share, size)], ([strength = 0]) => rounded(strength)),
    };
  });
  const strongest = combined(
    strands.map(({ strength }) => strength),
    (numbers) => Math.max(...numbers),
  );
  const because = strands.find(({ strength }) => strength.value > 0 && strength.value === strongest.value);
  return { ...strongest, strands, because: because?.kind ?? null };
}

/** Observations of the part that tell of this kind. */
function factsFor(kind: PullKind, { load, rules, change }: Part): readonly (string | undefined)[] {
  return { load: [load], rules: [rules], change: [change], failures: [load, change] }[kind];
}

/** The greatest share among these observations; one that is missing may be any. */
function shareOf(shares: Readonly<Record<string, number>>, facts: readonly (string | undefined)[]): Span {
  const most = Math.max(...Object.values(shares));
  const each = facts.map((fact) =>
    fact === undefined ? { value: 0, low: 0, high: most } : certain(shares[fact] ?? 0),
  );
  return combined(each, (numbers) => Math.max(...numbers));
}

function sizeOf([low, high]: readonly [number, number] = [0, 1]): Span {
  return { value: (low + high) / 2, low, high };
}
