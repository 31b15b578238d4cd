import type { ReactNode } from "react";

interface Props {
  id: string;
  type: "radio" | "checkbox";
  value: string;
  checked: boolean;
  label: string;
  /** Under the label; read out after it. */
  hint?: string;
  /** Key that chooses this answer, shown to those who have a keyboard; there are ten of them. */
  digit?: number | undefined;
  /** Place in a ranking. */
  badge?: ReactNode;
  onChoose(isChosen: boolean): void;
}

/** One answer: a native radio button or checkbox whose whole card can be pressed. */
export function Card({ id, type, value, checked, label, hint, digit, badge, onChoose }: Props) {
  return (
    <label className="card" htmlFor={id}>
      <input
        id={id}
        type={type}
        name="answer"
        value={value}
        checked={checked}
        aria-labelledby={hint ? `${id}-label` : undefined}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChoose(event.currentTarget.checked)}
      />
      <span id={hint ? `${id}-label` : undefined} className="card-text">
        {label} {badge}
      </span>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a kbd takes no focus; read out, the digit would belong to the label */}
      {digit !== undefined && <kbd aria-hidden="true">{digit}</kbd>}
      {hint && (
        <span id={`${id}-hint`} className="card-hint">
          {hint}
        </span>
      )}
    </label>
  );
}
