import type { Part } from "../../knowledge/schemas/answers-file.ts";
import {
  type ChoiceFact,
  longestName,
  mostParts,
  nameProblem,
  type Parts,
  renamed,
  withFact,
  withOwner,
  withShares,
} from "../../machine/parts/edit-parts.ts";
import type { Say } from "../../report/index.ts";
import { ChoiceField } from "./ChoiceField.tsx";
import { choicesOf } from "./choices-of.ts";
import { NameForm } from "./NameForm.tsx";
import { SharesField } from "./SharesField.tsx";
import { shortFacts } from "./short-facts.ts";

interface Props {
  /** Begins the ids of its fields. */
  id: string;
  parts: Parts;
  place: number;
  part: Part;
  /** Whether it still is as it is usual for a kind of firm. */
  isUsual: boolean;
  isOpen: boolean;
  say: Say;
  onToggle(isOpen: boolean): void;
  onChange(parts: Parts): void;
  onRemove(): void;
}

/** One part: its name and what is said about it; unfolded, what can be said. */
export function PartCard({ id, parts, place, part, isUsual, isOpen, say, onToggle, onChange, onRemove }: Props) {
  const facts = [...(isUsual ? [say("naming.list.usual")] : []), ...shortFacts(part, say)];
  const others = parts.filter((_, at) => at !== place).map(({ name }) => name);
  const field = <Fact extends ChoiceFact>(fact: Fact) => (
    <ChoiceField
      id={`${id}-${fact}`}
      label={say(`naming.${fact}.label`)}
      hint={say(`naming.${fact}.hint`)}
      value={part[fact] ?? ""}
      choices={choicesOf[fact].map((choice) => [choice, say(`naming.${fact}.${choice}`)])}
      unknown={say("naming.unknown")}
      onChoose={(value) => {
        const chosen = choicesOf[fact].find((choice) => choice === value) ?? null;
        onChange(withFact(parts, place, fact, chosen as NonNullable<Part[Fact]> | null));
      }}
    />
  );
  const numbers = Array.from({ length: mostParts }, (_, number) => [
    String(number),
    number === 0 ? say("naming.callers.none") : String(number),
  ]) as [string, string][];
  return (
    <details className="part" open={isOpen} onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary id={id}>
        <span className="part-name">{part.name}</span>
        <span className="quiet">{facts.length > 0 ? facts.join(" · ") : say("naming.list.nothing")}</span>
      </summary>
      {isOpen && (
        <div className="part-fields">
          <NameForm
            id={`${id}-name`}
            label={say("naming.name.label")}
            name={part.name}
            say={say}
            problemOf={(name) => nameProblem(parts, name, place)}
            onName={(name) => onChange(renamed(parts, place, name))}
          />
          {field("change")}
          {field("load")}
          {field("rules")}
          <SharesField
            id={`${id}-shares`}
            others={others}
            chosen={part.shares}
            say={say}
            onChoose={(chosen) => onChange(withShares(parts, place, chosen))}
          />
          <ChoiceField
            id={`${id}-callers`}
            label={say("naming.callers.label")}
            hint={say("naming.callers.hint")}
            value={part.callers === undefined ? "" : String(part.callers)}
            choices={
              // A file made elsewhere may count more callers than there is room for here.
              part.callers !== undefined && part.callers >= mostParts
                ? [...numbers, [String(part.callers), String(part.callers)]]
                : numbers
            }
            unknown={say("naming.unknown")}
            onChoose={(value) => onChange(withFact(parts, place, "callers", value === "" ? null : Number(value)))}
          />
          <div className="field">
            <label htmlFor={`${id}-owner`}>{say("naming.owner.label")}</label>
            <p id={`${id}-owner-hint`} className="quiet">
              {say("naming.owner.hint")}
            </p>
            <input
              id={`${id}-owner`}
              type="text"
              autoComplete="off"
              maxLength={longestName}
              defaultValue={part.owner ?? ""}
              aria-describedby={`${id}-owner-hint`}
              onInput={(event) => onChange(withOwner(parts, place, event.currentTarget.value))}
            />
          </div>
          <p>
            <button type="button" className="button-plain" onClick={onRemove}>
              {say("naming.remove")}
            </button>
          </p>
        </div>
      )}
    </details>
  );
}
