import type { ReactNode } from "react";

interface Props {
  /** Id of its heading. */
  id: string;
  title: string;
  lead: string;
  /** Buttons, one to a list item. */
  choices: ReactNode;
  /** What the last of them did; read out when it changes. */
  said: string;
  children?: ReactNode;
}

/** Ways to take something along, and a line that says what came of the last one. */
export function KeepSection({ id, title, lead, choices, said, children }: Props) {
  return (
    <section className="keep" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p>{lead}</p>
      <ul>{choices}</ul>
      <p role="status" className="status">
        {said}
      </p>
      {children}
    </section>
  );
}
