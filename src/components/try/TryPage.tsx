import { useCallback, useMemo, useState } from "react";
import { keptFirm } from "../../worker/try-messages.ts";
import { createPageSay } from "../result/page-say.ts";
import { ChangeList } from "./ChangeList.tsx";
import { changesIn, type Typed } from "./changes.ts";
import { GroupView } from "./GroupView.tsx";
import type { TryGiven } from "./given.ts";
import { OutcomeView } from "./OutcomeView.tsx";
import { sayEffect } from "./outcome-words.ts";
import { type StartTrial, useTrial } from "./use-trial.ts";

interface Props {
  given: TryGiven;
  /** Null in the page as it is built. */
  start: StartTrial | null;
}

/** Our numbers as fields, and the verdict that moves with them. Nothing is kept and nothing is sent. */
export function TryPage({ given, start }: Props) {
  const { words, groups, firms, options, addresses } = given;
  const say = useMemo(() => createPageSay(words), [words]);
  const fields = useMemo(() => groups.flatMap((group) => group.fields), [groups]);
  const [typed, setTyped] = useState<Typed>({});
  const changes = useMemo(() => changesIn(fields, typed), [fields, typed]);
  const { kept, firm, setFirm, tried, hasFailed, again } = useTrial(start, addresses.data, given.firstFirm, changes);
  const isChanged = Object.keys(changes).length > 0;
  const isReady = kept !== null;
  const effect = tried ? sayEffect(tried.ours, tried.yours, isChanged, options, say) : "";

  const type = useCallback((id: string, text: string) => setTyped((before) => ({ ...before, [id]: text })), []);
  const reset = useCallback(
    (id: string) => setTyped((before) => Object.fromEntries(Object.entries(before).filter(([other]) => other !== id))),
    [],
  );
  return (
    <div className="try">
      <div className="try-side">
        <div className="field try-firm">
          <label htmlFor="try-firm">{say("method.try.firm")}</label>
          <select
            id="try-firm"
            value={firm}
            disabled={!isReady}
            onChange={(event) => setFirm(event.currentTarget.value)}
          >
            {kept === "read" && <option value={keptFirm}>{say("method.try.own")}</option>}
            {firms.map(({ id, name }) => (
              <option key={id} value={id}>
                {say("method.try.example", { name })}
              </option>
            ))}
          </select>
          {kept !== "read" && (
            <p className="quiet">
              {say(kept === "unreadable" ? "method.try.unreadable" : "method.try.noAnswers")}{" "}
              <a href={addresses.questionnaire}>{say("method.try.answer")}</a>
            </p>
          )}
        </div>
        <div className="try-said">
          <p role="status">{hasFailed ? say("method.try.failed") : tried ? effect : say("method.try.working")}</p>
          {hasFailed && (
            <button type="button" onClick={again}>
              {say("method.try.again")}
            </button>
          )}
        </div>
        {tried && <OutcomeView {...tried} isChanged={isChanged} options={options} say={say} />}
      </div>
      <div className="try-numbers">
        <div className="buttons">
          <button
            type="button"
            className="button-quiet"
            aria-disabled={Object.keys(typed).length === 0}
            onClick={() => setTyped({})}
          >
            {say("method.try.resetAll")}
          </button>
          <a className="onward" href="#changes">
            {say("method.try.list.link")}
          </a>
        </div>
        {groups.map((group, place) => (
          <GroupView
            key={group.id}
            isOpen={place === 0}
            onType={type}
            onReset={reset}
            {...{ group, fields, typed, changes, isReady, say }}
          />
        ))}
        <ChangeList {...{ fields, changes, effect, say }} />
      </div>
    </div>
  );
}
