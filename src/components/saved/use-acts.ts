import { useState } from "react";
import type { Keeping } from "../../machine/kept/attempt.ts";
import { downloadOf } from "../../machine/kept/download.ts";
import type { Shelf, Shelved } from "../../machine/kept/shelf.ts";
import type { ShelfView } from "../../machine/kept/shelf-view.ts";
import type { Say } from "../../report/index.ts";
import { saveFile } from "../questionnaire/save-file.ts";
import { dayOf } from "./changed-at.ts";
import type { SavedGiven } from "./given.ts";
import { copyNameOf, nameId, titleOf, undoId } from "./names.ts";
import { type OpenedFiles, openFiles } from "./open-files.ts";

export interface SavedPorts {
  shelf: Shelf;
  view: ShelfView;
  goTo(address: string): void;
}

/** Something that could not be done, and with which assessment. */
export interface Trouble {
  id: string;
  keeping: Keeping;
}

/** What can be done with one assessment, or with one that was deleted. */
export interface CardActs {
  onAnswers(): void;
  onResult(): void;
  /** @returns whether that was kept */
  onRename(name: string | null): boolean;
  onCopy(): void;
  onDownload(): void;
  onRemove(): void;
  onUndo(): void;
}

/** Everything that can be done on the page, and what came of it: told to a live region, or as trouble beside the card. */
export function useActs(given: SavedGiven, ports: SavedPorts | null, say: Say, focusOn: (id: string) => void) {
  const [said, setSaid] = useState("");
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [stuck, setStuck] = useState<string | null>(null);
  const [files, setFiles] = useState<Omit<OpenedFiles, "hasOlder">>({ from: {}, troubles: [] });

  /** Tells of what could not be done. @returns whether it was */
  function isDone(id: string, keeping: Keeping): boolean {
    const isFine = keeping === "kept" || keeping === "removed";
    setTrouble(isFine ? null : { id, keeping });
    if (!isFine) setSaid("");
    return isFine;
  }

  function download(one: Shelved, text: string | null): void {
    if (text === null) return void isDone(one.id, "elsewhere");
    const file = downloadOf(one, text, dayOf(one.changedAt));
    saveFile(file.name, file.text, file.type);
    setSaid(say("saved.said.downloaded", { file: file.name }));
  }

  function actsOn(one: Shelved, { shelf, view, goTo }: SavedPorts): CardActs {
    const { id } = one;
    const openAt = (address: string) => isDone(id, shelf.open(id)) && goTo(address);
    return {
      onAnswers: () => openAt(`${given.addresses.questionnaire}#review`),
      onResult: () => openAt(given.addresses.result),
      onRename(name) {
        if (!isDone(id, view.rename(id, name))) return false;
        setSaid(name === null ? say("saved.said.unnamed") : say("saved.said.renamed", { name }));
        return true;
      },
      onCopy() {
        const name = copyNameOf(one, given.longestName, say);
        const copy = view.copy(id, name);
        if (!isDone(id, copy.keeping)) return;
        setSaid(say("saved.said.copied", { name }));
        focusOn(nameId(copy.id));
      },
      onDownload: () => download(one, shelf.text(id) ?? view.removedText(id)),
      onRemove() {
        if (!isDone(id, view.remove(id))) return;
        setSaid(say("saved.said.removed", { name: titleOf(one, say) }));
        focusOn(undoId);
      },
      onUndo() {
        const keeping = view.undo();
        setStuck(keeping === "kept" ? null : id);
        if (keeping !== "kept") return setSaid(say("saved.undo.noRoom"));
        isDone(id, keeping);
        setSaid(say("saved.said.back", { name: titleOf(one, say) }));
        focusOn(nameId(id));
      },
    };
  }

  async function take(chosen: readonly File[]): Promise<void> {
    if (!ports) return;
    const opened = await openFiles(chosen, ports.view, given, say);
    setFiles(({ from }) => ({ troubles: opened.troubles, from: { ...from, ...opened.from } }));
    setTrouble(null);
    const names = Object.values(opened.from);
    setSaid(
      [
        ...(names.length > 0 ? [say("saved.said.opened", { files: names.join(", ") })] : []),
        ...(opened.hasOlder ? [say("saved.said.olderFile")] : []),
      ].join(" "),
    );
    if (opened.troubles.length > 0) focusOn("file-troubles");
  }

  return { said, trouble, stuck, files, actsOn, take };
}
