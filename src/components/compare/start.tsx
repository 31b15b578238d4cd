import { createRoot } from "react-dom/client";
import { browserStorage, newId } from "../../machine/browser-ports.ts";
import { createShelf } from "../../machine/kept/shelf.ts";
import { answersReader } from "../../site/read-answers.ts";
import { keptAnswers } from "../../worker/kept-answers.ts";
import { createComparisons } from "../../worker/open-comparison.ts";
import { firstAct } from "../ui/first-act.ts";
import { keepOffline } from "../ui/keep-offline.ts";
import { ComparePage } from "./ComparePage.tsx";
import type { CompareGiven } from "./given.ts";

/** Compares what the address names, or what is chosen on the page. */
const place = document.getElementById("compare");
const text = document.getElementById("compare-given")?.textContent;
if (place && text) {
  const given = JSON.parse(text) as CompareGiven;
  const comparisons = createComparisons(given.addresses);
  const shelf = async () => createShelf(browserStorage, answersReader(await comparisons.known(), "storage"), newId);
  if (keptAnswers() !== null) void firstAct().then(keepOffline);
  place.replaceChildren();
  createRoot(place).render(<ComparePage given={given} ports={{ comparisons, shelf }} />);
}
