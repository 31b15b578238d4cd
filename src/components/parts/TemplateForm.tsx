import { useState } from "react";
import type { Say } from "../../report/index.ts";
import type { Template } from "./given.ts";

interface Props {
  templates: readonly Template[];
  say: Say;
  onTake(template: Template): void;
}

/** Takes the usual parts of a kind of firm. */
export function TemplateForm({ templates, say, onTake }: Props) {
  const [kind, setKind] = useState("");
  const [isMissing, setMissing] = useState(false);
  return (
    <form
      method="dialog"
      noValidate
      className={isMissing ? "field field-wrong" : "field"}
      onSubmit={(event) => {
        event.preventDefault();
        const template = templates.find(({ id }) => id === kind);
        setMissing(template === undefined);
        if (template) onTake(template);
      }}
    >
      <label htmlFor="kind">{say("naming.begin.kind")}</label>
      <p id="kind-wrong" className="field-error" role="alert">
        {isMissing && say("naming.begin.missing")}
      </p>
      <div className="field-row">
        <select
          id="kind"
          value={kind}
          aria-invalid={isMissing}
          aria-describedby={isMissing ? "kind-wrong" : undefined}
          onChange={(event) => setKind(event.currentTarget.value)}
        >
          <option value="">{say("naming.begin.choose")}</option>
          {templates.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        <button type="submit" className="button-quiet">
          {say("naming.begin.take")}
        </button>
      </div>
    </form>
  );
}
