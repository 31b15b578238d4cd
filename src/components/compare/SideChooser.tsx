import { type FormEvent, useRef } from "react";
import type { Shelved } from "../../machine/kept/shelf.ts";
import type { Say } from "../../report/index.ts";
import { changedAt } from "../saved/changed-at.ts";
import type { Reference } from "./address.ts";
import type { CompareGiven } from "./given.ts";
import { type Place, sideNames } from "./sides.ts";
import type { Saved } from "./use-saved.ts";

interface Props {
  place: Place;
  given: CompareGiven;
  say: Say;
  /** Null as long as nobody has looked. */
  saved: Saved | null;
  onChoose(reference: Reference): void;
  onFile(file: File): void;
  onLink(pasted: string): void;
}

/** Four ways to put an assessment on a side. */
export function SideChooser({ place, given, say, saved, onChoose, onFile, onLink }: Props) {
  const link = useRef<HTMLInputElement>(null);
  const side = sideNames[place];
  const id = (name: string) => `${side}-${name}`;
  const list = saved?.list ?? [];
  const titleOf = (one: Shelved) => {
    const name = (one.state !== "damaged" && one.file?.name) || say("compare.page.unnamed");
    const then = one.changedAt === null ? null : changedAt(one.changedAt, new Date(), given.formats);
    const day = then === null ? say("compare.page.undated") : `${then.day}, ${then.time}`;
    return say(one.isOpen ? "compare.page.savedOptionOpen" : "compare.page.savedOption", { name, day });
  };
  function openLink(event: FormEvent) {
    event.preventDefault();
    if (link.current) onLink(link.current.value);
  }
  return (
    <div className="choose">
      <div className="field">
        <label htmlFor={id("saved")}>{say("compare.page.saved")}</label>
        {saved && (list.length === 0 || saved.hasUnreadable) && (
          <p id={id("saved-hint")} className="quiet">
            {saved.list === null
              ? say("compare.page.savedBlocked")
              : saved.hasUnreadable
                ? say("compare.page.savedUnreadable")
                : say("compare.page.savedNone")}
          </p>
        )}
        <select
          id={id("saved")}
          value=""
          aria-describedby={saved && (list.length === 0 || saved.hasUnreadable) ? id("saved-hint") : undefined}
          onChange={(event) => {
            const { value } = event.currentTarget;
            const [kind, ...rest] = value.split(":");
            if (kind === "kept" || kind === "example") onChoose({ kind, id: rest.join(":") });
          }}
        >
          <option value="">{say("compare.page.choose")}</option>
          {list.length > 0 && (
            <optgroup label={say("compare.page.groupSaved")}>
              {list.map((one) => (
                <option key={one.id} value={`kept:${one.id}`}>
                  {titleOf(one)}
                </option>
              ))}
            </optgroup>
          )}
          <optgroup label={say("compare.page.groupExamples")}>
            {given.examples.map((one) => (
              <option key={one.id} value={`example:${one.id}`}>
                {one.name}
              </option>
            ))}
          </optgroup>
        </select>
      </div>
      <div className="field">
        <label htmlFor={id("file")}>{say("compare.page.file")}</label>
        <p id={id("file-hint")} className="quiet">
          {say("compare.page.fileHint")}
        </p>
        <input
          id={id("file")}
          type="file"
          accept=".json,application/json"
          aria-describedby={id("file-hint")}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) onFile(file);
            // So that the same file can be opened again after it was mended.
            event.currentTarget.value = "";
          }}
        />
      </div>
      <form className="field" onSubmit={openLink}>
        <label htmlFor={id("link")}>{say("compare.page.link")}</label>
        <div className="field-row">
          <input id={id("link")} ref={link} type="text" inputMode="url" autoComplete="off" />
          <button type="submit" className="button-quiet">
            {say("compare.page.linkOpen")}
          </button>
        </div>
      </form>
    </div>
  );
}
