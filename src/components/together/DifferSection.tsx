import type { AnswersFile } from "../../knowledge/schemas/answers-file.ts";
import type { Answer } from "../../machine/answer.ts";
import type { Say } from "../../report/index.ts";
import type { WordsByQuestion } from "../questionnaire/given.ts";
import { Agenda } from "./Agenda.tsx";
import { Differences } from "./Differences.tsx";
import type { OptionNames } from "./given.ts";
import { SetAside } from "./SetAside.tsx";
import { sayAdvice } from "./say-together.ts";
import { useStableOrder } from "./use-stable-order.ts";
import type { TogetherFound } from "./use-together.ts";

interface Props extends TogetherFound {
  file: AnswersFile;
  words: WordsByQuestion;
  options: OptionNames;
  say: Say;
  onDecide(question: string, answer: Answer): void;
  onPrint(): void;
}

/** Where several people agree and differ, what each difference is worth, and what they agree on. */
export function DifferSection(props: Props) {
  const { found, isWorking, hasFailed, file, words, options, say, onDecide, onPrint } = props;
  const people = JSON.stringify(file.respondents);
  const disagreements = useStableOrder(found?.disagreements ?? [], people);
  const matter = disagreements.filter(({ moved }) => moved !== "nothing").length;
  const agreed = found?.agreed.length ?? 0;
  return (
    <section aria-labelledby="differ" aria-busy={isWorking}>
      <h2 id="differ">{say("together.differ.title")}</h2>
      {hasFailed && <p role="alert">{say("together.differ.failed")}</p>}
      <p role="status" className="differ-now">
        {found
          ? say("together.differ.now", { advice: sayAdvice(found.outcome, options, say) })
          : !hasFailed && say("together.differ.working")}
      </p>
      {found && (
        <>
          <p className="differ-count">
            {say("together.differ.summary", {
              shared: agreed + disagreements.length,
              agreed,
              differ: disagreements.length,
            })}{" "}
            {disagreements.length > 0 && <strong>{say("together.differ.matter", { matter })}</strong>}
          </p>
          <p className="quiet">
            {say("together.differ.rest", { single: found.single.length, open: found.open.length })}
          </p>
          {disagreements.length === 0 ? (
            <p>{say("together.differ.none")}</p>
          ) : (
            <>
              <p>{say("together.differ.order")}</p>
              <p className="buttons">
                <button type="button" className="button-quiet" onClick={onPrint}>
                  {say("together.agenda.print")}
                </button>
              </p>
              <Differences answers={file.answers} {...{ disagreements, words, options, say, onDecide }} />
              <Agenda {...{ found, words, options, say }} />
            </>
          )}
          <SetAside setAside={found.setAside} {...{ words, say }} />
        </>
      )}
    </section>
  );
}
