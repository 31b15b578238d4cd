import { type RefObject, useEffect, useRef } from "react";
import type { Phrase } from "./phrases.ts";

interface Shown {
  /** Changes with each screen. */
  place: string;
  /** Heading of the screen; nothing while its words are on their way. */
  title: string | null | undefined;
  page: string;
  heading: RefObject<HTMLHeadingElement | null>;
  phrase: Phrase;
  hasError: boolean;
  /** True once the conversation is where it belongs. */
  isReady: boolean;
}

/** Names each screen in the document title and moves the focus to its heading, except for the first one of a visit. */
export function useTitleAndFocus({ place, title, page, heading, phrase, hasError, isReady }: Shown): void {
  const last = useRef<string | null>(null);
  useEffect(() => {
    if (!isReady || !title) return;
    const plain = phrase("documentTitle", { heading: title, page });
    document.title = hasError ? phrase("documentTitleError", { title: plain }) : plain;
  }, [isReady, hasError, title, page, phrase]);
  useEffect(() => {
    if (!isReady || !title) return;
    const isFirst = last.current === null;
    if (last.current === place) return;
    last.current = place;
    if (isFirst) return;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [isReady, place, title, heading]);
}
