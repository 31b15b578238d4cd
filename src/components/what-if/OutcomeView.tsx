import type { Say, WhatIf } from "../../report/index.ts";
import { CutBar } from "../ui/CutBar.tsx";
import { ScoreBar } from "../ui/ScoreBar.tsx";

/** Verdict, scores and shares today and with the changes. Words say what moves; bars show it once more. */
export function OutcomeView({ whatIf, say }: { whatIf: WhatIf; say: Say }) {
  const isChanged = whatIf.changes.length > 0;
  return (
    <div className="what-if-outcome">
      <table>
        <caption>{say("whatif.try.verdicts")}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{say("whatif.try.side.today")}</th>
            <th scope="col">{say("whatif.try.side.changed")}</th>
          </tr>
        </thead>
        <tbody>
          {whatIf.lines.map(({ id, name, today, changed, move }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>{today}</td>
              <td className={today === changed ? undefined : "moved"}>{move}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <figure className="bars">
        <figcaption>{say("whatif.try.scores")}</figcaption>
        <ul className="scores">
          {whatIf.scores.map(({ id, name, today, changed, move }) => (
            <li key={id}>
              <span className="score-name">{name}</span>
              <span className="what-if-move">{move}</span>
              <ScoreBar value={today.value} low={today.low ?? today.value} high={today.high ?? today.value} />
              {isChanged && (
                <ScoreBar
                  value={changed.value}
                  low={changed.low ?? changed.value}
                  high={changed.high ?? changed.value}
                />
              )}
            </li>
          ))}
        </ul>
        {isChanged && <p className="quiet">{say("whatif.try.scoresHint")}</p>}
      </figure>
      <figure className="bars">
        <figcaption>{say("whatif.try.shares")}</figcaption>
        <ul className="scores">
          {whatIf.shares.map(({ id, name, today, changed, move }) => (
            <li key={id} className={changed.emphasised ? "emphasised" : undefined}>
              <span className="score-name">{name}</span>
              <span className="what-if-move">{move}</span>
              <CutBar slim parts={[{ share: today.value, tone: "pale" }]} />
              {isChanged && <CutBar slim parts={[{ share: changed.value, tone: "part" }]} />}
            </li>
          ))}
        </ul>
        {isChanged && <p className="quiet">{say("whatif.try.sharesHint")}</p>}
      </figure>
    </div>
  );
}
