import { useState } from "react";
import type { AnswersFile } from "../../knowledge/schemas/answers-file.ts";
import { browserStorage, newId } from "../../machine/browser-ports.ts";
import { currentKey } from "../../machine/kept/keys.ts";
import { createShelf } from "../../machine/kept/shelf.ts";
import type { Say } from "../../report/index.ts";
import { saveFile } from "../questionnaire/save-file.ts";

interface Props {
  /** The whole file with the changed answers. */
  file: AnswersFile;
  say: Say;
  isKept: boolean;
  compare: string;
}

const fileName = "rightsplit-what-if-answers.json";

/** Only adds; nothing that lies there is read. */
const readsNothing = (): never => {
  throw new TypeError("Whoever keeps a what-if reads nothing.");
};

/** Keeps the changed answers beside the others, or hands them over as a file where the browser keeps nothing. */
export function KeepWhatIf({ file, say, isKept, compare }: Props) {
  const [said, setSaid] = useState("");
  const [kept, setKept] = useState<{ text: string; link: string | null } | null>(null);
  const text = JSON.stringify(file);

  function keep() {
    // Pressing twice keeps once.
    if (kept?.text === text) return;
    const { keeping, id } = createShelf(browserStorage, readsNothing, newId).add(file, false);
    if (keeping === "kept") {
      const current = browserStorage().getItem(currentKey);
      setKept({ text, link: isKept && current !== null ? `${compare}#c/${current}/${id}` : null });
      setSaid(say("whatif.try.kept", { name: file.name ?? "" }));
      return;
    }
    saveFile(fileName, `${JSON.stringify(file, null, 2)}\n`, "application/json");
    setSaid(say(keeping === "full" ? "whatif.try.keptFull" : "whatif.try.keptFile", { file: fileName }));
  }

  return (
    <>
      <p>
        <button type="button" onClick={keep} aria-disabled={kept?.text === text}>
          {say("whatif.try.keep")}
        </button>
      </p>
      <p role="status" className="status">
        {kept === null || kept.text === text ? said : ""}
      </p>
      {kept?.text === text && kept.link && (
        <p>
          <a className="onward" href={kept.link}>
            {say("whatif.try.compareKept")}
          </a>
        </p>
      )}
    </>
  );
}
