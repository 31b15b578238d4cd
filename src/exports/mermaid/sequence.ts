import type { Figure } from "../../report/report.ts";
import { mermaidText } from "./text.ts";

/** Who takes part, then who says what to whom, in order. A full arrow head waits for an answer, an open one does not. */
export function sequenceLines(figure: Figure, ids: ReadonlyMap<string, string>): string[] {
  return [
    "sequenceDiagram",
    ...figure.nodes.map(({ id, label }) => `participant ${ids.get(id)} as ${mermaidText(label)}`),
    ...figure.edges.map(
      ({ from, to, kind, label }) =>
        `${ids.get(from)} ${kind === "tells" ? "-)" : "->>"} ${ids.get(to)}: ${mermaidText(label ?? "")}`,
    ),
  ];
}
