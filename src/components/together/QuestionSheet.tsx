import type { AskedQuestion } from "../../machine/question.ts";
import type { Say } from "../../report/index.ts";
import type { WordsByQuestion } from "../questionnaire/given.ts";

interface Props {
  say: Say;
  questions: readonly AskedQuestion[];
  words: WordsByQuestion;
}

/** The questions for a pencil. Shown in print only. */
export function QuestionSheet({ say, questions, words }: Props) {
  return (
    <div className="on-paper question-sheet">
      <h2>{say("together.sheet.title")}</h2>
      <p>{say("together.sheet.lead")}</p>
      <p className="paper-line">{say("together.sheet.name")}</p>
      <p className="paper-line">{say("together.sheet.day")}</p>
      <ol>
        {questions.map(({ id, kind, most, choices }) => (
          <li key={id}>
            <h3>{words[id]?.ask}</h3>
            {words[id]?.help && <p>{words[id]?.help}</p>}
            {kind === "ranking" && <p>{say("together.sheet.ranking", { most: most ?? choices.length })}</p>}
            <ul>
              {[...choices.map((choice) => words[id]?.choices[choice.id]), say("together.sheet.dontKnow")].map(
                (label) => (
                  <li key={label}>
                    <span className="paper-box" aria-hidden="true" />
                    {label}
                  </li>
                ),
              )}
            </ul>
          </li>
        ))}
      </ol>
    </div>
  );
}
