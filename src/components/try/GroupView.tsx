import type { Say } from "../../report/index.ts";
import { boundsOf, type Typed, valueIn } from "./changes.ts";
import type { FieldGroup, TryField } from "./given.ts";
import { NumberField } from "./NumberField.tsx";

interface Props {
  group: FieldGroup;
  /** Every field of the page: some bound each other. */
  fields: readonly TryField[];
  typed: Typed;
  changes: Readonly<Record<string, number>>;
  isOpen: boolean;
  isReady: boolean;
  say: Say;
  onType(id: string, text: string): void;
  onReset(id: string): void;
}

/** Fields that belong together, folded away until somebody wants them. */
export function GroupView({ group, fields, typed, changes, isOpen, isReady, say, onType, onReset }: Props) {
  const changed = group.fields.filter(({ id }) => id in changes).length;
  return (
    <details className="try-group" open={isOpen}>
      <summary>
        <span id={`${group.id}-title`}>{group.title}</span>
        {changed > 0 && <span className="tag">{say("method.try.changedHere", { count: changed })}</span>}
      </summary>
      <fieldset aria-labelledby={`${group.id}-title`}>
        <p>{group.hint}</p>
        {group.fields.map((field) => (
          <NumberField
            key={field.id}
            field={field}
            bounds={boundsOf(field, fields, typed)}
            text={typed[field.id] ?? null}
            isWrong={field.id in typed && valueIn(field, fields, typed) === null}
            isChanged={field.id in changes}
            isReady={isReady}
            say={say}
            onType={onType}
            onReset={onReset}
          />
        ))}
      </fieldset>
    </details>
  );
}
