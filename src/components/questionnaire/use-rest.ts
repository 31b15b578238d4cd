import { useCallback, useEffect, useState } from "react";
import type { Given, Rest } from "./given.ts";

export interface LoadedRest {
  rest: (Rest & typeof import("./later.ts")) | null;
  failed: boolean;
  tryAgain(): void;
}

/** The words of all questions and the screens after the first, as soon as they are there. */
export function useRest({ addresses }: Given): LoadedRest {
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
  useEffect(() => void load(), [load]);
  return { rest, failed, tryAgain: () => void load() };
}
