import { useState } from "react";

/** What the visitor has called right since this page was loaded. Kept nowhere. */
let agreed: ReadonlySet<string> = new Set();

/** What was called right in this visit, and how to add to it. */
export function useAgreed(): [ReadonlySet<string>, (key: string) => void] {
  const [shown, setShown] = useState(agreed);
  const add = (key: string) => {
    agreed = new Set([...agreed, key]);
    setShown(agreed);
  };
  return [shown, add];
}
