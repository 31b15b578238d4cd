import { type Answer, UNKNOWN } from "../../machine/answer.ts";
import type { AskedQuestion } from "../../machine/question.ts";
import { Card } from "./Card.tsx";
import type { QuestionWords } from "./given.ts";
import type { Phrase } from "./phrases.ts";

export interface ChoicesProps {
  question: AskedQuestion;
  words: QuestionWords;
  answer: Answer | undefined;
  phrase: Phrase;
  /** True after an attempt to choose more than counts. */
  isFull: boolean;
  onToggle(choice: string): void;
}

/** The last key that chooses an answer with one press. */
export const lastDigit = 9;

/** Names of the places of a ranking, which has three at most. */
const ranks = ["first", "second", "third"];

/** Id of a choice's field. */
export const fieldOf = (question: AskedQuestion, choice: string) => `${question.id}-${choice}`;

/** The answers to a question as cards, and "I don't know" apart from them, with who may know. */
export function Choices({ question, words, answer, phrase, isFull, onToggle }: ChoicesProps) {
  const isRanking = question.kind === "ranking";
  const type = isRanking ? "checkbox" : "radio";
  const ranked = Array.isArray(answer) ? answer : [];
  const isChosen = (choice: string) => answer === choice || ranked.includes(choice);
  return (
    <>
      <div className="cards">
        {question.choices.map(({ id }, index) => (
          <Card
            key={id}
            id={fieldOf(question, id)}
            type={type}
            value={id}
            checked={isChosen(id)}
            label={words.choices[id] ?? id}
            digit={index < lastDigit ? index + 1 : undefined}
            badge={ranked.includes(id) && <span className="rank">{phrase(`rank.${ranks[ranked.indexOf(id)]}`)}</span>}
            onChoose={() => onToggle(id)}
          />
        ))}
      </div>
      {isRanking && (
        <p className="rank-status" role="status">
          {isFull ? phrase("rankFull", { count: ranked.length }) : phrase("rankStatus", { count: ranked.length })}
        </p>
      )}
      <p className="or">{phrase("or")}</p>
      <Card
        id={fieldOf(question, UNKNOWN)}
        type={type}
        value={UNKNOWN}
        checked={answer === UNKNOWN}
        label={phrase("dontKnow")}
        hint={`${phrase("help.whom")}: ${words.whomToAsk}`}
        digit={0}
        onChoose={() => onToggle(UNKNOWN)}
      />
    </>
  );
}
