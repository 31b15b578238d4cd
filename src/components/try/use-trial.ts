import { useCallback, useEffect, useRef, useState } from "react";
import { keptAnswers } from "../../worker/kept-answers.ts";
import type { Trial } from "../../worker/start-trial.ts";
import { textAt } from "../../worker/text-at.ts";
import { keptFirm, type Outcome, type TryNews } from "../../worker/try-messages.ts";

export type Kept = "none" | "read" | "unreadable";

export interface Tried {
  ours: Outcome;
  yours: Outcome;
}

/** What begins a trial; the page as it is built has none. */
export type StartTrial = (tell: (news: TryNews) => void) => Trial;

/** The verdict with our numbers and with changed ones. The last one stays until the next is there. */
export function useTrial(
  start: StartTrial | null,
  address: string,
  firstFirm: string,
  changes: Readonly<Record<string, number>>,
) {
  const [kept, setKept] = useState<Kept | null>(null);
  const [firm, setFirm] = useState(firstFirm);
  const [tried, setTried] = useState<Tried | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const trial = useRef<Trial | null>(null);
  const turn = useRef(0);

  const begin = useCallback(async () => {
    if (!start) return;
    setFailed(false);
    try {
      const data = await textAt(address);
      trial.current = start((news) => {
        if (news.kind === "failed") setFailed(true);
        else if (news.kind === "ready") {
          if (news.kept === "read") setFirm(keptFirm);
          setKept(news.kept);
        } else if (news.kind === "tried" && news.turn === turn.current) setTried(news);
      });
      trial.current.run({ kind: "begin", data, kept: keptAnswers() });
    } catch {
      setFailed(true);
    }
  }, [start, address]);
  useEffect(() => void begin(), [begin]);

  const key = JSON.stringify(changes);
  useEffect(() => {
    if (kept === null) return;
    turn.current += 1;
    trial.current?.run({ kind: "try", turn: turn.current, firm, changes: JSON.parse(key) });
  }, [kept, firm, key]);
  return { kept, firm, setFirm, tried, hasFailed, again: () => void begin() };
}
