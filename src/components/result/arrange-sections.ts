import type { Report, Section } from "../../report/report.ts";

/** A report in the order in which it unfolds on a page. */
export interface Arranged {
  opening: Section[];
  /** The visitor's own parts. Comes later. */
  parts: Section[];
  /** What would change the advice. Comes later. */
  changes: Section[];
  /** What one only looks up. Comes later. */
  lookUp: Section[];
}

const changes = ["flips", "unknowns", "robustness", "tripwires"];
const lookUp = ["method", "answers", "tasks"];

/** Long parts that most readers need once they begin to work, or never. */
export const folded: ReadonlySet<string> = new Set(["people", "robustness", "tripwires", "method", "answers", "tasks"]);

/** The summary begins with the task that is this firm's own, because the verdict itself stands above it. */
export function arrangeSections(report: Report): Arranged {
  const { telling } = report.glance;
  const sections = report.sections.map((section): Section => {
    if (section.id !== "summary") return section;
    const blocks = section.blocks.filter(({ kind }) => kind !== "lead");
    return {
      ...section,
      blocks: telling === null ? blocks : [{ kind: "paragraph", text: telling, sources: [] }, ...blocks],
    };
  });
  const those = (ids: readonly string[]) => ids.flatMap((id) => sections.filter((section) => section.id === id));
  const isLater = new Set(["parts", ...changes, ...lookUp]);
  return {
    opening: sections.filter(({ id }) => !isLater.has(id)),
    parts: those(["parts"]),
    changes: those(changes),
    lookUp: those(lookUp),
  };
}
