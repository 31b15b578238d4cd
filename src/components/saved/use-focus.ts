import { useCallback, useLayoutEffect, useRef, useState } from "react";

/** Moves the focus to the element of an id as soon as it is on screen. */
export function useFocus(): (id: string) => void {
  const wanted = useRef<string | null>(null);
  const [, again] = useState({});
  useLayoutEffect(() => {
    const element = wanted.current === null ? null : document.getElementById(wanted.current);
    if (!element) return;
    wanted.current = null;
    element.focus();
  });
  return useCallback((id) => {
    wanted.current = id;
    again({});
  }, []);
}
