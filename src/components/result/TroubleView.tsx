import type { Say } from "../../report/index.ts";
import type { Trouble } from "./use-result.ts";

interface Props {
  trouble: Trouble;
  say: Say;
  /** Stands above the sentence, unless a heading of the page says it. */
  title?: string;
  /** Given where another try may help. */
  again?: (() => void) | undefined;
}

/** What went wrong and what to do, in one sentence. */
export function TroubleView({ trouble, say, title, again }: Props) {
  return (
    <div role="alert" tabIndex={-1} className="callout callout-careful">
      {title && <p className="callout-title">{title}</p>}
      <p>{trouble.sentence ?? say(`result.problem.${trouble.id ?? "unexpected"}`)}</p>
      {again && (
        <p className="buttons">
          <button type="button" onClick={again}>
            {say("result.problem.again")}
          </button>
          {/* After a new version was put up, the files of this page are gone for good; a fresh page has others. */}
          <button type="button" className="button-quiet" onClick={() => window.location.reload()}>
            {say("result.problem.reload")}
          </button>
        </p>
      )}
    </div>
  );
}
