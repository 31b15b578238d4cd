import { hydrateRoot } from "react-dom/client";
import { createAnswersStore, type ReadAnswers } from "../../machine/answers-store.ts";
import { absoluteAddress, browserHistory, browserStorage, goTo, onReturn } from "../../machine/browser-ports.ts";
import { createConversation } from "../../machine/start-conversation.ts";
import type { Given } from "./given.ts";
import { Questionnaire } from "./Questionnaire.tsx";
import { type Surroundings, unread } from "./use-connection.ts";

/** Takes over the first question, which was built into the page, and with it an answer chosen before the script ran. */
const place = document.getElementById("questionnaire");
const text = document.getElementById("questionnaire-given")?.textContent;
if (place && text) start(place, JSON.parse(text) as Given);

function start(place: HTMLElement, given: Given): void {
  const actor = createConversation(given.questions);
  const resultAddress = absoluteAddress(given.addresses.result);
  const storeReadBy = (read: ReadAnswers) => createAnswersStore(browserStorage, read);
  const around: Surroundings = {
    storeReadBy,
    history: browserHistory(),
    chosenBefore: place.querySelector<HTMLInputElement>("input:checked")?.value ?? null,
    onFinished(file, fragment) {
      // What is not kept goes along in the fragment, which no server sees.
      goTo(resultAddress + (storeReadBy(unread).holds(file) ? "" : fragment));
    },
  };
  onReturn(() => actor.send({ type: "review.opened" }));
  hydrateRoot(place, <Questionnaire {...{ given, actor, around, resultAddress }} />);
}
