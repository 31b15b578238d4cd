import { useEffect, useRef, useState } from "react";
import type { Together } from "../../engine/index.ts";
import type { AnswersFile } from "../../knowledge/schemas/answers-file.ts";
import { startTrial, type Trial } from "../../worker/start-trial.ts";
import { textAt } from "../../worker/text-at.ts";

/** Where people agree and differ; what was found last stays until the next is there. */
export interface TogetherFound {
  found: Together | null;
  isWorking: boolean;
  hasFailed: boolean;
}

const nothing: TogetherFound = { found: null, isWorking: false, hasFailed: false };

/** Works it out beside the page, once there are two people. @param verdicts address of what verdicts are worked out with */
export function useTogether(file: AnswersFile | null, verdicts: string): TogetherFound {
  const [shown, setShown] = useState(nothing);
  const trial = useRef<Promise<Trial> | null>(null);
  const turn = useRef(0);
  const people = file?.respondents?.length ?? 0;
  useEffect(() => {
    turn.current += 1;
    const own = turn.current;
    if (!file || people < 2) return setShown(nothing);
    const fail = () => setShown((before) => ({ ...before, isWorking: false, hasFailed: true }));
    setShown((before) => ({ ...before, isWorking: true, hasFailed: false }));
    trial.current ??= textAt(verdicts).then(
      (data) =>
        new Promise<Trial>((ready) => {
          const started = startTrial((news) => {
            if (news.kind === "ready") ready(started);
            if (news.kind === "failed") fail();
            if (news.kind === "together" && news.turn === turn.current)
              setShown({ found: news.found, isWorking: false, hasFailed: false });
          });
          started.run({ kind: "begin", data, kept: null });
        }),
    );
    trial.current.then(
      (started) => own === turn.current && started.run({ kind: "together", turn: own, file }),
      () => {
        trial.current = null;
        fail();
      },
    );
  }, [file, people, verdicts]);
  return shown;
}
