interface Props {
  id: string;
  label: string;
  hint: string;
  value: string;
  choices: readonly (readonly [value: string, label: string])[];
  /** What stands for not knowing. */
  unknown: string;
  onChoose(value: string): void;
}

/** One fact about a part, of a few; empty while nobody knows it. */
export function ChoiceField({ id, label, hint, value, choices, unknown, onChoose }: Props) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <p id={`${id}-hint`} className="quiet">
        {hint}
      </p>
      <select
        id={id}
        value={value}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        <option value="">{unknown}</option>
        {choices.map(([choice, words]) => (
          <option key={choice} value={choice}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
