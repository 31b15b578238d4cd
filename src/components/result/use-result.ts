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

type Later = typeof import("./later.ts");

export interface Shown {
  opening: Opening;
  /** What comes later, and what it is shown with. */
  whole: (Whole & Later) | null;
  origin: Origin;
  laterFailed: boolean;
}

/** The result on screen, what is being worked out, and what went wrong. A result stays until the next one is there. */
export function useResult(results: Results | null) {
  const [shown, setShown] = useState<Shown | null>(null);
  const [isWorking, setWorking] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const latest = useRef(0);
  const repeat = useRef(() => {});

  const open = useCallback(
    async (origin: Origin, kind: Given["kind"], text: () => Promise<string> | string, failed: string) => {
      if (!results) return;
      latest.current += 1;
      const turn = latest.current;
      repeat.current = () => void open(origin, kind, text, failed);
      setWorking(true);
      setTrouble(null);
      const fail = (problem: Trouble) => {
        setWorking(false);
        setTrouble(problem);
      };
      let later: Promise<Later> | undefined;
      const complete = (whole: Whole) => {
        later ??= import("./later.ts");
        later.then(
          (parts) =>
            turn === latest.current && setShown((before) => before && { ...before, whole: { ...whole, ...parts } }),
          failLater,
        );
      };
      const failLater = () => {
        if (turn === latest.current) setShown((before) => before && { ...before, laterFailed: true });
      };
      const tell = (news: Told) => {
        if (turn !== latest.current) return;
        if (news.kind === "opening") {
          setShown({ opening: news, whole: null, origin, laterFailed: false });
          setWorking(false);
        } else if (news.kind === "completing") {
          later = import("./later.ts");
          later.catch(() => {});
        } else if (news.kind === "whole") complete(news);
        else if (news.kind === "problem") fail({ sentence: news.sentence, id: news.id });
        else if (news.of === "later") failLater();
        else fail({ id: "loadFailed" });
      };
      try {
        results.open({ kind: origin === "kept" ? "kept" : kind, text: await text() }, tell);
      } catch {
        if (turn === latest.current) fail({ id: failed });
      }
    },
    [results],
  );
  const again = useCallback(() => repeat.current(), []);
  return { shown, isWorking, trouble, open, again };
}
