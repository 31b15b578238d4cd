import { hydrateRoot } from "react-dom/client";
import { keptAnswers } from "../../worker/kept-answers.ts";
import { startTrial } from "../../worker/start-trial.ts";
import { firstAct } from "../ui/first-act.ts";
import { keepOffline } from "../ui/keep-offline.ts";
import type { TryGiven } from "./given.ts";
import { TryPage } from "./TryPage.tsx";

/** Takes over the fields, which were built into the page. */
const place = document.getElementById("try");
const text = document.getElementById("try-given")?.textContent;
if (place && text) {
  hydrateRoot(place, <TryPage given={JSON.parse(text) as TryGiven} start={startTrial} />);
  if (keptAnswers() !== null) void firstAct().then(keepOffline);
}
