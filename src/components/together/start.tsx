import { hydrateRoot } from "react-dom/client";
import { firstAct } from "../ui/first-act.ts";
import { keepOffline } from "../ui/keep-offline.ts";
import type { TogetherGiven } from "./given.ts";
import { TogetherPage } from "./TogetherPage.tsx";

/** Takes over the page as built, and looks for answers in this browser. */
const place = document.getElementById("together");
const text = document.getElementById("together-given")?.textContent;
if (place && text) {
  hydrateRoot(place, <TogetherPage given={JSON.parse(text) as TogetherGiven} isRunning={true} />);
  void firstAct().then(keepOffline);
}
