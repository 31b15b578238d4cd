import { useState } from "react";
import { longestName, type NameProblem } from "../../machine/parts/edit-parts.ts";
import type { Say } from "../../report/index.ts";

interface Props {
  id: string;
  label: string;
  hint?: string | undefined;
  /** The name it has; empty for a new part. */
  name: string;
  /** On the button; left out where leaving the field is enough. */
  submit?: string;
  say: Say;
  problemOf(name: string): NameProblem | null;
  onName(name: string): void;
}

/** A name to type in. What is wrong with it is said once it is to be taken, and nothing is lost. */
export function NameForm({ id, label, hint, name, submit, say, problemOf, onName }: Props) {
  const [typed, setTyped] = useState(name);
  const [problem, setProblem] = useState<NameProblem | null>(null);
  function take() {
    const found = problemOf(typed);
    setProblem(found);
    if (found !== null || typed === name) return;
    onName(typed);
    if (submit) setTyped("");
  }
  const described = [hint && `${id}-hint`, problem && `${id}-wrong`].filter(Boolean).join(" ");
  return (
    <form
      method="dialog"
      noValidate
      className={problem ? "field field-wrong" : "field"}
      onSubmit={(event) => {
        event.preventDefault();
        take();
      }}
    >
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className="quiet">
          {hint}
        </p>
      )}
      <p id={`${id}-wrong`} className="field-error" role="alert">
        {problem && say(`naming.name.${problem}`, { most: longestName })}
      </p>
      <div className="field-row">
        <input
          id={id}
          type="text"
          autoComplete="off"
          value={typed}
          aria-invalid={problem !== null}
          aria-describedby={described || undefined}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onBlur={() => !submit && take()}
        />
        {submit && (
          <button type="submit" className="button-quiet">
            {submit}
          </button>
        )}
      </div>
    </form>
  );
}
