import type { Progress as Standing } from "../../machine/progress.ts";
import type { Phrase } from "./phrases.ts";

const height = 16;
/** How far the cut leans over the height, as in the mark. */
const lean = height * 0.45;
const gap = 2;
const sectionGap = 9;
const width = 600;
const tones = { answered: "piece", current: "piece piece-here", open: "piece piece-open" } as const;

/** A whole, cut along clean lines: a piece for each question that is asked, the sections a little further apart. */
export function Progress({ standing, phrase }: { standing: Standing; phrase: Phrase }) {
  const { sections, area, number, toGo } = standing;
  const part = sections.findIndex((section) => section.area === area) + 1;
  return (
    <div className="progress">
      <svg
        className="pieces"
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        {piecesOf(sections).map(({ id, state, points }) => (
          <polygon key={id} className={tones[state]} points={points} />
        ))}
      </svg>
      <p>
        {area && (
          <span>{phrase("progress.part", { part, parts: sections.length, name: phrase(`section.${area}.name`) })}</span>
        )}
        {/* One text: read out in one go. */}
        <span>{`${phrase("progress.number", { number })}, ${phrase("progress.toGo", { count: toGo })}`}</span>
      </p>
    </div>
  );
}

function piecesOf(sections: Standing["sections"]) {
  const count = sections.reduce((sum, { steps }) => sum + steps.length, 0);
  const room = width - (count - 1) * gap - (sections.length - 1) * (sectionGap - gap);
  const size = room / Math.max(count, 1);
  let at = 0;
  return sections.flatMap(({ steps }, section) => {
    if (section > 0) at += sectionGap - gap;
    return steps.map(({ id, state }) => {
      const start = at;
      at += size + gap;
      const isFirst = start === 0;
      const isLast = start + size > width - 0.5;
      const left = isFirst ? [0, 0] : [start + lean / 2, start - lean / 2];
      const right = isLast ? [width, width] : [start + size + lean / 2, start + size - lean / 2];
      const corners = [
        [left[0], 0],
        [right[0], 0],
        [right[1], height],
        [left[1], height],
      ];
      return { id, state, points: corners.map(([x = 0, y = 0]) => `${x.toFixed(1)},${y}`).join(" ") };
    });
  });
}
