interface Props {
  id: string;
  label: string;
  hint: string;
  value: string;
  /** What is wrong with it; empty for nothing. */
  wrong: string;
  onName(name: string): void;
}

/** A name to type in, with what is wrong with it. */
export function NameField({ id, label, hint, value, wrong, onName }: Props) {
  return (
    <div className={wrong ? "field field-wrong" : "field"}>
      <label htmlFor={id}>{label}</label>
      <p id={`${id}-hint`} className="quiet">
        {hint}
      </p>
      <p id={`${id}-wrong`} className="field-error">
        {wrong}
      </p>
      <input
        id={id}
        type="text"
        autoComplete="off"
        aria-invalid={wrong !== ""}
        aria-describedby={`${id}-hint ${id}-wrong`}
        value={value}
        onInput={(event) => onName(event.currentTarget.value)}
      />
    </div>
  );
}
