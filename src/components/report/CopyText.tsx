import { useState } from "react";
import type { Say } from "../../report/index.ts";

/** Puts a text on the clipboard and says so. */
export function CopyText({ text, say }: { text: string; say: Say }) {
  const [said, setSaid] = useState("");
  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(say("result.report.copied"));
    } catch {
      setSaid(say("result.report.copyFailed"));
    }
  }
  return (
    <p className="copy">
      <button type="button" className="secondary" onClick={() => void copy()}>
        {say("result.report.copy")}
      </button>{" "}
      <span role="status">{said}</span>
    </p>
  );
}
