import { type Answer, answerTo, UNKNOWN } from "../../machine/answer.ts";
import type { Conversation } from "../../machine/conversation-types.ts";
import { placeOf } from "../../machine/places.ts";
import type { WordsByQuestion } from "./given.ts";
import type { Phrase } from "./phrases.ts";

export interface AnswerRowProps {
  id: string;
  conversation: Conversation;
  words: WordsByQuestion;
  phrase: Phrase;
  onChange(question: string): void;
}

/** One question with its answer as given and a way to change it: a group within a list of terms. */
export function AnswerRow({ id, conversation, words, phrase, onChange }: AnswerRowProps) {
  const answer = answerTo(conversation.file.answers, id);
  return (
    <div className="answer-row">
      <dt>{words[id]?.name}</dt>
      <dd>
        <AnswerText answer={answer} phrase={phrase} labels={words[id]?.choices ?? {}} />
      </dd>
      <dd className="answer-change">
        <a
          href={placeOf("asking", id)}
          onClick={(event) => {
            event.preventDefault();
            onChange(id);
          }}
        >
          {phrase(answer === undefined ? "review.answer" : "review.change")}
          <span className="unseen"> {phrase("review.about", { name: words[id]?.name ?? "" })}</span>
        </a>
      </dd>
    </div>
  );
}

interface AnswerTextProps {
  answer: Answer | undefined;
  phrase: Phrase;
  labels: Record<string, string>;
}

function AnswerText({ answer, phrase, labels }: AnswerTextProps) {
  if (answer === undefined) return <span className="state state-open">{phrase("review.unanswered")}</span>;
  if (answer === UNKNOWN) return <span className="state">{phrase("review.unknown")}</span>;
  const chosen = [answer].flat().map((choice) => labels[choice] ?? choice);
  if (chosen.length === 1) return chosen[0];
  return (
    <ol>
      {chosen.map((label) => (
        <li key={label}>{label}</li>
      ))}
    </ol>
  );
}
