import { useCallback, useEffect, useState } from "react";
import { firstAct } from "../ui/first-act.ts";
import type { Given, Rest } from "./given.ts";

export interface LoadedRest {
  rest: (Rest & typeof import("./later.ts")) | null;
  failed: boolean;
  tryAgain(): void;
}

/**
 * The words of all questions and the screens after the first: fetched once the visitor does anything, or at once where
 * something else than the first question is to be shown.
 */
export function useRest({ addresses }: Given, isNeeded: boolean): LoadedRest {
  const [rest, setRest] = useState<LoadedRest["rest"]>(null);
  const [failed, setFailed] = useState(false);
  const load = useCallback(async () => {
    setFailed(false);
    try {
      const [code, response] = await Promise.all([import("./later.ts"), fetch(addresses.rest)]);
      if (!response.ok) throw new TypeError(`${addresses.rest} answered ${response.status}.`);
      setRest({ ...code, ...((await response.json()) as Rest) });
    } catch {
      setFailed(true);
    }
  }, [addresses]);
  const [isAwaited, setAwaited] = useState(false);
  useEffect(() => void firstAct().then(() => setAwaited(true)), []);
  const isDue = isNeeded || isAwaited;
  useEffect(() => {
    if (isDue) void load();
  }, [isDue, load]);
  return { rest, failed, tryAgain: () => void load() };
}
