interface Props {
  /** All from 0 to 100; low ≤ value ≤ high. */
  value: number;
  low: number;
  high: number;
}

/** A score with its bounds: a line for all that could be, a band for what is possible, a slanted stroke for the value. For the eye; say it in words beside it. */
export function ScoreBar({ value, low, high }: Props) {
  return (
    <svg className="score-bar" aria-hidden="true" focusable="false">
      <rect className="score-line" y="11" width="100%" height="2" />
      {high > low && <rect className="score-band" x={`${low}%`} y="6" width={`${high - low}%`} height="12" />}
      <svg x={`${value}%`} overflow="visible" aria-hidden="true">
        <path className="score-value" d="M-2.5 22L2.5 2" />
      </svg>
    </svg>
  );
}
