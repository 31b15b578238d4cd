import { useState } from "react";
import type { AnswersFile } from "../../knowledge/schemas/answers-file.ts";
import type { Kept } from "../../machine/kept/read-kept.ts";
import type { Say } from "../../report/index.ts";
import { textAt } from "../../worker/text-at.ts";
import type { TogetherGiven } from "./given.ts";

interface Props {
  given: TogetherGiven;
  kept: Kept["kind"] | null;
  say: Say;
  onFile(file: AnswersFile): void;
}

/** Ways to begin where there are no answers yet. */
export function Beginning({ given, kept, say, onFile }: Props) {
  const [hasFailed, setFailed] = useState(false);
  const { addresses, examples } = given;
  async function open(id: string) {
    const address = examples.find((one) => one.id === id)?.address;
    if (address === undefined) return;
    try {
      onFile(JSON.parse(await textAt(address)) as AnswersFile);
    } catch {
      setFailed(true);
    }
  }
  return (
    <>
      {kept === "damaged" && <p className="callout callout-careful">{say("together.found.damaged")}</p>}
      <p>{say("together.empty.text")}</p>
      <p className="buttons">
        <a className="button" href={addresses.questionnaire}>
          {say("together.empty.begin")}
        </a>
      </p>
      <p className="field">
        <label htmlFor="example-firm">{say("together.empty.example")}</label>
        <select id="example-firm" value="" onChange={(event) => void open(event.currentTarget.value)}>
          <option value="">{say("together.empty.choose")}</option>
          {examples.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </p>
      <p role="alert" className="field-error">
        {hasFailed && say("together.empty.exampleFailed")}
      </p>
    </>
  );
}
