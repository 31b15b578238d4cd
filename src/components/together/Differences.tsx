import { type Disagreement, knownAnswer } from "../../engine/index.ts";
import type { AnswersFile } from "../../knowledge/schemas/answers-file.ts";
import { type Answer, UNKNOWN } from "../../machine/answer.ts";
import type { Say } from "../../report/index.ts";
import type { WordsByQuestion } from "../questionnaire/given.ts";
import type { OptionNames } from "./given.ts";
import { labelOf, sayAdvice, sayPoints } from "./say-together.ts";

interface Props {
  disagreements: readonly Disagreement[];
  answers: AnswersFile["answers"];
  words: WordsByQuestion;
  options: OptionNames;
  say: Say;
  onDecide(question: string, answer: Answer): void;
}

/** Each question on which people differ: who says what, what follows from it, and what they agree on. */
export function Differences({ disagreements, answers, words, options, say, onDecide }: Props) {
  return (
    <>
      {disagreements.map(({ question, said, worth, moved, isOrderOnly, fallsAway }) => {
        const counting = JSON.stringify(knownAnswer(answers, question));
        const id = (choice: string) => `decide-${question}-${choice}`;
        const points = sayPoints(worth, say);
        return (
          <fieldset key={question} className="difference" aria-describedby={id("worth")}>
            <legend>
              <h3>{words[question]?.ask}</h3>
            </legend>
            <div id={id("worth")} className="difference-worth">
              <p>
                <strong className={`tag worth-${moved}`}>{say(`together.differ.worth.${moved}`)}</strong>{" "}
                {points && <span className="quiet">{points}</span>}
              </p>
              {isOrderOnly && <p>{say("together.differ.orderOnly")}</p>}
              {fallsAway.map((other) => (
                <p key={JSON.stringify(other)}>
                  {say("together.differ.fallsAway", {
                    answer: labelOf(words, other.question, other.answer),
                    name: words[other.question]?.name ?? "",
                  })}
                </p>
              ))}
            </div>
            <div className="cards">
              {said.map(({ answer, names, outcome }, place) => (
                <SaidCard
                  key={JSON.stringify(answer)}
                  id={id(String(place))}
                  name={id("answer")}
                  isChosen={counting === JSON.stringify(answer)}
                  label={labelOf(words, question, answer)}
                  who={names.join(", ") || say("together.differ.nobody")}
                  then={say("together.differ.then", { advice: sayAdvice(outcome, options, say) })}
                  onChoose={() => onDecide(question, answer)}
                />
              ))}
              <SaidCard
                id={id(UNKNOWN)}
                name={id("answer")}
                isChosen={counting === undefined}
                label={say("together.differ.unknown")}
                onChoose={() => onDecide(question, UNKNOWN)}
              />
            </div>
          </fieldset>
        );
      })}
    </>
  );
}

interface CardProps {
  id: string;
  /** Shared by all cards of a question. */
  name: string;
  isChosen: boolean;
  label: string;
  who?: string;
  /** The verdict that follows. */
  then?: string;
  onChoose(): void;
}

function SaidCard({ id, name, isChosen, label, who, then, onChoose }: CardProps) {
  return (
    <label className="card" htmlFor={id}>
      <input
        id={id}
        type="radio"
        name={name}
        checked={isChosen}
        aria-labelledby={`${id}-label`}
        aria-describedby={then ? `${id}-hint` : undefined}
        onChange={onChoose}
      />
      <span id={`${id}-label`} className="card-text">
        {label} {who && <span className="said-by">{who}</span>}
      </span>
      {then && (
        <span id={`${id}-hint`} className="card-hint">
          {then}
        </span>
      )}
    </label>
  );
}
