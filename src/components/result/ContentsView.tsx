import type { Say } from "../../report/index.ts";
import type { Section } from "../../report/report.ts";

interface Props {
  sections: readonly Section[];
  say: Say;
  parts: boolean;
  keep: boolean;
  whatIf: boolean;
}

/** Where to find what. Lists from the start what comes later, so that nothing moves when it does. */
export function ContentsView({ sections, say, parts, keep, whatIf }: Props) {
  const places = [
    ...sections.map(({ id, title }) => ({ id, title })),
    ...(parts ? [{ id: "parts", title: say("result.report.parts") }] : []),
    { id: "changes", title: say("result.report.changes") },
    ...(whatIf ? [{ id: "what-if", title: say("whatif.page.title") }] : []),
    ...(keep ? [{ id: "keep", title: say("result.keep.title") }] : []),
    { id: "look-up", title: say("result.report.lookUp") },
  ];
  return (
    <nav className="contents" aria-label={say("result.report.contents")}>
      <ol>
        {places.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
