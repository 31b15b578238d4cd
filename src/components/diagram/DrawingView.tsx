import type { Drawing } from "../../drawing/index.ts";
import type { Figure } from "../../report/report.ts";
import { ArrowView } from "./ArrowView.tsx";
import { NodeView } from "./NodeView.tsx";
import { SignView } from "./SignView.tsx";
import { TextView } from "./TextView.tsx";

interface Props {
  drawing: Drawing;
  figure: Figure;
  id: string;
  className: string;
  direction: "ltr" | "rtl";
}

/** One drawing as SVG. Everything has its place already; colours and strokes are in src/styles/diagram.css. */
export function DrawingView({ drawing, figure, id, className, direction }: Props) {
  const { width, height } = drawing;
  const isRtl = direction === "rtl";
  return (
    <svg
      className={className}
      role="img"
      aria-labelledby={`${id}-title ${id}-description`}
      viewBox={`0 0 ${Math.ceil(width)} ${Math.ceil(height)}`}
      width={Math.ceil(width)}
      height={Math.ceil(height)}
      direction={direction}
    >
      <title id={`${id}-title`}>{figure.title}</title>
      <desc id={`${id}-description`}>{figure.description}</desc>
      {drawing.ticks.map(({ week, x, y1, y2, text }) => (
        <g key={week}>
          <line className="diagram-tick" x1={x} x2={x} y1={y1} y2={y2} />
          <TextView className="diagram-note" text={text} isRtl={isRtl} />
        </g>
      ))}
      {drawing.borders.map(({ id: group, area, title, change, order, plate }) => (
        <g
          key={group}
          className={`${plate ? "diagram-frame" : `diagram-border diagram-border-${order % 4}`} diagram-${change}`}
        >
          <rect {...area} rx="3" />
          {plate && <rect className="diagram-plate" {...plate} rx="3" />}
          {title && <TextView className="diagram-note" text={title} isRtl={isRtl} />}
          {title && <SignView change={change} x={isRtl ? area.x + 16 : area.x + area.width - 16} y={area.y} />}
        </g>
      ))}
      {drawing.captions.map(({ id: lane, text, rule }) => (
        <g key={lane} className="diagram-caption">
          <line x1={rule.x1} x2={rule.x2} y1={rule.y} y2={rule.y} />
          <TextView text={text} isRtl={isRtl} />
        </g>
      ))}
      {drawing.lifelines.map(({ id: node, x, y1, y2 }) => (
        <line key={node} className="diagram-life" x1={x} x2={x} y1={y1} y2={y2} />
      ))}
      {drawing.edges.map((placed, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: arrows have no ids and never change places
        <ArrowView key={index} placed={placed} />
      ))}
      {drawing.nodes.map((placed) => (
        <NodeView key={placed.node.id} placed={placed} isRtl={isRtl} />
      ))}
      {drawing.labels.map(({ text, change }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: words of arrows have no ids and never change places
        <TextView key={index} className={`diagram-words diagram-${change}`} text={text} isRtl={isRtl} />
      ))}
      {drawing.marks.map(({ x, y, change }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: signs have no ids and never change places
        <SignView key={index} x={x} y={y} change={change} isSmall />
      ))}
    </svg>
  );
}
