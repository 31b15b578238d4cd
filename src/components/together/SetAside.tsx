import type { SetAside as Answered } from "../../engine/index.ts";
import type { Say } from "../../report/index.ts";
import type { WordsByQuestion } from "../questionnaire/given.ts";
import { labelOf } from "./say-together.ts";

interface Props {
  setAside: readonly Answered[];
  words: WordsByQuestion;
  say: Say;
}

/** What somebody answered although, as things stand, it is not asked: no difference, but told. */
export function SetAside({ setAside, words, say }: Props) {
  if (setAside.length === 0) return null;
  return (
    <>
      <h3>{say("together.differ.asideTitle")}</h3>
      <ul>
        {setAside.map(({ question, said, hangsOn }) => (
          <li key={question}>
            {say("together.differ.aside", {
              name: words[question]?.name ?? "",
              said: said
                .map(({ answer, names }) =>
                  say("together.differ.saidBy", {
                    answer: labelOf(words, question, answer),
                    names: names.join(", ") || say("together.differ.nobody"),
                  }),
                )
                .join("; "),
              others: hangsOn.map((id) => words[id]?.name ?? "").join("; "),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}
