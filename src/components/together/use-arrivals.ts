import { useCallback, useEffect, useRef, useState } from "react";
import { type Added, hasAnswers, readAddedFile, readAddedLink } from "../../machine/read-added.ts";
import type { Say } from "../../report/index.ts";
import { answersReader, createCarrier } from "../../site/read-answers.ts";
import { textOf } from "../../worker/text-of.ts";
import type { Rest } from "../questionnaire/given.ts";
import type { Arrival } from "./arrivals.ts";
import type { TogetherGiven } from "./given.ts";

/** What could not be taken, a sentence each, and whether it came with the address. */
export interface ArrivalTroubles {
  isAddress: boolean;
  sentences: readonly string[];
}

/**
 * Answers that come in by link or file, or with the address, and wait for somebody to add them.
 *
 * @param onArrived told the id of the first that came in by something the visitor did
 */
export function useArrivals(
  { questions }: TogetherGiven,
  rest: Rest | null,
  say: Say,
  onArrived: (id: number) => void,
) {
  const [arrivals, setArrivals] = useState<readonly Arrival[]>([]);
  const [troubles, setTroubles] = useState<ArrivalTroubles>({ isAddress: false, sentences: [] });
  const count = useRef(0);

  /** @returns the id of the first of them */
  const take = useCallback((added: Added): number | null => {
    if (added.kind === "problem") return null;
    const { voices, changes, isNewer } = added;
    const as = { ...(changes ? { changes } : {}), ...(isNewer ? { isNewer } : {}) };
    const arrived = voices.map((voice): Arrival => {
      count.current += 1;
      return { id: count.current, voice, ...as };
    });
    setArrivals((before) => [...before, ...arrived]);
    return arrived[0]?.id ?? null;
  }, []);

  const read = useCallback(
    (pasted: string, isAddress: boolean): number | null => {
      if (!rest) return null;
      const added = readAddedLink(questions, pasted, createCarrier(rest.retired));
      const id = added.kind !== "problem" ? null : added.id === "newer" ? "newerLink" : added.id;
      setTroubles({ isAddress, sentences: id ? [say(`together.add.${id}`)] : [] });
      return take(added);
    },
    [questions, rest, say, take],
  );
  const takeLink = useCallback(
    (pasted: string): boolean => {
      const id = read(pasted, false);
      if (id !== null) onArrived(id);
      return id !== null;
    },
    [read, onArrived],
  );

  const takeFiles = useCallback(
    async (files: readonly File[]) => {
      if (!rest) return;
      const readFile = answersReader({ ...rest, questions });
      const wrong: string[] = [];
      let first: number | null = null;
      for (const file of files) {
        const text = await textOf(file).catch(() => null);
        const added = text === null ? null : readAddedFile(readFile, text);
        const problem =
          added === null
            ? say("together.add.unread")
            : added.kind === "unreadable"
              ? say(added.problem.id, added.problem.values)
              : added.kind === "problem"
                ? say(`together.add.${added.id}`)
                : null;
        if (problem !== null) wrong.push(say("together.add.unreadable", { file: file.name, problem }));
        else if (added && added.kind !== "unreadable") {
          const id = take(added);
          first ??= id;
        }
      }
      setTroubles({ isAddress: false, sentences: wrong });
      if (first !== null) onArrived(first);
    },
    [questions, rest, say, take, onArrived],
  );

  // Whoever follows the link that they were sent finds its answers here. They stay in the address until they are dealt with.
  useEffect(() => {
    if (!rest) return;
    const follow = () => {
      if (hasAnswers(window.location.hash)) read(window.location.hash, true);
    };
    follow();
    window.addEventListener("hashchange", follow);
    return () => window.removeEventListener("hashchange", follow);
  }, [rest, read]);

  const settle = useCallback((id: number) => {
    const { hash, pathname, search } = window.location;
    if (hasAnswers(hash)) window.history.replaceState(window.history.state, "", pathname + search);
    setArrivals((before) => before.filter((one) => one.id !== id));
  }, []);
  return { arrivals, troubles, takeLink, takeFiles: (files: readonly File[]) => void takeFiles(files), settle };
}
