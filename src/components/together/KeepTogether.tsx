import { useState } from "react";
import type { AnswersFile } from "../../knowledge/schemas/answers-file.ts";
import type { Keeping } from "../../machine/kept/attempt.ts";
import { downloadName } from "../../machine/kept/download-name.ts";
import type { AskedQuestion } from "../../machine/question.ts";
import { fragmentOf } from "../../machine/share-link.ts";
import type { Say } from "../../report/index.ts";
import { saveFile } from "../questionnaire/save-file.ts";
import { KeepSection } from "../ui/KeepSection.tsx";

interface Props {
  file: AnswersFile;
  questions: readonly AskedQuestion[];
  keeping: Keeping | null;
  result: string;
  say: Say;
}

/** The answers of all as a file, and the result of what they agree on. */
export function KeepTogether({ file, questions, keeping, result, say }: Props) {
  const [said, setSaid] = useState("");
  const isKept = keeping === null || keeping === "kept";
  function save() {
    const name = downloadName(file.name, null);
    saveFile(name, `${JSON.stringify(file, null, 2)}\n`, "application/json");
    setSaid(say("together.keep.fileSaved", { file: name }));
  }
  return (
    <KeepSection
      id="keep"
      title={say("together.keep.title")}
      lead={isKept ? say("together.keep.saved") : ""}
      said={said}
      choices={
        <>
          <li>
            <button type="button" onClick={save}>
              {say("together.keep.file")}
            </button>
          </li>
          <li>
            {/* What is not kept goes along in the fragment, which no server sees. */}
            <a className="button button-quiet" href={result + (isKept ? "" : fragmentOf(questions, file.answers))}>
              {say("together.keep.result")}
            </a>
          </li>
        </>
      }
    />
  );
}
