import { hydrateRoot } from "react-dom/client";
import { firstAct } from "../ui/first-act.ts";
import { keepOffline } from "../ui/keep-offline.ts";
import type { PartsGiven } from "./given.ts";
import { PartsPage } from "./PartsPage.tsx";

/** Takes over the page as built, and looks for answers in this browser. */
const place = document.getElementById("parts");
const text = document.getElementById("parts-given")?.textContent;
if (place && text) {
  hydrateRoot(place, <PartsPage given={JSON.parse(text) as PartsGiven} isRunning={true} />);
  void firstAct().then(keepOffline);
}
