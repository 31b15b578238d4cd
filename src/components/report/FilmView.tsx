import type { Figure } from "../../report/report.ts";
import { FigureView } from "./FigureView.tsx";
import type { Reading } from "./reading.ts";

interface Props {
  figures: readonly Figure[];
  reading: Reading;
  level: number;
}

/**
 * Pictures of the same software at the same place, one at a time, from today to the destination. Radio buttons and a style
 * sheet do it, so it works without script; print shows all of them.
 */
export function FilmView({ figures, reading, level }: Props) {
  const { say, report } = reading;
  return (
    <div className="film">
      <fieldset className="film-choice">
        <legend className="unseen">{say("result.report.film")}</legend>
        {figures.map((figure, index) => (
          <label key={figure.id}>
            <input type="radio" name={`film-${report.destination}`} defaultChecked={index === figures.length - 1} />
            <span>{figure.title}</span>
          </label>
        ))}
      </fieldset>
      {figures.map((figure) => (
        <FigureView key={figure.id} figure={figure} reading={reading} level={level} />
      ))}
    </div>
  );
}
