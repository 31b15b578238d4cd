import { type DragEvent, useEffect, useRef } from "react";
import type { Say } from "../../report/index.ts";
import type { ComparedSide } from "../../worker/messages.ts";
import { ReadingNotes } from "../result/ReadingNotes.tsx";
import type { Reference } from "./address.ts";
import type { CompareGiven } from "./given.ts";
import { SideChooser } from "./SideChooser.tsx";
import { type Chosen, type Origin, type Place, sideNames, type Trouble } from "./sides.ts";
import type { Saved } from "./use-saved.ts";

interface Props {
  place: Place;
  given: CompareGiven;
  say: Say;
  saved: Saved | null;
  chosen: Chosen | null;
  /** Where the answers come from that are on their way to this side. */
  awaited: Origin | null;
  /** What was found there; null as long as it is being looked at. */
  found: ComparedSide | null;
  trouble: Trouble | null;
  onChoose(reference: Reference): void;
  onFile(file: File): void;
  onLink(pasted: string): void;
  onClear(): void;
}

/** One side: what was chosen, or the ways to choose something. Files can be dropped on it. */
export function SideView({ place, given, say, saved, chosen, awaited, found, trouble, onClear, ...acts }: Props) {
  const side = sideNames[place];
  const heading = useRef<HTMLHeadingElement>(null);
  const origin = chosen?.origin ?? awaited;
  const isShown = origin !== null && found?.problem === undefined;
  const wrong: Trouble | null = trouble ?? (chosen && found?.problem ? found.problem : null);
  const focusNext = useRef(false);
  // What somebody pressed is about to go, or has just gone wrong.
  useEffect(() => {
    if (!focusNext.current || (!isShown && wrong === null)) return;
    focusNext.current = false;
    heading.current?.focus();
  }, [isShown, wrong]);
  const thenHere =
    <T,>(act: (value: T) => void) =>
    (value: T) => {
      focusNext.current = true;
      act(value);
    };
  function drop(event: DragEvent) {
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file) acts.onFile(file);
  }
  return (
    <section
      className="compare-side"
      aria-labelledby={`${side}-side`}
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
    >
      <h2 id={`${side}-side`} ref={heading} tabIndex={-1}>
        {say(`compare.page.side.${side}`)}
      </h2>
      {wrong && (
        <div role="alert" className="callout callout-careful">
          <p>{wrong.sentence ?? say(`compare.page.problem.${wrong.id ?? "damaged"}`)}</p>
        </div>
      )}
      {isShown ? (
        <div className="compare-chosen">
          <p className="compare-name">
            {found === null ? say("compare.page.working") : (found.name ?? say("compare.page.unnamed"))}
          </p>
          <p className="quiet">{say(`compare.page.from.${origin}`)}</p>
          {found?.problem === undefined && found && <ReadingNotes notes={found.notes} />}
          <button
            type="button"
            className="button-quiet"
            onClick={() => {
              onClear();
              heading.current?.focus();
            }}
          >
            {say("compare.page.other")}
            <span className="unseen">: {say(`compare.page.side.${side}`)}</span>
          </button>
        </div>
      ) : (
        <SideChooser
          {...{ place, given, say, saved }}
          onChoose={thenHere(acts.onChoose)}
          onFile={thenHere(acts.onFile)}
          onLink={thenHere(acts.onLink)}
        />
      )}
    </section>
  );
}
