import type { Reading } from "./reading.ts";

/** Small numbers that lead to the list of sources. */
export function SourceMarks({ ids, reading }: { ids: readonly string[]; reading: Reading }) {
  const cited = reading.report.sources.filter((source) => ids.includes(source.id));
  if (cited.length === 0) return null;
  return (
    <sup className="cite">
      {cited.map(({ id, number }) => (
        <a key={id} href={`#source-${number}`} aria-label={reading.say("result.report.sourceMark", { number })}>
          {number}
        </a>
      ))}
    </sup>
  );
}
