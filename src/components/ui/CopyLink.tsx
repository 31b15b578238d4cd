import { useRef, useState } from "react";

interface Props {
  /** Id of the field that shows the text where copying is not allowed. */
  id: string;
  /** What is copied, made when it is asked for. */
  link(): string;
  label: string;
  copied: string;
  failed: { label: string; text: string };
  /** Text of several lines. */
  isLong?: boolean;
  /** Told what came of it, for a live region. */
  onSaid(sentence: string): void;
}

/** A button that copies a text, as an item of a list; where the browser does not allow that, the text to copy by hand. */
export function CopyLink({ id, link, label, copied, failed, isLong = false, onSaid }: Props) {
  const [shown, setShown] = useState<string | null>(null);
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  async function copy() {
    const text = link();
    try {
      await navigator.clipboard.writeText(text);
      onSaid(copied);
    } catch {
      setShown(text);
      onSaid(failed.text);
      requestAnimationFrame(() => field.current?.select());
    }
  }
  return (
    <li>
      <button type="button" onClick={() => void copy()}>
        {label}
      </button>
      {shown !== null && (
        <p className="field">
          <label htmlFor={id}>{failed.label}</label>
          {isLong ? (
            <textarea id={id} ref={field} rows={8} readOnly value={shown} />
          ) : (
            <input id={id} ref={field} type="text" readOnly value={shown} />
          )}
        </p>
      )}
    </li>
  );
}
