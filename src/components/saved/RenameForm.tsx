import { useLayoutEffect, useRef, useState } from "react";
import { nameFrom } from "../../machine/kept/naming.ts";
import type { Say } from "../../report/index.ts";

interface Props {
  id: string;
  /** Empty where there is none. */
  name: string;
  longestName: number;
  say: Say;
  /** Null takes the name away. */
  onSave(name: string | null): void;
  onCancel(): void;
}

/** In the place of a name: a field for another one. Escape leaves everything as it was. */
export function RenameForm({ id, name, longestName, say, onSave, onCancel }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const [tooLong, setTooLong] = useState<number | null>(null);
  useLayoutEffect(() => field.current?.select(), []);

  function save() {
    const naming = nameFrom(field.current?.value ?? "", longestName);
    if ("name" in naming) return onSave(naming.name);
    setTooLong(naming.tooLong);
    field.current?.focus();
  }
  const [fieldId, hintId, wrongId] = [`new-name-${id}`, `new-name-hint-${id}`, `new-name-wrong-${id}`];
  return (
    <form
      className={tooLong === null ? "field" : "field field-wrong"}
      method="dialog"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => event.key === "Escape" && onCancel()}
    >
      <label htmlFor={fieldId}>{say("saved.rename.label")}</label>
      <p id={hintId} className="quiet">
        {say("saved.rename.hint")}
      </p>
      {tooLong !== null && (
        <p id={wrongId} className="field-error" role="alert">
          {say("saved.rename.tooLong", { count: tooLong, most: longestName })}
        </p>
      )}
      <input
        id={fieldId}
        ref={field}
        type="text"
        dir="auto"
        autoComplete="off"
        defaultValue={name}
        aria-describedby={tooLong === null ? hintId : `${wrongId} ${hintId}`}
        aria-invalid={tooLong !== null}
      />
      <div className="buttons">
        <button type="submit">{say("saved.rename.save")}</button>
        <button type="button" className="button-plain" onClick={onCancel}>
          {say("saved.rename.cancel")}
        </button>
      </div>
    </form>
  );
}
