import { useState } from "react";
import { knownAnswer, type Together, type Voice } from "../../engine/index.ts";
import type { Say } from "../../report/index.ts";
import { useFocus } from "../saved/use-focus.ts";
import type { OptionNames } from "./given.ts";
import { sayAdvice } from "./say-together.ts";

interface Props {
  people: readonly Voice[];
  /** Null until it is worked out, and as long as there is only one person. */
  found: Together | null;
  options: OptionNames;
  say: Say;
  onRemove(name: string): void;
}

const buttonId = (place: number) => `remove-${place}`;
const keepId = "keep-person";

/** Who has answered, and what the advice would be if each were right. Nobody is removed by a single press. */
export function PeopleList({ people, found, options, say, onRemove }: Props) {
  const [asked, setAsked] = useState<string | null>(null);
  const focusOn = useFocus();
  return (
    <ul className="people">
      {people.map(({ name, answers }, place) => {
        const number = Object.keys(answers).filter((id) => knownAnswer(answers, id) !== undefined).length;
        const outcome = found?.ifRight.find((one) => one.name === name)?.outcome;
        return (
          <li key={name}>
            <div className="person">
              <p>
                <strong>{name}</strong> <span className="quiet">{say("together.people.known", { number })}</span>
              </p>
              {outcome && <p>{say("together.people.ifRight", { name, advice: sayAdvice(outcome, options, say) })}</p>}
            </div>
            {asked === name ? (
              <div className="person-ask">
                <p id={`${buttonId(place)}-ask`}>{say("together.people.ask", { name })}</p>
                <p className="buttons">
                  <button type="button" aria-describedby={`${buttonId(place)}-ask`} onClick={() => onRemove(name)}>
                    {say("together.people.confirm")}
                  </button>
                  <button
                    type="button"
                    className="button-quiet"
                    id={keepId}
                    aria-describedby={`${buttonId(place)}-ask`}
                    onClick={() => {
                      setAsked(null);
                      focusOn(buttonId(place));
                    }}
                  >
                    {say("together.people.keep")}
                  </button>
                </p>
              </div>
            ) : (
              <button
                type="button"
                id={buttonId(place)}
                className="button-plain"
                onClick={() => {
                  setAsked(name);
                  // The button that was pressed goes; the way out that does no harm is at hand.
                  focusOn(keepId);
                }}
              >
                {say("together.people.remove")} <span className="unseen">{say("together.people.about", { name })}</span>
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
