import { hydrateRoot } from "react-dom/client";
import { startTrial } from "../../worker/start-trial.ts";
import type { TryGiven } from "./given.ts";
import { TryPage } from "./TryPage.tsx";

/** Takes over the fields, which were built into the page. */
const place = document.getElementById("try");
const text = document.getElementById("try-given")?.textContent;
if (place && text) hydrateRoot(place, <TryPage given={JSON.parse(text) as TryGiven} start={startTrial} />);
