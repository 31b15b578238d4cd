import { useEffect, useState } from "react";
import type { Shelved } from "../../machine/kept/shelf.ts";
import type { ComparePorts } from "./use-comparison.ts";

/** The saved assessments that can be compared, as long as the page is open. */
export interface Saved {
  /** null: storage is forbidden. */
  list: readonly Shelved[] | null;
  /** Some are damaged, or of a version that cannot be read at all. */
  hasUnreadable: boolean;
}

/** Null as long as nobody has looked. */
export function useSaved(ports: ComparePorts | null): Saved | null {
  const [saved, setSaved] = useState<Saved | null>(null);
  useEffect(() => {
    if (!ports) return;
    let stop = () => {};
    let isOver = false;
    const nothing = () => !isOver && setSaved({ list: [], hasUnreadable: false });
    ports.shelf().then((shelf) => {
      if (isOver) return;
      const look = () => {
        const list = shelf.list();
        const readable = list?.filter((one) => one.state !== "damaged" && one.file !== null) ?? null;
        setSaved({ list: readable, hasUnreadable: list !== null && readable?.length !== list.length });
      };
      look();
      stop = shelf.listen(look);
    }, nothing);
    return () => {
      isOver = true;
      stop();
    };
  }, [ports]);
  return saved;
}
