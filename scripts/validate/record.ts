import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readExamples } from "../../src/knowledge/from-disk.ts";
import type { Knowledge } from "../../src/knowledge/knowledge.ts";
import { type JudgedCase, type Said, sayOn } from "../../src/validation/judge-cases.ts";

const file = join(import.meta.dirname, "../../tests/reference/record-v2.json");

/** Name of a firm or of one coding of a case → what the engine says, shares in hundredths. */
export type Recorded = Record<string, { destination: string; now: string; shares: Record<string, number> }>;

/** What today's content and engine say about the reference firms and each coding of the documented cases. */
export function recordOf(knowledge: Knowledge, judged: readonly JudgedCase[]): Recorded {
  const firms = readExamples().map(({ id, file: { answers } }) => [`firm ${id}`, sayOn(knowledge, answers)] as const);
  const codings = judged.flatMap(({ case: one, said }) =>
    said.map((saying, place) => [`case ${one.id}, coding ${place + 1}`, saying] as const),
  );
  return Object.fromEntries([...firms, ...codings].map(([name, saying]) => [name, recorded(saying)]));
}

function recorded({ verdict, shares }: Said): Recorded[string] {
  const rounded = Object.entries(shares).map(([option, share]) => [option, Math.round(share * 100) / 100]);
  return { destination: verdict.destination, now: verdict.now, shares: Object.fromEntries(rounded) };
}

export function writeRecord(knowledge: Knowledge, judged: readonly JudgedCase[]): void {
  writeFileSync(file, `${JSON.stringify(recordOf(knowledge, judged), null, 1)}\n`);
}

/** One sentence for every verdict that moved, and for every share that moved by more than five hundredths. */
export function compareWithRecord(knowledge: Knowledge, judged: readonly JudgedCase[]): string[] {
  const before: Recorded = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
  const now = recordOf(knowledge, judged);
  return [...new Set([...Object.keys(before), ...Object.keys(now)])].flatMap((name) => {
    const old = before[name];
    const fresh = now[name];
    if (!old || !fresh) return [`${name}: ${old ? "gone" : "new"}`];
    const verdicts = (["destination", "now"] as const).flatMap((side) =>
      old[side] === fresh[side] ? [] : [`${side} ${old[side]} → ${fresh[side]}`],
    );
    const shares = Object.keys(fresh.shares).flatMap((option) => {
      const from = old.shares[option] ?? 0;
      const to = fresh.shares[option] ?? 0;
      return Math.abs(from - to) > 0.05 ? [`${option} ${from.toFixed(2)} → ${to.toFixed(2)}`] : [];
    });
    return verdicts.length + shares.length === 0 ? [] : [`${name}: ${[...verdicts, ...shares].join(", ")}`];
  });
}
