import type { Area } from "../../drawing/index.ts";

interface Props {
  kind: string;
  area: Area;
  isRtl: boolean;
}

const cut = 11;

/** What a kind looks like, told by outline alone: stores are round at the ends, queues slotted, services cut free at one corner. */
export function NodeShape({ kind, area, isRtl }: Props) {
  const { x, y, width, height } = area;
  switch (kind) {
    case "person":
      return null;
    case "task":
    case "gate":
      return <rect className="diagram-box diagram-plain" {...area} rx="3" />;
    case "store":
      return <path className="diagram-box diagram-store" d={cylinder(area)} />;
    case "queue":
      return (
        <>
          <rect className="diagram-box" {...area} rx="5" />
          <path className="diagram-slots" d={slots(area, isRtl)} />
        </>
      );
    case "service":
    case "job":
    case "product":
      return <path className="diagram-box diagram-part" d={cutCorner(area, isRtl)} />;
    case "application":
    case "module":
      return <rect className="diagram-box diagram-part" {...area} rx="3" />;
    case "files":
      return (
        <>
          <rect className="diagram-box" {...area} rx="3" />
          <path className="diagram-slots" d={`M${x} ${y + 4}H${x + width}`} />
        </>
      );
    case "outside":
      return <rect className="diagram-box diagram-outside" x={x} y={y} width={width} height={height} rx="10" />;
    default:
      return <rect className={`diagram-box diagram-kind-${kind === "entry" ? "entry" : "tool"}`} {...area} rx="5" />;
  }
}

function cylinder({ x, y, width, height }: Area): string {
  const [right, bottom, round, half] = [x + width, y + height, 6, width / 2];
  const arc = (to: number, sweep: 0 | 1) => `A${half} ${round} 0 0 ${sweep} ${to}`;
  return (
    `M${x} ${y + round}${arc(right, 1)} ${y + round}V${bottom - round}${arc(x, 1)} ${bottom - round}Z` +
    `M${x} ${y + round}${arc(right, 0)} ${y + round}`
  );
}

/** Bars at the far end, like letters that wait. */
function slots({ x, y, width, height }: Area, isRtl: boolean): string {
  return [5, 10, 15].map((at) => `M${isRtl ? x + at : x + width - at} ${y}v${height}`).join("");
}

/** A box with one corner cut off along a clean line: a part that stands on its own. */
function cutCorner({ x, y, width, height }: Area, isRtl: boolean): string {
  const [right, bottom] = [x + width, y + height];
  return isRtl
    ? `M${x} ${y}H${right}V${bottom}H${x + cut}L${x} ${bottom - cut}Z`
    : `M${x} ${y}H${right}V${bottom - cut}L${right - cut} ${bottom}H${x}Z`;
}
