import type { ReactNode } from "react";
import type { Report } from "../../report/report.ts";
import { Heading } from "../report/Heading.tsx";

interface Props {
  report: Report;
  level: 1 | 2;
  children?: ReactNode;
}

/** The verdict, its strength, the second best and the first step, together on one screen of a phone. */
export function GlanceView({ report, level, children }: Props) {
  const { headline, facts } = report.glance;
  return (
    <header className="glance">
      <Heading level={level} id="result" focusable>
        {report.title}
      </Heading>
      <p className="verdict">{headline}</p>
      <dl className="glance-facts">
        {facts.map(({ id, name, value }) => (
          <div key={id} className={`glance-${id}`}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {children}
    </header>
  );
}
