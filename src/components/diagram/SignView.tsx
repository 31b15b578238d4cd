import type { FigureMark } from "../../report/report.ts";

interface Props {
  change: FigureMark | "unknown";
  x: number;
  y: number;
  isSmall?: boolean;
}

const lines: Record<Props["change"], string> = {
  same: "",
  added: "M-4 0H4M0 -4V4",
  changed: "M-4.5 1C-3.5 -2.5 -1.5 -2.5 0 0S3.5 2.5 4.5 -1",
  removed: "M-3 -3L3 3M-3 3L3 -3",
  unknown: "M-2.5 -2C-2.5 -5 2.5 -5 2.5 -2C2.5 0 0 0 0 1.6M0 4V4.2",
};

/** New, changed, gone or not known yet, as a sign that needs no colour. */
export function SignView({ change, x, y, isSmall = false }: Props) {
  if (change === "same") return null;
  return (
    <g className={`diagram-sign diagram-${change}`} transform={`translate(${x} ${y})${isSmall ? " scale(0.62)" : ""}`}>
      <circle r="7.5" />
      <path d={lines[change]} />
    </g>
  );
}
