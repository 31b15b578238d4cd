import { useState } from "react";
import type { Shelved } from "../../machine/kept/shelf.ts";
import type { Say } from "../../report/index.ts";
import type { SavedGiven } from "./given.ts";
import { KeptFacts } from "./KeptFacts.tsx";
import { nameId, renameId, titleOf } from "./names.ts";
import { RenameForm } from "./RenameForm.tsx";
import type { CardActs } from "./use-acts.ts";

interface Props {
  one: Shelved;
  given: SavedGiven;
  say: Say;
  /** Name of the file it was opened from on this page, if any. */
  from: string | undefined;
  /** Whether it is to be compared; null where there is nothing to compare it with. */
  isTicked: boolean | null;
  acts: CardActs;
  onTick(isTicked: boolean): void;
  focusOn(elementId: string): void;
}

/** One assessment: what it is called, when it was changed, how far it is answered, and what can be done with it. */
export function KeptCard({ one, given, say, from, isTicked, acts, onTick, focusOn }: Props) {
  const [isRenaming, setRenaming] = useState(false);
  const { id } = one;
  const canShow = one.state !== "damaged" && one.file !== null;
  const about = <span className="unseen">{say("saved.act.about", { name: titleOf(one, say) })}</span>;
  const act = (name: string, does: () => void, look = "button-plain", elementId = `${name}-${id}`) => (
    <button type="button" id={elementId} className={look} onClick={does}>
      {say(`saved.act.${name}`)} {about}
    </button>
  );
  const closeRename = () => {
    setRenaming(false);
    focusOn(renameId(id));
  };
  return (
    <>
      {isRenaming && one.state === "readable" ? (
        <RenameForm
          id={id}
          name={one.file.name ?? ""}
          longestName={given.longestName}
          say={say}
          onSave={(name) => acts.onRename(name) && closeRename()}
          onCancel={closeRename}
        />
      ) : (
        <div className="kept-title">
          <h3 id={nameId(id)} tabIndex={-1}>
            <bdi>{titleOf(one, say)}</bdi>
          </h3>
          {one.isOpen && <span className="tag tag-good">{say("saved.card.isOpen")}</span>}
          {canShow && isTicked !== null && (
            <label className="kept-tick">
              <input type="checkbox" checked={isTicked} onChange={(event) => onTick(event.currentTarget.checked)} />
              <span>
                {say("saved.act.compare")} {about}
              </span>
            </label>
          )}
        </div>
      )}
      <KeptFacts {...{ one, given, say, from }} />
      <div className="kept-acts">
        {canShow && act("answers", acts.onAnswers, "button-quiet")}
        {canShow && act("result", acts.onResult, "button-quiet")}
        {one.state === "readable" && !isRenaming && act("rename", () => setRenaming(true), undefined, renameId(id))}
        {canShow && act(one.state === "newer" ? "saveCopy" : "copy", acts.onCopy)}
        {act("download", acts.onDownload)}
        {act("remove", acts.onRemove)}
      </div>
    </>
  );
}
