/** A part of a whole. Shares are in hundredths of the whole and need not add up: what is missing shows as the rest. */
export interface CutBarPart {
  share: number;
  tone: "full" | "part" | "pale";
}

interface Props {
  parts: readonly CutBarPart[];
  slim?: boolean;
}

/** One whole, cut along clean lines into parts: progress, or the shares of several options. For the eye; say it in words beside it. */
export function CutBar({ parts, slim }: Props) {
  const ends = parts.map((_, index) => parts.slice(0, index + 1).reduce((sum, part) => sum + part.share, 0));
  return (
    <svg className={slim ? "cut-bar cut-bar-slim" : "cut-bar"} aria-hidden="true" focusable="false">
      <rect className="tone-rest" width="100%" height="100%" />
      {parts.map(({ share, tone }, index) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: parts have no ids and never change places
          key={index}
          className={`tone-${tone}`}
          x={`${(ends[index] ?? 0) - share}%`}
          width={`${share}%`}
          height="100%"
        />
      ))}
      {ends
        .filter((end) => end > 0 && end < 99.9)
        .map((end) => (
          // A drawing of its own puts the line at a share of the width without bending its slant.
          <svg key={end} x={`${end}%`} overflow="visible" aria-hidden="true">
            <path className="cut-line" d="M-3 22L3 -2" />
          </svg>
        ))}
    </svg>
  );
}
