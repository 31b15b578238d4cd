import { createHash } from "node:crypto";

/** The first twelve hexadecimal digits of the SHA-256 of a file: enough to tell two builds of it apart. */
export function digestOf(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex").slice(0, 12);
}
