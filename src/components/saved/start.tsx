import { hydrateRoot } from "react-dom/client";
import { browserStorage, goTo, newId, onReturn } from "../../machine/browser-ports.ts";
import { createShelf } from "../../machine/kept/shelf.ts";
import { createShelfView } from "../../machine/kept/shelf-view.ts";
import { answersReader } from "../../site/read-answers.ts";
import { firstAct } from "../ui/first-act.ts";
import { keepOffline } from "../ui/keep-offline.ts";
import type { SavedGiven } from "./given.ts";
import { SavedPage } from "./SavedPage.tsx";

/** Looks into this browser and lists what it keeps, as long as the page is open. */
const place = document.getElementById("saved");
const text = document.getElementById("saved-given")?.textContent;
if (place && text) {
  const given = JSON.parse(text) as SavedGiven;
  const shelf = createShelf(browserStorage, answersReader(given, "storage"), newId);
  const view = createShelfView(shelf, answersReader(given));
  shelf.listen(view.look);
  onReturn(view.look);
  if (view.rows()?.length) void firstAct().then(keepOffline);
  hydrateRoot(place, <SavedPage given={given} ports={{ shelf, view, goTo }} />);
}
