import { createRoot } from "react-dom/client";
import { absoluteAddress } from "../../machine/browser-ports.ts";
import { createConversation } from "../../machine/start-conversation.ts";
import { createResults } from "../../worker/open-result.ts";
import { openForPrint } from "../result/open-for-print.ts";
import { firstAct } from "../ui/first-act.ts";
import { type EmbedGiven, EmbedPage } from "./EmbedPage.tsx";

/** Begins the conversation inside the frame. */
const place = document.getElementById("embed");
const text = place?.dataset["given"];
if (place && text) {
  const given = JSON.parse(text) as EmbedGiven;
  openForPrint();
  place.replaceChildren();
  createRoot(place).render(
    <EmbedPage
      given={given}
      actor={createConversation(given.questionnaire)}
      results={createResults(given.result.addresses, firstAct)}
      resultAddress={absoluteAddress(given.questionnaire.addresses.result)}
    />,
  );
}
