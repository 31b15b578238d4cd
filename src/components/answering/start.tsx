import { createRoot } from "react-dom/client";
import { AnsweringPage } from "./AnsweringPage.tsx";
import type { AnsweringGiven } from "./given.ts";

/** Shows the questions that the address asks for. Another address in the same tab is another request. */
const place = document.getElementById("answering");
const text = document.getElementById("answering-given")?.textContent;
if (place && text) {
  const given = JSON.parse(text) as AnsweringGiven;
  const { hash } = window.location;
  window.addEventListener("hashchange", () => window.location.hash !== hash && window.location.reload());
  place.replaceChildren();
  createRoot(place).render(<AnsweringPage given={given} fragment={hash} />);
}
