import type { PlacedText } from "../../drawing/index.ts";

interface Props {
  text: PlacedText;
  isRtl: boolean;
  className?: string;
}

/** Lines of text, each from the edge where reading begins. */
export function TextView({ text, isRtl, className }: Props) {
  const { lines, area, size, lineHeight } = text;
  const x = isRtl ? area.x + area.width : area.x;
  const first = area.y + (lineHeight - size) / 2 + size * 0.82;
  return (
    <text className={className} fontSize={size}>
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no ids and never change places
        <tspan key={index} x={x} y={first + index * lineHeight}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
