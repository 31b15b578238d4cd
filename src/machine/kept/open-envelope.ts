import { keptFormat } from "./keys.ts";

/** What lies in storage, taken apart. */
export interface Envelope {
  /** Text of the answers file, which nobody has looked at yet. */
  text: string;
  /** Instant of the last change (ISO 8601, UTC); null where the first version kept it, or it is no instant. */
  changedAt: string | null;
}

/**
 * Opens what storage holds. Never throws. What is in no envelope of ours is passed on as it is: the first version kept bare
 * answers files, and whoever reads the text says what is wrong with anything else. Of a newer version's
 * envelope, the text says to its reader that it is newer, and holds as much of its file as lies in the same place.
 */
export function openEnvelope(kept: string): Envelope {
  const found = parsed(kept);
  const format = found?.["format"];
  if (typeof format !== "string" || !/^rightsplit\/kept@([2-9]|[1-9]\d{1,5})$/.test(format))
    return { text: kept, changedAt: null };
  const { changedAt, file } = found ?? {};
  const isInstant = typeof changedAt === "string" && !Number.isNaN(Date.parse(changedAt));
  return { text: textOf(file, format) ?? kept, changedAt: isInstant ? changedAt : null };
}

function textOf(file: unknown, format: string): string | null {
  const marked = format === keptFormat ? file : { ...(file as object), format: format.replace("kept", "answers") };
  try {
    return JSON.stringify(marked) ?? null;
  } catch {
    // Nested deeper than JSON can be written.
    return null;
  }
}

function parsed(text: string): Record<string, unknown> | null {
  try {
    const found: unknown = JSON.parse(text);
    return typeof found === "object" && found !== null ? (found as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
