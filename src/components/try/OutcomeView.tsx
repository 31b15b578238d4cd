import type { Say } from "../../report/index.ts";
import type { Outcome } from "../../worker/try-messages.ts";
import { CutBar } from "../ui/CutBar.tsx";
import type { TryGiven } from "./given.ts";
import { inFives, nameIn, sayShare } from "./outcome-words.ts";

interface Props {
  ours: Outcome;
  yours: Outcome;
  isChanged: boolean;
  options: TryGiven["options"];
  say: Say;
}

/** The verdict with our numbers beside the one with the visitor's, and the shares of both as words and bars. */
export function OutcomeView({ ours, yours, isChanged, options, say }: Props) {
  const sides = [
    { id: "ours", outcome: ours },
    { id: "yours", outcome: yours },
  ] as const;
  return (
    <div className="try-outcome">
      <table className="try-verdicts">
        <caption className="unseen">{say("method.try.verdicts")}</caption>
        <thead>
          <tr>
            <td />
            {sides.map(({ id }) => (
              <th key={id} scope="col">
                {say(`method.try.side.${id}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(["destination", "now"] as const).map((line) => (
            <tr key={line}>
              <th scope="row">{say(`method.try.line.${line}`)}</th>
              {sides.map(({ id, outcome }) => (
                <td key={id} className={`try-${line}`}>
                  {nameIn(options, outcome, outcome[line])}
                </td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">{say("method.try.line.strength")}</th>
            {sides.map(({ id, outcome }) => (
              <td key={id}>{say(`method.try.strength.${outcome.strength}`)}</td>
            ))}
          </tr>
        </tbody>
      </table>
      <figure className="bars">
        <figcaption>{say("method.try.shares")}</figcaption>
        <ul className="scores">
          {ours.options.map(({ id, share }) => {
            const after = yours.options.find((one) => one.id === id)?.share ?? 0;
            const [from, to] = [sayShare(share, say), sayShare(after, say)];
            return (
              <li key={id} className={id === yours.destination ? "emphasised" : undefined}>
                <span className="score-name">{nameIn(options, yours, id)}</span>
                <span className="score-word">
                  {from === to ? to : say("method.try.moved", { before: from, after: to })}
                </span>
                <CutBar slim parts={[{ share: inFives(share), tone: "pale" }]} />
                {isChanged && <CutBar slim parts={[{ share: inFives(after), tone: "part" }]} />}
              </li>
            );
          })}
        </ul>
        <p className="quiet">{say(isChanged ? "method.try.key" : "method.try.keyOurs")}</p>
      </figure>
    </div>
  );
}
