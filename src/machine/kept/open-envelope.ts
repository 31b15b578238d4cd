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
 * answers files, and whoever reads the text says what is wrong with anything else. An envelope of a newer version holds its
 * file in the same place; if it does not, its text says to its reader that it is newer.
 */
export function openEnvelope(kept: string): Envelope {
  const found = parsed(kept);
  const format = String(found?.["format"]);
  if (!/^rightsplit\/kept@[2-9]\d*$/.test(format)) return { text: kept, changedAt: null };
  const { changedAt, file } = found ?? {};
  const isInstant = typeof changedAt === "string" && !Number.isNaN(Date.parse(changedAt));
  const bare = format === keptFormat ? kept : kept.replace("rightsplit/kept@", "rightsplit/answers@");
  return { text: file === undefined ? bare : JSON.stringify(file), changedAt: isInstant ? changedAt : null };
}

function parsed(text: string): Record<string, unknown> | null {
  try {
    const found: unknown = JSON.parse(text);
    return typeof found === "object" && found !== null ? (found as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
