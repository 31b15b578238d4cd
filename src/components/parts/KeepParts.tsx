import { useState } from "react";
import type { AnswersFile } from "../../knowledge/schemas/answers-file.ts";
import { downloadName } from "../../machine/kept/download-name.ts";
import type { Say } from "../../report/index.ts";
import { saveFile } from "../questionnaire/save-file.ts";
import { KeepSection } from "../ui/KeepSection.tsx";
import type { PartsGiven } from "./given.ts";

interface Props {
  file: AnswersFile;
  isKept: boolean;
  addresses: PartsGiven["addresses"];
  say: Say;
}

/** Where the parts are kept, the file to take along, and the way on. */
export function KeepParts({ file, isKept, addresses, say }: Props) {
  const [said, setSaid] = useState("");
  const hasAnswers = Object.keys(file.answers).length > 0;
  function save() {
    const name = downloadName(file.name, null);
    saveFile(name, `${JSON.stringify(file, null, 2)}\n`, "application/json");
    setSaid(say("naming.keep.fileSaved", { file: name }));
  }
  return (
    <KeepSection
      id="keep"
      title={say("naming.keep.title")}
      lead={isKept ? say("naming.keep.saved") : ""}
      said={said}
      choices={
        <>
          {isKept && (
            <li>
              <a className="button" href={hasAnswers ? addresses.result : addresses.questionnaire}>
                {say(hasAnswers ? "naming.keep.result" : "naming.keep.questions")}
              </a>
            </li>
          )}
          <li>
            <button type="button" className="button-quiet" onClick={save}>
              {say("naming.keep.file")}
            </button>
          </li>
        </>
      }
    />
  );
}
