import { useMemo, useState } from "react";
import { mostParts, nameProblem, type Parts, withoutPart, withPart } from "../../machine/parts/edit-parts.ts";
import { stillUsual } from "../../machine/parts/usual-parts.ts";
import { answersReader } from "../../site/read-answers.ts";
import { createPageSay } from "../result/page-say.ts";
import { useFocus } from "../saved/use-focus.ts";
import { useAnswers } from "../together/use-answers.ts";
import type { PartsGiven, Template } from "./given.ts";
import { KeepParts } from "./KeepParts.tsx";
import { NameForm } from "./NameForm.tsx";
import { OpenFile } from "./OpenFile.tsx";
import { PartCard } from "./PartCard.tsx";
import { TemplateForm } from "./TemplateForm.tsx";
import { useParts } from "./use-parts.ts";

interface Props {
  given: PartsGiven;
  /** False in the page as it is built. */
  isRunning: boolean;
}

/** The parts of the visitor's business: named, described, and kept with the answers that are open in this browser. */
export function PartsPage({ given, isRunning }: Props) {
  const { templates, addresses } = given;
  const say = useMemo(() => createPageSay(given.words), [given]);
  const { rest, hasFailed, kept, file, keeping, show, put } = useAnswers(given, isRunning);
  const { parts, keys, told, change, regroup } = useParts(file, put);
  const focusOn = useFocus();
  const [opened, setOpened] = useState<number | null>(null);
  const usual = stillUsual(parts, templates);
  const isKept = kept !== "blocked" && (keeping === null || keeping === "kept" || keeping === "removed");
  const cardId = (key: number | undefined) => `part-${key}`;

  function add(name: string) {
    const next = withPart(parts, name);
    const key = (keys.at(-1) ?? -1) + 1;
    regroup(next, { sentence: say("naming.add.added", { name: next.at(-1)?.name ?? "" }), before: null });
    setOpened(key);
    focusOn(cardId(key));
  }
  function remove(place: number) {
    const name = parts[place]?.name ?? "";
    regroup(withoutPart(parts, place), { sentence: say("naming.removed", { name }), before: parts }, place);
    focusOn("undo");
  }
  function take({ parts: taken }: Template) {
    const before: Parts | null = parts.length > 0 ? parts : null;
    regroup(taken, { sentence: before ? say("naming.begin.replaced") : "", before }, null);
    setOpened(null);
    focusOn("list");
  }
  function undo() {
    if (!told.before) return;
    regroup(told.before, { sentence: say("naming.undone"), before: null }, null);
    focusOn("list");
  }
  const template = <TemplateForm {...{ templates, say }} onTake={take} />;
  const own = (
    <NameForm
      id="own"
      label={say(parts.length > 0 ? "naming.add.label" : "naming.add.first")}
      hint={say("naming.add.hint")}
      name=""
      submit={say("naming.add.add")}
      say={say}
      problemOf={(name) => nameProblem(parts, name)}
      onName={add}
    />
  );
  return (
    <div className="your-parts">
      <h1>{say("naming.title")}</h1>
      <p className="lead">{say("naming.lead")}</p>
      <p role="status" className="status">
        {!rest && !hasFailed && say("naming.working")}
      </p>
      {hasFailed && (
        <div role="alert" className="callout callout-careful">
          <p>{say("naming.loadFailed")}</p>
          <p>
            <button type="button" onClick={() => window.location.reload()}>
              {say("naming.loadAgain")}
            </button>
          </p>
        </div>
      )}
      {keeping && /full|blocked|elsewhere/.test(keeping) && (
        <p role="alert" className="callout callout-careful">
          {say(`naming.${keeping}`)}
        </p>
      )}
      {(kept === "newer" || kept === "damaged") && <p className="callout callout-note">{say(`naming.${kept}`)}</p>}
      {rest && (
        <p className="quiet">
          {say(!file ? "naming.none" : file.name ? "naming.which" : "naming.whichUnnamed", { name: file?.name ?? "" })}
        </p>
      )}
      {rest && parts.length > 0 && (
        <section aria-labelledby="list">
          <h2 id="list" tabIndex={-1}>
            {say("naming.list.title", { number: parts.length })}
          </h2>
          {usual && <p className="callout callout-careful">{say("naming.begin.usual", { kind: usual.kind })}</p>}
          {parts.map((part, place) => (
            <PartCard
              key={keys[place]}
              id={cardId(keys[place])}
              {...{ parts, place, part, say }}
              isUsual={usual?.names.includes(part.name) === true}
              isOpen={opened === keys[place]}
              onToggle={(isOpen) =>
                setOpened((before) => (isOpen ? (keys[place] ?? null) : before === keys[place] ? null : before))
              }
              onChange={change}
              onRemove={() => remove(place)}
            />
          ))}
        </section>
      )}
      <div role="status" className="parts-told">
        {told.sentence && <p>{told.sentence}</p>}
        {told.before && (
          <button type="button" id="undo" className="button-plain" onClick={undo}>
            {say("naming.undo")}
          </button>
        )}
      </div>
      {rest && parts.length > 0 && (
        <>
          {parts.length < mostParts ? own : <p className="quiet">{say("naming.add.full")}</p>}
          <details className="parts-again">
            <summary>{say("naming.begin.again")}</summary>
            <p>{say("naming.begin.replaces")}</p>
            {template}
          </details>
        </>
      )}
      {rest && parts.length === 0 && (
        <section aria-labelledby="list">
          <h2 id="list" tabIndex={-1}>
            {say("naming.begin.title")}
          </h2>
          <p>{say("naming.begin.text")}</p>
          <div className="choose">
            {template}
            {own}
            {kept === "blocked" && (
              <OpenFile read={answersReader({ ...rest, questions: given.questions })} say={say} onFile={show} />
            )}
          </div>
        </section>
      )}
      {rest && file && parts.length > 0 && <KeepParts {...{ file, isKept, addresses, say }} />}
    </div>
  );
}
