import { howFar } from "../../machine/kept/how-far.ts";
import type { Shelved } from "../../machine/kept/shelf.ts";
import type { Say } from "../../report/index.ts";
import { CutBar } from "../ui/CutBar.tsx";
import { changedAt } from "./changed-at.ts";
import type { SavedGiven } from "./given.ts";

interface Props {
  one: Shelved;
  given: SavedGiven;
  say: Say;
  from: string | undefined;
}

/** When it was changed, how far it is answered, and in one sentence why something cannot be done with it. */
export function KeptFacts({ one, given, say, from }: Props) {
  const { changedAt: instant } = one;
  const far = one.state !== "damaged" && one.file ? howFar(given.questions, one.file) : null;
  const note = noteOn(one);
  return (
    <>
      {note && <p>{say(`saved.card.${note}`)}</p>}
      <p className="kept-facts">
        {instant !== null ? (
          <time dateTime={instant}>
            {say("saved.card.changed", { ...changedAt(instant, new Date(), given.formats) })}
          </time>
        ) : (
          one.state !== "damaged" && <span>{say("saved.card.changedUnknown")}</span>
        )}
        {far && <span>{say("saved.card.answered", far)}</span>}
        {from !== undefined && <span>{say("saved.card.from", { file: from })}</span>}
      </p>
      {far && <CutBar slim parts={[{ share: (far.answered / far.asked) * 100, tone: "full" }]} />}
    </>
  );
}

function noteOn(one: Shelved): string | null {
  if (one.state === "damaged") return "damagedText";
  if (one.state === "readable") return null;
  return one.file ? "newer" : "newerUnread";
}
