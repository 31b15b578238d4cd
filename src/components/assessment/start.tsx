import { createRoot } from "react-dom/client";
import { OpenFile, type OpenFileProps } from "./OpenFile.tsx";

/** Takes over the part of the page that was built without script, with the same words and choices. */
const place = document.getElementById("open-file");
const given = place?.dataset["given"];
if (place && given) {
  const props: Omit<OpenFileProps, "ready"> = JSON.parse(given);
  createRoot(place).render(<OpenFile {...props} ready />);
}
