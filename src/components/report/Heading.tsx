import type { ReactNode } from "react";

interface Props {
  level: number;
  id?: string;
  /** May take the focus when it appears, so that a screen reader begins there. */
  focusable?: boolean;
  children: ReactNode;
}

export function Heading({ level, id, focusable, children }: Props) {
  const Rank = `h${Math.min(level, 6)}` as "h1" | "h2" | "h3" | "h4" | "h5" | "h6";
  return (
    <Rank {...(id ? { id } : {})} {...(focusable ? { tabIndex: -1 } : {})}>
      {children}
    </Rank>
  );
}
