import { useMemo, useState } from "react";
import { createPageSay } from "../result/page-say.ts";
import { useFileDrop } from "../ui/use-file-drop.ts";
import { CompareBar } from "./CompareBar.tsx";
import type { SavedGiven } from "./given.ts";
import { KeptCard } from "./KeptCard.tsx";
import { listId, titleOf } from "./names.ts";
import { OpenFiles } from "./OpenFiles.tsx";
import { RemovedCard } from "./RemovedCard.tsx";
import { type SavedPorts, useActs } from "./use-acts.ts";
import { useFocus } from "./use-focus.ts";
import { useFocusedCard } from "./use-focused-card.ts";
import { useRows } from "./use-rows.ts";

interface Props {
  given: SavedGiven;
  /** Null in the page as it is built. */
  ports: SavedPorts | null;
}

/** What the page of comparisons reads from its address: see compare/address.ts, which would take more bytes than this. */
const comparing = (...ids: string[]) => `#c/${ids.map(encodeURIComponent).join("/")}`;

/** Every assessment of this browser, and what can be done with each. */
export function SavedPage({ given, ports }: Props) {
  const { words, addresses } = given;
  const say = useMemo(() => createPageSay(words), [words]);
  const rows = useRows(ports?.view);
  const focusOn = useFocus();
  const { said, trouble, stuck, files, actsOn, take } = useActs(given, ports, say, focusOn);
  const [ticks, setTicks] = useState<readonly string[]>([]);
  const isOver = useFileDrop((dropped) => void take(dropped));
  const tellFocus = useFocusedCard(rows ?? [], () => focusOn(listId));

  const there = (rows ?? []).filter(({ isRemoved }) => !isRemoved);
  const comparable = there.flatMap(({ one }) => (one.state !== "damaged" && one.file ? [one] : []));
  // The earlier one comes first, since what changed between the two is told in that direction.
  const ticked = comparable
    .filter(({ id }) => ticks.includes(id))
    .sort((one, other) => (one.changedAt ?? "").localeCompare(other.changedAt ?? "", "en"))
    .map(({ id }) => id);
  const tick = (id: string, isTicked: boolean) =>
    setTicks((before) => [...before.filter((other) => other !== id), ...(isTicked ? [id] : [])]);

  const troubleText = trouble && (
    <p role="alert" className="callout callout-careful">
      {say(`saved.trouble.${trouble.keeping}`)}
    </p>
  );
  const isTroubleInPlace = rows?.some(({ one }) => one.id === trouble?.id) === true;
  return (
    <div className="saved" onFocusCapture={(event) => tellFocus(event.target)}>
      <h1>{say("saved.title")}</h1>
      <p className="lead">{say("saved.lead")}</p>
      <p className="buttons">
        <button
          type="button"
          disabled={rows === undefined}
          onClick={() => {
            // Where nothing is kept there is nothing to close.
            ports?.shelf.close();
            ports?.goTo(addresses.questionnaire);
          }}
        >
          {say("saved.begin")}
        </button>
      </p>
      <p role="status" className={rows === undefined ? "status" : "unseen"}>
        {rows === undefined ? say("saved.looking") : said}
      </p>
      {isOver && <p className="drop-here">{say("saved.open.drop")}</p>}
      {rows !== undefined && ports && (
        <>
          {!isTroubleInPlace && troubleText}
          {rows === null ? (
            <p className="callout callout-careful">{say("saved.list.blocked")}</p>
          ) : (
            <section aria-labelledby={listId}>
              <h2 id={listId} tabIndex={-1}>
                {say("saved.list.title", { count: there.length })}
              </h2>
              {rows.length === 0 && <p>{say("saved.list.empty")}</p>}
              <ul className="kept-list">
                {rows.map(({ one, isRemoved }) => (
                  <li key={one.id} data-kept={one.id} className={isRemoved ? "kept-removed" : `kept-${one.state}`}>
                    {isRemoved ? (
                      <RemovedCard
                        title={titleOf(one, say)}
                        say={say}
                        hasNoRoom={stuck === one.id}
                        acts={actsOn(one, ports)}
                      />
                    ) : (
                      <KeptCard
                        one={one}
                        given={given}
                        say={say}
                        from={files.from[one.id]}
                        isTicked={comparable.length > 1 ? ticks.includes(one.id) : null}
                        acts={actsOn(one, ports)}
                        onTick={(isTicked) => tick(one.id, isTicked)}
                        focusOn={focusOn}
                      />
                    )}
                    {trouble?.id === one.id && troubleText}
                  </li>
                ))}
              </ul>
              {comparable.length > 1 && (
                <CompareBar
                  ticked={ticked}
                  say={say}
                  onCompare={(one, other) => ports.goTo(addresses.compare + comparing(one, other))}
                />
              )}
            </section>
          )}
          <OpenFiles say={say} isOver={isOver} troubles={files.troubles} onFiles={(chosen) => void take(chosen)} />
        </>
      )}
    </div>
  );
}
