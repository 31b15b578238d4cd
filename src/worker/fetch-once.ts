import { textAt } from "./text-at.ts";

/** Fetched once; after a failure the next call tries again. */
export function fetchOnce(address: string): () => Promise<string> {
  let kept: Promise<string> | undefined;
  return () => {
    kept ??= textAt(address).catch((error: unknown) => {
      kept = undefined;
      throw error;
    });
    return kept;
  };
}
