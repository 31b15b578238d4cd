import type { Answers } from "../../knowledge/schemas/answers-file.ts";
import { UNKNOWN } from "../../machine/answer.ts";
import type { Say, WhatIf } from "../../report/index.ts";
import { toggled } from "../questionnaire/toggle.ts";

export type QuestionChoice = WhatIf["areas"][number]["questions"][number];

interface Props {
  question: QuestionChoice;
  answer: Answers[string];
  say: Say;
  onAnswer(answer: Answers[string]): void;
}

/** One question with all its answers; the one that counts now is chosen. */
export function QuestionFields({ question, answer, say, onAnswer }: Props) {
  const { id, ask, kind, most, choices, today } = question;
  const isRanking = kind === "ranking";
  const ranked = Array.isArray(answer) ? answer : [];
  const labelOf = (choice: string, label: string) =>
    ranked.includes(choice) ? say("whatif.try.rankChosen", { label, place: ranked.indexOf(choice) + 1 }) : label;
  const all = [...choices, { id: UNKNOWN, label: say("whatif.try.dontKnow") }];

  function choose(choice: string) {
    const next = toggled(question, answer, choice);
    if (next !== "full") onAnswer(next ?? UNKNOWN);
  }

  return (
    <fieldset className="what-if-answers" aria-describedby="what-if-today">
      <legend id="what-if-ask" tabIndex={-1}>
        {ask}
      </legend>
      <p id="what-if-today">
        {today === null ? say("whatif.try.todayNotAsked") : say("whatif.try.today", { answer: today })}
        {isRanking && ` ${say("whatif.try.rankHint", { most })}`}
      </p>
      {all.map((choice) => {
        const isChosen = answer === choice.id || ranked.includes(choice.id);
        return (
          <label key={choice.id}>
            <input
              type={isRanking ? "checkbox" : "radio"}
              name={`what-if-${id}`}
              value={choice.id}
              checked={isChosen}
              disabled={isRanking && !isChosen && choice.id !== UNKNOWN && ranked.length >= most}
              onChange={() => choose(choice.id)}
            />
            <span>{labelOf(choice.id, choice.label)}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
