import { useEffect, useMemo, useRef, useState } from "react";
import type { Answers, AnswersFile } from "../../knowledge/schemas/answers-file.ts";
import { UNKNOWN } from "../../machine/answer.ts";
import { cutName, withName } from "../../machine/kept/naming.ts";
import { longestName } from "../../site/name-limit.ts";
import type { Results } from "../../worker/open-result.ts";
import { createPageSay } from "../result/page-say.ts";
import { ChangedAnswers } from "./ChangedAnswers.tsx";
import type { WhatIfData } from "./given.ts";
import { KeepWhatIf } from "./KeepWhatIf.tsx";
import { OutcomeView } from "./OutcomeView.tsx";
import { type QuestionChoice, QuestionFields } from "./QuestionFields.tsx";
import { useWhatIf } from "./use-what-if.ts";

interface Props {
  data: WhatIfData;
  results: Results;
  file: AnswersFile;
  isKept: boolean;
  isWithin: boolean;
  addresses: { questionnaire: string; compare: string };
}

/** Other answers, one after the other, and what each of them moves. Nothing is kept unless somebody asks for it. */
export function WhatIfPanel({ data, results, file, isKept, isWithin, addresses }: Props) {
  const say = useMemo(() => createPageSay(data.phrases), [data]);
  const { changes, tried, hasFailed, change, undo, reset } = useWhatIf(results, data.messages);
  const [chosen, setChosen] = useState("");
  const [sought, setSought] = useState(0);
  const place = useRef<HTMLDivElement>(null);
  const isReady = tried !== null;
  useEffect(() => {
    if (isReady) place.current?.querySelector<HTMLElement>("select")?.focus();
  }, [isReady]);
  useEffect(() => {
    if (sought > 0) place.current?.querySelector<HTMLElement>("#what-if-ask")?.focus();
  }, [sought]);

  if (!tried) return <p role="status">{say(hasFailed ? "whatif.try.failed" : "whatif.try.working")}</p>;
  const { whatIf, fragment } = tried;
  const question = whatIf.areas.flatMap(({ questions }) => questions).find(({ id }) => id === chosen);
  const isChanged = Object.keys(changes).length > 0;

  function answer({ id, given, isOpened }: QuestionChoice, next: Answers[string]) {
    const isToday = !isOpened && JSON.stringify(next) === JSON.stringify(given ?? UNKNOWN);
    if (isToday) undo(id);
    else change(id, next);
  }

  return (
    <div ref={place}>
      <p role="status" className="what-if-effect">
        {hasFailed ? say("whatif.try.failed") : whatIf.effect}
      </p>
      <div className="field">
        <label htmlFor="what-if-question">{say("whatif.try.question")}</label>
        <select
          id="what-if-question"
          value={question ? chosen : ""}
          onChange={(event) => setChosen(event.currentTarget.value)}
        >
          <option value="">{say("whatif.try.choose")}</option>
          {whatIf.areas.map(({ id, name, questions }) => (
            <optgroup key={id} label={name}>
              {questions.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.isChanged
                    ? say("whatif.try.option", { name: one.name })
                    : one.isOpened
                      ? say("whatif.try.optionNew", { name: one.name })
                      : one.name}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </div>
      {question && (
        <QuestionFields
          key={question.id}
          {...{ question, say }}
          answer={changes[question.id] ?? (question.isOpened ? question.chosen : question.given) ?? UNKNOWN}
          onAnswer={(next) => answer(question, next)}
        />
      )}
      <ChangedAnswers
        {...{ whatIf, say }}
        onUndo={undo}
        onReset={reset}
        onChoose={(id) => {
          setChosen(id);
          setSought((times) => times + 1);
        }}
      />
      <OutcomeView {...{ whatIf, say }} />
      {isChanged && (
        <div className="what-if-keep">
          <h3>{say("whatif.try.keepTitle")}</h3>
          {!isWithin && (
            <KeepWhatIf
              {...{ say, isKept }}
              compare={addresses.compare}
              file={withName({ ...file, answers: { ...file.answers, ...changes } }, cutName(whatIf.name, longestName))}
            />
          )}
          <p>
            <a href={`${addresses.questionnaire}result/${fragment}`} target="_blank" rel="noopener">
              {say("whatif.try.open")}
            </a>
          </p>
          <p className="quiet">{say("whatif.try.openHint")}</p>
        </div>
      )}
    </div>
  );
}
