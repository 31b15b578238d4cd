import { useLayoutEffect, useState } from "react";
import type { Row, ShelfView } from "../../machine/kept/shelf-view.ts";

/** The list as it stands; null where storage is forbidden, undefined as long as nobody has looked. */
export function useRows(view: ShelfView | undefined): readonly Row[] | null | undefined {
  const [rows, setRows] = useState<readonly Row[] | null>();
  // Not while rendering: the page as built knows nothing of this browser, and both have to begin alike.
  useLayoutEffect(() => {
    if (!view) return;
    const look = () => setRows(view.rows());
    look();
    return view.subscribe(look);
  }, [view]);
  return rows;
}
