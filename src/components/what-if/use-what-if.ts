import { useCallback, useEffect, useRef, useState } from "react";
import type { Words } from "../../knowledge/knowledge.ts";
import type { Answers } from "../../knowledge/schemas/answers-file.ts";
import type { TriedNews } from "../../worker/messages.ts";
import type { Results } from "../../worker/open-result.ts";

/** The answers that are tried, and what they would change. The last outcome stays until the next one is there. */
export function useWhatIf(results: Results, messages: Words["messages"]) {
  const [changes, setChanges] = useState<Answers>({});
  const [tried, setTried] = useState<TriedNews | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const step = useRef(0);

  useEffect(() => {
    step.current += 1;
    results.tryOut({ step: step.current, changes, messages }, (news) => {
      if (news.step !== step.current) return;
      setFailed(news.kind === "notTried");
      if (news.kind === "tried") setTried(news);
    });
  }, [results, messages, changes]);

  const change = useCallback(
    (question: string, answer: Answers[string]) => setChanges((before) => ({ ...before, [question]: answer })),
    [],
  );
  const undo = useCallback(
    (question: string) =>
      setChanges((before) => Object.fromEntries(Object.entries(before).filter(([id]) => id !== question))),
    [],
  );
  const reset = useCallback(() => setChanges({}), []);
  return { changes, tried, hasFailed, change, undo, reset };
}
