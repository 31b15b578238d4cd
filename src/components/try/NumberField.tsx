import { useEffect, useRef } from "react";
import type { Say } from "../../report/index.ts";
import { type Bounds, shown } from "./changes.ts";
import type { TryField } from "./given.ts";

interface Props {
  field: TryField;
  bounds: Bounds;
  /** Null where nobody has touched the field. */
  text: string | null;
  isWrong: boolean;
  isChanged: boolean;
  isReady: boolean;
  say: Say;
  onType(id: string, text: string): void;
  onReset(id: string): void;
}

/** Time without a key after which a number counts as typed. */
const pause = 300;

/** A number to change: ours beside it, a way back to it, and one sentence where it cannot be. */
export function NumberField({ field, bounds, text, isWrong, isChanged, isReady, say, onType, onReset }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const waiting = useRef(0);
  const { id, name, value, step } = field;
  const ours = shown(value);
  // The browser keeps what is being typed; only a reset writes into the field.
  useEffect(() => {
    if (text === null && input.current && input.current.value !== ours) input.current.value = ours;
  }, [text, ours]);
  useEffect(() => () => window.clearTimeout(waiting.current), []);

  function take() {
    window.clearTimeout(waiting.current);
    if (input.current && input.current.value !== (text ?? ours)) onType(id, input.current.value);
  }
  function wait() {
    window.clearTimeout(waiting.current);
    waiting.current = window.setTimeout(take, pause);
  }
  function reset() {
    window.clearTimeout(waiting.current);
    onReset(id);
    // The button is about to go.
    input.current?.focus();
  }
  const hints = [`${id}-ours`, ...(isWrong ? [`${id}-wrong`] : [])].join(" ");
  return (
    <div className={isWrong ? "try-field field-wrong" : isChanged ? "try-field try-changed" : "try-field"}>
      <label htmlFor={id}>{name}</label>
      <input
        id={id}
        ref={input}
        type="number"
        inputMode="decimal"
        min={bounds.least}
        max={bounds.most}
        step={step}
        defaultValue={ours}
        disabled={!isReady}
        aria-invalid={isWrong}
        aria-describedby={hints}
        onInput={wait}
        onBlur={take}
      />
      <span id={`${id}-ours`} className="try-ours">
        {say("method.try.ours", { value: ours })}
      </span>
      {(isChanged || isWrong) && (
        <button
          type="button"
          className="button-plain"
          aria-label={say("method.try.resetOne", { name: field.fullName })}
          onClick={reset}
        >
          {say("method.try.reset")}
        </button>
      )}
      {isWrong && (
        <p id={`${id}-wrong`} className="field-error">
          {say("method.try.wrong", { least: shown(bounds.least), most: shown(bounds.most) })}
        </p>
      )}
    </div>
  );
}
