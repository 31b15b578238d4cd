import { hydrateRoot } from "react-dom/client";
import { absoluteAddress, browserHistory, browserStorage, goTo, newId, onReturn } from "../../machine/browser-ports.ts";
import { createAnswersStore } from "../../machine/kept/store.ts";
import { createConversation } from "../../machine/start-conversation.ts";
import { keepOffline } from "../ui/keep-offline.ts";
import type { Given } from "./given.ts";
import { Questionnaire } from "./Questionnaire.tsx";
import type { Surroundings } from "./surroundings.ts";

/** Takes over the first question, which was built into the page, and with it an answer chosen before the script ran. */
const place = document.getElementById("questionnaire");
const text = document.getElementById("questionnaire-given")?.textContent;
if (place && text) start(place, JSON.parse(text) as Given);

function start(place: HTMLElement, given: Given): void {
  const actor = createConversation(given);
  const resultAddress = absoluteAddress(given.addresses.result);
  const store = createAnswersStore(browserStorage);
  const around: Surroundings = {
    store,
    newId,
    history: browserHistory(),
    chosenBefore: place.querySelector<HTMLInputElement>("input:checked")?.value ?? null,
    onFinished({ id, file }, fragment) {
      // What is not kept goes along in the fragment, which no server sees.
      goTo(resultAddress + (store.opens(id, file) ? "" : fragment));
    },
  };
  const untilAnswered = actor.subscribe(({ context }) => {
    if (Object.keys(context.file.answers).length === 0) return;
    untilAnswered.unsubscribe();
    keepOffline();
  });
  onReturn(() => actor.send({ type: "review.opened" }));
  hydrateRoot(place, <Questionnaire {...{ given, actor, around, resultAddress }} />);
}
