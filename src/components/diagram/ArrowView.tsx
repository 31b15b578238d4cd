import type { PlacedEdge } from "../../drawing/index.ts";
import { arrival, softPath, wedge } from "../../drawing/path.ts";

/**
 * A line and its head. The kind shows in stroke and head: filled, open, or small. Drawn from the end it shares with others, so
 * that the dashes of arrows on one line lie on each other.
 */
export function ArrowView({ placed: { edge, points, trunk } }: { placed: PlacedEdge }) {
  const { at, dx, dy } = arrival(points);
  return (
    <g className={`diagram-arrow diagram-${edge.kind} diagram-${edge.change}`}>
      <path d={softPath(trunk === "start" ? points : points.toReversed())} />
      <path className="diagram-head" d={headOf(edge.kind, at.x, at.y, dx, dy)} />
    </g>
  );
}

function headOf(kind: PlacedEdge["edge"]["kind"], x: number, y: number, dx: number, dy: number): string {
  const [length, half] = kind === "before" ? [5, 2.5] : [8, 3.6];
  const [backX, backY] = [x - dx * length, y - dy * length];
  const wing = (side: number) => ({ x: backX + side * dy * half, y: backY + side * dx * half });
  const wings = wedge(wing(-1), { x, y }, wing(1));
  return kind === "tells" ? wings : `${wings}Z`;
}
