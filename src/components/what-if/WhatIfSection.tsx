import { useState } from "react";
import type { AnswersFile } from "../../knowledge/schemas/answers-file.ts";
import type { Say } from "../../report/index.ts";
import type { Results } from "../../worker/open-result.ts";
import { textAt } from "../../worker/text-at.ts";
import type { WhatIfData } from "./given.ts";

interface Props {
  say: Say;
  results: Results;
  file: AnswersFile;
  /** The answers on screen are those of this browser's open assessment. */
  isKept: boolean;
  /** Inside another site's page, where nothing can be kept. */
  isWithin: boolean;
  addresses: { questionnaire: string; whatIf: string; compare: string };
}

interface Loaded {
  Panel: typeof import("./WhatIfPanel.tsx").WhatIfPanel;
  data: WhatIfData;
}

/** Says what can be tried here, and loads the rest once somebody wants to. */
export function WhatIfSection({ say, results, file, isKept, isWithin, addresses }: Props) {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [state, setState] = useState<"idle" | "loading" | "failed">("idle");

  async function begin() {
    if (state === "loading") return;
    setState("loading");
    try {
      const [{ WhatIfPanel }, text] = await Promise.all([import("./WhatIfPanel.tsx"), textAt(addresses.whatIf)]);
      setLoaded({ Panel: WhatIfPanel, data: JSON.parse(text) as WhatIfData });
    } catch {
      setState("failed");
    }
  }

  return (
    <section className="what-if" aria-labelledby="what-if">
      <h2 id="what-if">{say("whatif.page.title")}</h2>
      <p>{say("whatif.page.lead")}</p>
      {loaded ? (
        <loaded.Panel {...{ results, file, isKept, isWithin, addresses }} data={loaded.data} />
      ) : (
        <>
          <p>
            <button type="button" onClick={() => void begin()} aria-disabled={state === "loading"}>
              {say(state === "failed" ? "whatif.page.again" : "whatif.page.begin")}
            </button>
          </p>
          <p role="status" className="status">
            {state !== "idle" && say(`whatif.page.${state}`)}
          </p>
        </>
      )}
      {!isWithin && (
        <p>
          <a className="onward" href={addresses.compare}>
            {say("whatif.page.compare")}
          </a>
        </p>
      )}
    </section>
  );
}
