import type { BarItem } from "../../report/report.ts";
import { CutBar } from "../ui/CutBar.tsx";
import { ScoreBar } from "../ui/ScoreBar.tsx";

/** Values from 0 to 100 as words first, with a bar beside them for the eye: a score with its bounds, or a share of a whole. */
export function BarsView({ caption, items }: { caption: string; items: readonly BarItem[] }) {
  return (
    <figure className="bars">
      <figcaption>{caption}</figcaption>
      <ul className="scores">
        {items.map((item) => (
          <li key={item.name} className={item.emphasised ? "emphasised" : undefined}>
            <span className="score-name">{item.name}</span>
            <span className="score-word">{item.word}</span>
            {item.low === null || item.high === null ? (
              <CutBar slim parts={[{ share: item.value, tone: item.emphasised ? "part" : "full" }]} />
            ) : (
              <ScoreBar value={item.value} low={item.low} high={item.high} />
            )}
          </li>
        ))}
      </ul>
    </figure>
  );
}
