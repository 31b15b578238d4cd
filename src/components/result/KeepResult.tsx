import { useState } from "react";
import { type ExportFile, type ExportFormat, exportFormats } from "../../exports/index.ts";
import type { AnswersFile } from "../../knowledge/schemas/answers-file.ts";
import type { Assessment } from "../../knowledge/schemas/assessment.ts";
import type { Say } from "../../report/index.ts";
import type { Report } from "../../report/report.ts";
import { saveFile } from "../questionnaire/save-file.ts";
import { KeepSection } from "../ui/KeepSection.tsx";

interface Props {
  file: AnswersFile;
  assessment: Assessment;
  report: Report;
  say: Say;
}

const formats = Object.keys(exportFormats) as ExportFormat[];

/** Files of a result, made here when they are asked for, and print. */
export function KeepResult({ file, assessment, report, say }: Props) {
  const [said, setSaid] = useState("");

  async function keep(make: () => Promise<ExportFile>) {
    try {
      const { name, text, type } = await make();
      saveFile(name, text, type);
      setSaid(say("result.keep.saved", { file: name }));
    } catch {
      setSaid(say("result.problem.loadFailed"));
    }
  }

  const answers = async (): Promise<ExportFile> => {
    const { json } = await import("../../exports/json.ts");
    // The same name as the result's own, so that both lie beside each other.
    const name = json({ report, assessment }).name.replace(/(\.json)?$/, "-answers.json");
    return { name, text: `${JSON.stringify(file, null, 2)}\n`, type: "application/json" };
  };
  const choices = [
    { id: "answers", make: answers },
    ...formats.map((id) => ({ id, make: async () => (await exportFormats[id]())({ report, assessment }) })),
  ];
  return (
    <KeepSection
      id="keep"
      title={say("result.keep.title")}
      lead={say("result.keep.lead")}
      said={said}
      choices={
        <>
          <li>
            <button type="button" onClick={() => window.print()}>
              {say("result.keep.print")}
            </button>
          </li>
          {choices.map(({ id, make }) => (
            <li key={id}>
              <button type="button" data-format={id} onClick={() => void keep(make)}>
                {say("result.keep.save", { format: say(`result.format.${id}`) })}
              </button>
            </li>
          ))}
        </>
      }
    />
  );
}
