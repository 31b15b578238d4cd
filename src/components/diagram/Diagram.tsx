import type { Placed } from "../../drawing/index.ts";
import { DrawingView } from "./DrawingView.tsx";
import { Legend } from "./Legend.tsx";

interface Props {
  placed: Placed;
  /** Begins every id, so that several diagrams can stand on one page. */
  id: string;
  direction: "ltr" | "rtl";
  /** Says what the numbers below a schedule count. */
  axis?: string | undefined;
}

/** A figure as a picture. Style sheets show the widest of its drawings that fits the place it stands in. */
export function Diagram({ placed, id, direction, axis }: Props) {
  const { figure, wide, middle, narrow } = placed;
  const shared = { figure, direction };
  return (
    <div className="diagram">
      <DrawingView {...shared} id={`${id}-wide`} drawing={wide} className={`diagram-wide ${room(wide.width)}`} />
      {wide.width > middle.width + 64 && (
        <DrawingView
          {...shared}
          id={`${id}-middle`}
          drawing={middle}
          className={`diagram-middle ${room(middle.width)}`}
        />
      )}
      <DrawingView {...shared} id={`${id}-narrow`} drawing={narrow} className="diagram-narrow" />
      <Legend figure={figure} axis={wide.ticks.length > 0 ? axis : undefined} />
    </div>
  );
}

/** From which width on the wide drawing fits, in steps of 4 rem: src/styles/diagram.css holds one rule for each. */
function room(width: number): string {
  return `diagram-from-${Math.min(72, Math.max(20, Math.ceil(width / 64) * 4))}`;
}
