import type { Disagreement, Together } from "../../engine/index.ts";
import type { Say } from "../../report/index.ts";
import type { WordsByQuestion } from "../questionnaire/given.ts";
import type { OptionNames } from "./given.ts";
import { labelOf, sayAdvice } from "./say-together.ts";

interface Props {
  found: Together;
  words: WordsByQuestion;
  options: OptionNames;
  say: Say;
}

/** What is to be discussed, with room to write what came of it; what changes nothing comes last and takes little room. Shown in print only. */
export function Agenda({ found, words, options, say }: Props) {
  const first = found.disagreements.filter(({ moved }) => moved !== "nothing");
  const later = found.disagreements.filter(({ moved }) => moved === "nothing");
  const saidBy = ({ question, said }: Disagreement) =>
    said.map(({ answer, names }) => ({
      answer: labelOf(words, question, answer),
      names: names.join(", ") || say("together.differ.nobody"),
    }));
  return (
    <div className="on-paper agenda">
      <h2>{say("together.agenda.title")}</h2>
      <p className="paper-line">{say("together.agenda.day")}</p>
      <p className="paper-line">{say("together.agenda.present")}</p>
      <p>{say("together.agenda.now", { advice: sayAdvice(found.outcome, options, say) })}</p>
      <p>{say(first.length > 0 ? "together.agenda.lead" : "together.agenda.nothing")}</p>
      <ol>
        {first.map((one) => (
          <li key={one.question}>
            <h3>{words[one.question]?.ask}</h3>
            <p>{say(`together.differ.worth.${one.moved}`)}.</p>
            <dl>
              {saidBy(one).map(({ answer, names }, place) => (
                <div key={answer}>
                  <dt>{names}</dt>
                  <dd>
                    {answer}
                    <br />
                    <small>
                      {say("together.differ.then", {
                        advice: sayAdvice(one.said[place]?.outcome ?? found.outcome, options, say),
                      })}
                    </small>
                  </dd>
                </div>
              ))}
            </dl>
            <p className="paper-line">{say("together.agenda.outcome")}</p>
            <p className="paper-line">{say("together.agenda.owner")}</p>
          </li>
        ))}
      </ol>
      {later.length > 0 && (
        <>
          <h2>{say("together.agenda.later")}</h2>
          <p>{say("together.agenda.laterLead")}</p>
          <ul>
            {later.map((one) => (
              <li key={one.question}>
                {words[one.question]?.ask}{" "}
                {saidBy(one)
                  .map((each) => say("together.differ.saidBy", each))
                  .join("; ")}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
