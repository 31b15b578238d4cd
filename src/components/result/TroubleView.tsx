import type { Say } from "../../report/index.ts";
import type { Trouble } from "./use-result.ts";

/** What went wrong and what to do, in one sentence. */
export function TroubleView({ trouble, say }: { trouble: Trouble; say: Say }) {
  return (
    <div role="alert" tabIndex={-1} className="callout callout-careful">
      <p className="callout-title">{say("result.problem.title")}</p>
      <p>{trouble.sentence ?? say(`result.problem.${trouble.id ?? "unexpected"}`)}</p>
    </div>
  );
}
