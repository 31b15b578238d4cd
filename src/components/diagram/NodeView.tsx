import type { PlacedNode } from "../../drawing/index.ts";
import { NodeShape } from "./NodeShape.tsx";
import { SignView } from "./SignView.tsx";
import { TextView } from "./TextView.tsx";

/** A box in the shape of its kind, with its words and signs. */
export function NodeView({ placed, isRtl }: { placed: PlacedNode; isRtl: boolean }) {
  const { node, area, label, note, badge, glyph, bar } = placed;
  const classes = ["diagram-node", `diagram-${node.change}`, ...(node.uncertain ? ["diagram-uncertain"] : [])];
  return (
    <g className={classes.join(" ")}>
      <NodeShape kind={bar ? "task" : node.kind} area={area} isRtl={isRtl} />
      {glyph && (
        <path
          className={`diagram-glyph-${node.kind === "gate" ? "gate" : "person"}`}
          transform={`translate(${glyph.x} ${glyph.y})`}
          d={
            node.kind === "gate"
              ? "M10 3L17 10L10 17L3 10Z"
              : "M10 9.5A4 4 0 1 0 10 1.5A4 4 0 0 0 10 9.5M2.5 19.5C2.5 14.5 5.5 12 10 12S17.5 14.5 17.5 19.5Z"
          }
        />
      )}
      <TextView className="diagram-label" text={label} isRtl={isRtl} />
      {note && <TextView className="diagram-note" text={note} isRtl={isRtl} />}
      {badge && (
        <SignView
          change={node.change === "same" ? "unknown" : node.change}
          x={badge.x + badge.width / 2}
          y={badge.y + badge.height / 2}
        />
      )}
      {bar && <path className="diagram-leader" d={leader(area, bar)} />}
      {bar &&
        (node.kind === "gate" ? (
          <path className="diagram-gate" d={diamond(bar)} />
        ) : (
          <rect className="diagram-bar" {...bar} rx="2" />
        ))}
    </g>
  );
}

/** A fine line from the name of a task to its time; below the name, along the whole time of the plan. */
function leader(area: PlacedNode["area"], bar: PlacedNode["area"]): string {
  const y = bar.y + bar.height / 2;
  const [right, end] = [area.x + area.width, bar.x + bar.width];
  if (bar.x > right) return `M${right + 4} ${y}H${bar.x - 4}`;
  if (end < area.x) return `M${area.x - 4} ${y}H${end + 4}`;
  return `M${area.x + 8} ${y}H${right - 12}`;
}

function diamond({ x, y, width, height }: NonNullable<PlacedNode["bar"]>): string {
  const [middleX, middleY] = [x + width / 2, y + height / 2];
  return `M${middleX} ${y}L${x + width} ${middleY}L${middleX} ${y + height}L${x} ${middleY}Z`;
}
