import { useCallback, useMemo, useState } from "react";
import { additionOf, beginTogether, decided, type Voice, withoutVoice, withVoice } from "../../engine/index.ts";
import type { AnswersFile } from "../../knowledge/schemas/answers-file.ts";
import { howFar } from "../../machine/kept/how-far.ts";
import { askedIds } from "../../machine/path.ts";
import { createPageSay } from "../result/page-say.ts";
import { useFocus } from "../saved/use-focus.ts";
import { AddAnswers } from "./AddAnswers.tsx";
import { ArrivalCard, arrivalTitle } from "./ArrivalCard.tsx";
import { fileOf } from "./arrivals.ts";
import { Beginning } from "./Beginning.tsx";
import { DifferSection } from "./DifferSection.tsx";
import type { TogetherGiven } from "./given.ts";
import { HandOver } from "./HandOver.tsx";
import { KeepTogether } from "./KeepTogether.tsx";
import { PeopleList } from "./PeopleList.tsx";
import { useAnswers } from "./use-answers.ts";
import { useArrivals } from "./use-arrivals.ts";
import { useTogether } from "./use-together.ts";

interface Props {
  given: TogetherGiven;
  /** False in the page as it is built. */
  isRunning: boolean;
}

/** Puts the answers of several people together: who said what, where they differ, and what that is worth. */
export function TogetherPage({ given, isRunning }: Props) {
  const { questions, options, addresses } = given;
  const say = useMemo(() => createPageSay(given.words), [given]);
  const { rest, hasFailed, kept, file, keeping, show, put } = useAnswers(given, isRunning);
  const focusOn = useFocus();
  const onArrived = useCallback((id: number) => focusOn(arrivalTitle(id)), [focusOn]);
  const { arrivals, troubles, takeLink, takeFiles, settle } = useArrivals(given, rest, say, onArrived);
  const together = useTogether(file, addresses.verdicts);
  const [told, setTold] = useState<{ sentence: string; before: AnswersFile | null; undone: string }>(nothingTold);
  const [paper, setPaper] = useState<"sheet" | "agenda" | null>(null);
  const words = rest?.words ?? {};
  const people = file?.respondents ?? [];
  const open = file
    ? askedIds({ questions, file, scope: null }).filter((id) => (file.answers[id] ?? "unknown") === "unknown")
    : [];

  function add(id: number, voice: Voice, keeper: string | null) {
    const begun = file && (keeper === null ? file : beginTogether(file, keeper));
    const isKnown = people.some(({ name }) => name === voice.name);
    const { filled, alike, differs } = additionOf(begun ?? fileOf({ ...voice, answers: {} }), voice);
    const counts = { filled: filled.length, alike: alike.length, differs: differs.length };
    settle(id);
    put(begun ? withVoice(begun, voice) : fileOf(voice));
    setTold({
      sentence: say(isKnown ? "together.add.replaced" : "together.add.added", { name: voice.name, ...counts }),
      before: file,
      undone: isKnown ? say("together.add.back", { name: voice.name }) : "",
    });
    focusOn("people");
  }
  function remove(name: string) {
    if (!file) return;
    put(withoutVoice(file, name));
    const undone = say("together.people.back", { name });
    setTold({ sentence: say("together.people.removed", { name }), before: file, undone });
    focusOn("undo");
  }
  function undo() {
    if (!told.before) return;
    put(told.before);
    setTold({ ...nothingTold, sentence: told.undone });
    focusOn("people");
  }
  function print(part: typeof paper) {
    setPaper(part);
    // After the page has taken over what is to be printed.
    setTimeout(() => window.print(), 50);
  }
  const hasAgenda = (together.found?.disagreements.length ?? 0) > 0;
  const isEmpty = rest !== null && !file;
  return (
    <div className="together" data-paper={paper ?? (hasAgenda ? "agenda" : open.length > 0 ? "sheet" : undefined)}>
      <h1>{say("together.title")}</h1>
      <p className="lead">{say("together.lead")}</p>
      {!rest && !hasFailed && (
        <p role="status" className="status">
          {say("together.working")}
        </p>
      )}
      {hasFailed && (
        <div role="alert" className="callout callout-careful">
          <p>{say("together.loadFailed")}</p>
          <p>
            <button type="button" onClick={() => window.location.reload()}>
              {say("together.loadAgain")}
            </button>
          </p>
        </div>
      )}
      {keeping && /full|blocked|elsewhere/.test(keeping) && (
        <p role="alert" className="callout callout-careful">
          {say(`together.${keeping}`)}
        </p>
      )}
      {kept === "newer" && <p className="callout callout-note">{say("together.found.newer")}</p>}
      {isEmpty && <Beginning {...{ given, kept, say }} onFile={show} />}
      {file && (
        <p className="together-which">
          {say(file.name ? "together.which" : "together.whichUnnamed", {
            name: file.name ?? "",
            ...howFar(questions, file),
          })}{" "}
          <a className="onward" href={addresses.saved}>
            {say("together.other")}
          </a>
        </p>
      )}
      {rest && (
        <div className="together-arrivals">
          {troubles.isAddress &&
            troubles.sentences.map((sentence) => (
              <p key={sentence} role="alert" className="callout callout-careful">
                {sentence}
              </p>
            ))}
          {arrivals.map((arrival) => (
            <ArrivalCard
              key={arrival.id}
              {...{ arrival, file, words, say }}
              most={{ name: given.longestName, people: given.mostPeople }}
              onAdd={(voice, keeper) => add(arrival.id, voice, keeper)}
              onLeave={() => {
                settle(arrival.id);
                focusOn("add");
              }}
            />
          ))}
        </div>
      )}
      {rest && (people.length > 0 || told.sentence) && (
        <section className="together-people" aria-labelledby="people">
          <h2 id="people" tabIndex={-1}>
            {say("together.people.title")}
          </h2>
          <p role="status" className="status">
            {told.sentence}
          </p>
          {told.before && told.undone && (
            <p>
              <button type="button" id="undo" className="button-quiet" onClick={undo}>
                {say("together.people.undo")}
              </button>
            </p>
          )}
          <PeopleList {...{ people, options, say }} found={together.found} onRemove={remove} />
        </section>
      )}
      {rest && file && people.length > 1 && (
        <DifferSection
          {...together}
          {...{ file, words, options, say }}
          onDecide={(question, answer) => {
            put(decided(file, question, answer));
            // From here on, bringing somebody back would take this decision away again.
            setTold(nothingTold);
          }}
          onPrint={() => print("agenda")}
        />
      )}
      {rest && (
        <AddAnswers
          say={say}
          troubles={troubles.isAddress ? [] : troubles.sentences}
          onLink={takeLink}
          onFiles={takeFiles}
        />
      )}
      {rest && file && (
        <HandOver {...{ say, open, questions, words }} answer={addresses.answer} onPrint={() => print("sheet")} />
      )}
      {file && people.length > 0 && <KeepTogether {...{ file, questions, keeping, say }} result={addresses.result} />}
    </div>
  );
}

const nothingTold = { sentence: "", before: null, undone: "" };
