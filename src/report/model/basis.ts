import type { Knowledge } from "../../knowledge/knowledge.ts";

/** What stands beside a number or rule. */
export interface Grounds {
  because: string;
  sources: readonly string[];
}

/**
 * source: sources speak for it, and nothing about it is called a judgement. both: a source speaks for the direction, the
 * size is judged. judgement: judged, without a source. reason: neither, only the reason that stands beside it.
 */
export type Basis = "source" | "both" | "judgement" | "reason";

export const bases: readonly Basis[] = ["source", "both", "judgement", "reason"];

export function basisOf({ because, sources }: Grounds): Basis {
  const isJudged = /judge(d|ment)\b/i.test(because);
  if (sources.length > 0) return isJudged ? "both" : "source";
  return isJudged ? "judgement" : "reason";
}

/** Kinds of content that have a part in the verdict; the others plan, warn or orient. */
const deciding = ["options", "questions", "needs", "readiness", "gates", "parameters"] as const;
export type DecidingKind = (typeof deciding)[number];

export interface BasisCount {
  kind: DecidingKind;
  all: number;
  by: Record<Basis, number>;
}

/** For each kind of content that decides: how many entries rest on what. */
export function countBases(knowledge: Pick<Knowledge, DecidingKind>): BasisCount[] {
  return deciding.map((kind) => {
    const found = groundsIn(knowledge[kind]).map(basisOf);
    const by = Object.fromEntries(bases.map((basis) => [basis, found.filter((one) => one === basis).length]));
    return { kind, all: found.length, by: by as Record<Basis, number> };
  });
}

/** Every entry with a reason and sources, however deep it lies. */
export function groundsIn(value: unknown): Grounds[] {
  if (Array.isArray(value)) return value.flatMap(groundsIn);
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.values(value).flatMap(groundsIn);
  const { because, sources } = value as Partial<Grounds>;
  return typeof because === "string" && Array.isArray(sources) ? [{ because, sources }, ...inner] : inner;
}
