import { createRoot } from "react-dom/client";
import { keptAnswers } from "../../worker/kept-answers.ts";
import { createResults } from "../../worker/open-result.ts";
import { firstAct } from "../ui/first-act.ts";
import { keepOffline } from "../ui/keep-offline.ts";
import { openForPrint } from "./open-for-print.ts";
import { ResultPage, type ResultPageGiven } from "./ResultPage.tsx";

/** Works out the result that the address, the browser or a file asks for. */
const place = document.getElementById("result-page");
const text = place?.dataset["given"];
if (place && text) {
  const given = JSON.parse(text) as ResultPageGiven;
  openForPrint();
  if (keptAnswers() !== null) void firstAct().then(keepOffline);
  place.replaceChildren();
  createRoot(place).render(<ResultPage given={given} results={createResults(given.addresses, firstAct)} />);
}
