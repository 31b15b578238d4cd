import { useState } from "react";
import { knownAnswer, type Voice } from "../../engine/index.ts";
import type { AnswersFile } from "../../knowledge/schemas/answers-file.ts";
import type { Say } from "../../report/index.ts";
import type { WordsByQuestion } from "../questionnaire/given.ts";
import { type Arrival, type NameTroubles, nameTroubles, needsKeeper } from "./arrivals.ts";
import { NameField } from "./NameField.tsx";

interface Props {
  arrival: Arrival;
  file: AnswersFile | null;
  most: { name: number; people: number };
  words: WordsByQuestion;
  say: Say;
  /** `keeper`: whose answers were here before anybody was added; null where that is known. */
  onAdd(voice: Voice, keeper: string | null): void;
  onLeave(): void;
}

/** Id of what takes the focus when answers have come in. */
export const arrivalTitle = (id: number) => `arrival-${id}-title`;

const plain = (name: string) => name.replace(/\s+/g, " ").trim();

/** Answers that have come in: from whom, and whether to add them. Answers under a name that is there are replaced only on a second press. */
export function ArrivalCard({ arrival, file, most, words, say, onAdd, onLeave }: Props) {
  const { voice, changes, isNewer } = arrival;
  const [typed, setTyped] = useState({ keeper: "", name: voice.name });
  const [troubles, setTroubles] = useState<NameTroubles>({});
  const [replacing, setReplacing] = useState<string | null>(null);
  const asksKeeper = needsKeeper(file);
  const name = plain(typed.name);
  const isReplacing = replacing === name;
  const changed = [...(changes?.moved ?? []), ...(changes?.dropped ?? [])].flatMap((id) => words[id]?.name ?? []);
  const number = Object.keys(voice.answers).filter((id) => knownAnswer(voice.answers, id) !== undefined).length;
  const id = (part: string) => `arrival-${arrival.id}-${part}`;
  const wrong = (trouble: string | undefined) =>
    trouble ? say(`together.add.${trouble}`, { most: trouble === "full" ? most.people : most.name }) : "";

  function add() {
    const keeper = asksKeeper ? plain(typed.keeper) : null;
    const found = nameTroubles(file, keeper, name, most);
    setTroubles(found);
    const first = found.keeper ? "keeper" : found.name ? "name" : null;
    if (first) return document.getElementById(id(first))?.focus();
    const isKnown = file?.respondents?.some((one) => one.name === name) === true;
    if (isKnown && !isReplacing) return setReplacing(name);
    onAdd({ ...voice, name }, keeper);
  }

  return (
    <form
      className="callout callout-note arrival"
      method="dialog"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <p className="callout-title" id={arrivalTitle(arrival.id)} tabIndex={-1}>
        {voice.name
          ? say("together.add.arrivedFrom", { name: voice.name, number })
          : say("together.add.arrived", { number })}
      </p>
      {isNewer && <p>{say("together.add.newer")}</p>}
      {changed.length > 0 && <p>{say("together.add.changed", { names: changed.join("; ") })}</p>}
      {asksKeeper && (
        <NameField
          id={id("keeper")}
          label={say("together.add.keeper")}
          hint={say("together.add.keeperHint")}
          value={typed.keeper}
          wrong={wrong(troubles.keeper)}
          onName={(keeper) => setTyped((before) => ({ ...before, keeper }))}
        />
      )}
      <NameField
        id={id("name")}
        label={say("together.add.name")}
        hint={say("together.add.nameHint")}
        value={typed.name}
        wrong={wrong(troubles.name)}
        onName={(next) => setTyped((before) => ({ ...before, name: next }))}
      />
      <p role="status" className="arrival-known">
        {isReplacing && say("together.add.known", { name })}
      </p>
      <p className="buttons">
        <button type="submit">{isReplacing ? say("together.add.replace", { name }) : say("together.add.add")}</button>
        <button type="button" className="button-quiet" onClick={onLeave}>
          {say("together.add.leave")}
        </button>
      </p>
    </form>
  );
}
