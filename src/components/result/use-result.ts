import { useCallback, useRef, useState } from "react";
import type { Given, Opening, Whole } from "../../worker/messages.ts";
import type { Results, Told } from "../../worker/open-result.ts";

/** Where the answers on screen come from. */
export type Origin = "kept" | "link" | "file" | "example";

export interface Trouble {
  /** A finished sentence, or the id of one of the page's own. */
  sentence?: string | undefined;
  id?: string | undefined;
}

export interface Shown {
  opening: Opening;
  whole: Whole | null;
  origin: Origin;
  laterFailed: boolean;
}

/** The result on screen, what is being worked out, and what went wrong. A result stays until the next one is there. */
export function useResult(results: Results | null) {
  const [shown, setShown] = useState<Shown | null>(null);
  const [isWorking, setWorking] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const latest = useRef(0);

  const open = useCallback(
    async (origin: Origin, kind: Given["kind"], text: () => Promise<string> | string, failed: string) => {
      if (!results) return;
      latest.current += 1;
      const turn = latest.current;
      setWorking(true);
      setTrouble(null);
      const fail = (problem: Trouble) => {
        setWorking(false);
        setTrouble(problem);
      };
      const tell = (news: Told) => {
        if (turn !== latest.current) return;
        if (news.kind === "opening") {
          setShown({ opening: news, whole: null, origin, laterFailed: false });
          setWorking(false);
        } else if (news.kind === "whole") setShown((before) => before && { ...before, whole: news });
        else if (news.kind === "problem") fail({ sentence: news.sentence, id: news.id });
        else if (news.of === "later") setShown((before) => before && { ...before, laterFailed: true });
        else fail({ id: "loadFailed" });
      };
      try {
        results.open({ kind, text: await text() }, tell);
      } catch {
        if (turn === latest.current) fail({ id: failed });
      }
    },
    [results],
  );
  return { shown, isWorking, trouble, open };
}
