import type { Say } from "../../report/index.ts";

interface Props {
  id: string;
  /** Names of the other parts. */
  others: readonly string[];
  /** Undefined while nobody knows. */
  chosen: readonly string[] | undefined;
  say: Say;
  onChoose(chosen: string[] | null): void;
}

/** The parts whose data one part needs at the same instant. "None" and "not known" each take the place of all others. */
export function SharesField({ id, others, chosen, say, onChoose }: Props) {
  const list = chosen ?? [];
  const toggle = (name: string) => {
    const next = list.includes(name) ? list.filter((one) => one !== name) : [...list, name];
    onChoose(next.length > 0 ? next : null);
  };
  const box = (key: string, label: string, checked: boolean, onChange: () => void) => (
    <label key={key} htmlFor={`${id}-${key}`} className="part-share">
      <input id={`${id}-${key}`} type="checkbox" checked={checked} onChange={onChange} />
      <span>{label}</span>
    </label>
  );
  return (
    <fieldset className="part-shares" aria-describedby={`${id}-hint`}>
      <legend>{say("naming.shares.label")}</legend>
      <p id={`${id}-hint`} className="quiet">
        {others.length > 0 ? say("naming.shares.hint") : say("naming.shares.alone")}
      </p>
      {others.length > 0 && (
        <>
          {others.map((name, place) => box(String(place), name, list.includes(name), () => toggle(name)))}
          {box("none", say("naming.shares.none"), chosen?.length === 0, () => onChoose([]))}
          {box("unknown", say("naming.shares.unknown"), chosen === undefined, () => onChoose(null))}
        </>
      )}
    </fieldset>
  );
}
