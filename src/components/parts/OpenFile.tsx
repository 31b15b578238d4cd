import { useState } from "react";
import type { AnswersFile } from "../../knowledge/schemas/answers-file.ts";
import type { ReadAnswers } from "../../machine/kept/read-kept.ts";
import type { Say } from "../../report/index.ts";
import { textOf } from "../../worker/text-of.ts";

interface Props {
  read: ReadAnswers;
  say: Say;
  onFile(file: AnswersFile): void;
}

/** Goes on with a file that was saved before, where the browser keeps nothing. */
export function OpenFile({ read, say, onFile }: Props) {
  const [problem, setProblem] = useState("");
  async function open(chosen: File): Promise<void> {
    const text = await textOf(chosen).catch(() => null);
    if (text === null) return setProblem(say("naming.open.unreadable"));
    const reading = read(text);
    setProblem(reading.problem ? say(reading.problem.id, reading.problem.values) : "");
    if (reading.file) onFile(reading.file);
  }
  return (
    <div className={problem ? "field field-wrong" : "field"}>
      <label htmlFor="parts-file">{say("naming.open.label")}</label>
      <p id="parts-file-hint" className="quiet">
        {say("naming.open.hint")}
      </p>
      <p id="parts-file-wrong" className="field-error" role="alert">
        {problem}
      </p>
      <input
        id="parts-file"
        type="file"
        accept=".json,application/json"
        aria-invalid={problem !== ""}
        aria-describedby={problem ? "parts-file-wrong parts-file-hint" : "parts-file-hint"}
        onChange={(event) => {
          const chosen = event.currentTarget.files?.[0];
          if (chosen) void open(chosen);
          // So that the same file can be opened again after it was mended.
          event.currentTarget.value = "";
        }}
      />
    </div>
  );
}
