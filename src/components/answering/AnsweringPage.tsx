import { useMemo } from "react";
import { type HandedOver, readHandOver } from "../../machine/hand-over.ts";
import { createPageSay } from "../result/page-say.ts";
import type { AnsweringGiven } from "./given.ts";
import { HandedQuestions } from "./HandedQuestions.tsx";

interface Props {
  given: AnsweringGiven;
  /** Fragment of the address; null in the page as it is built. */
  fragment: string | null;
}

/** The questions that the address asks for, or why there are none. */
export function AnsweringPage({ given, fragment }: Props) {
  const say = useMemo(() => createPageSay(given.words), [given]);
  const handed = useMemo(
    () => (fragment === null ? null : readHandOver(given.questionnaire.questions, fragment)),
    [given, fragment],
  );
  if (handed?.kind === "questions" && handed.ids.length > 0) {
    return <HandedQuestions {...{ given, say, handed }} request={fragment ?? ""} />;
  }
  return (
    <>
      <h1>{say(handed === null ? "answering.title" : "answering.empty.title")}</h1>
      {handed === null ? (
        <p role="status">{say("answering.working")}</p>
      ) : (
        <>
          <p>{say(reasonOf(handed))}</p>
          <p>
            <a className="button" href={given.addresses.questionnaire}>
              {say("answering.empty.begin")}
            </a>
          </p>
        </>
      )}
    </>
  );
}

function reasonOf({ kind }: HandedOver): string {
  if (kind === "newer") return "answering.newer";
  return kind === "damaged" || kind === "tooLong" ? "answering.damaged" : "answering.empty.text";
}
