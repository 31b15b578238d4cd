import { useState } from "react";
import type { ExportFile } from "../../exports/index.ts";
import { type ExportFormat, exportFormats } from "../../exports/index.ts";
import type { Say } from "../../report/say.ts";
import type { Result } from "../../site/open-answers.ts";

const formats = Object.keys(exportFormats) as ExportFormat[];

/** Files of a result, made here when they are asked for. */
export function KeepResult({ result, say }: { result: Result; say: Say }) {
  const [said, setSaid] = useState("");

  async function keep(format: ExportFormat) {
    try {
      const write = await exportFormats[format]();
      const file = write(result);
      save(file);
      setSaid(say("site.assessment.saved", { file: file.name }));
    } catch {
      setSaid(say("site.assessment.loadFailed"));
    }
  }

  return (
    <section className="keep" aria-labelledby="keep">
      <h3 id="keep">{say("site.assessment.saveTitle")}</h3>
      <p className="quiet">{say("site.assessment.saveLead")}</p>
      <ul>
        {formats.map((format) => (
          <li key={format}>
            <button type="button" onClick={() => void keep(format)}>
              {say("site.assessment.save", { format: say(`site.format.${format}`) })}
            </button>
          </li>
        ))}
      </ul>
      <p role="status" className="status">
        {said}
      </p>
    </section>
  );
}

function save(file: ExportFile): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([file.text], { type: file.type }));
  link.download = file.name;
  link.click();
  // A browser may begin to read only after this turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
