import type { Say } from "../../report/index.ts";
import { undoId } from "./names.ts";
import type { CardActs } from "./use-acts.ts";

interface Props {
  title: string;
  say: Say;
  /** True after an attempt to bring it back for which there was no room. */
  hasNoRoom: boolean;
  acts: CardActs;
}

/** In the place of what was deleted: the way back. */
export function RemovedCard({ title, say, hasNoRoom, acts }: Props) {
  const about = <span className="unseen">{say("saved.act.about", { name: title })}</span>;
  return (
    <>
      <p>{say(hasNoRoom ? "saved.undo.noRoom" : "saved.undo.text", { name: title })}</p>
      <div className="kept-acts">
        <button type="button" id={undoId} className="button-quiet" onClick={acts.onUndo}>
          {say("saved.undo.button")} {about}
        </button>
        {hasNoRoom && (
          <button type="button" className="button-plain" onClick={acts.onDownload}>
            {say("saved.act.download")} {about}
          </button>
        )}
      </div>
    </>
  );
}
