import type { PlacedEdge } from "../../drawing/index.ts";
import { type LegendMark, legendMarks } from "../../drawing/legend-marks.ts";
import type { Figure } from "../../report/report.ts";
import { ArrowView } from "./ArrowView.tsx";
import { SignView } from "./SignView.tsx";

/** What the marks of this figure mean, each beside a sample of it. */
export function Legend({ figure, axis }: { figure: Figure; axis: string | undefined }) {
  const marks = legendMarks(figure);
  return (
    <ul className="diagram-legend">
      {figure.legend.map((sentence, index) => (
        <li key={sentence}>
          <Sample mark={marks[index]} />
          {sentence}
        </li>
      ))}
      {axis && <li>{axis}</li>}
    </ul>
  );
}

function Sample({ mark }: { mark: LegendMark | undefined }) {
  if (!mark) return null;
  return (
    <svg className="diagram-sample" viewBox="0 0 36 18" width="36" height="18" aria-hidden="true">
      {mark === "asks" || mark === "tells" || mark === "before" ? (
        <ArrowView placed={sampleArrow(mark)} />
      ) : (
        <SignView change={mark} x={18} y={9} />
      )}
    </svg>
  );
}

function sampleArrow(kind: PlacedEdge["edge"]["kind"]): PlacedEdge {
  const points = [
    { x: 2, y: 9 },
    { x: 34, y: 9 },
  ];
  return { edge: { from: "", to: "", kind, label: null, change: "same" }, points, trunk: "start" };
}
