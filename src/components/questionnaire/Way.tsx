import type { Progress as Standing } from "../../machine/progress.ts";
import { Progress } from "./Progress.tsx";
import type { Phrase } from "./phrases.ts";

interface Props {
  phrase: Phrase;
  /** Null on the review. */
  standing: Standing | null;
  /** Null on the first question, which has nothing before it. */
  onBack: (() => void) | null;
}

/** The way back and how far the way has come. */
export function Way({ phrase, standing, onBack }: Props) {
  return (
    <div className="way">
      {onBack ? (
        <button type="button" className="back button-plain" onClick={onBack}>
          {phrase("back")}
        </button>
      ) : (
        <div className="back-room" />
      )}
      {standing && <Progress standing={standing} phrase={phrase} />}
    </div>
  );
}
