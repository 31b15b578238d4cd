import { downloadName } from "./download-name.ts";
import { openEnvelope } from "./open-envelope.ts";
import type { Shelved } from "./shelf.ts";

/** A file to hand to the browser's downloads. */
export interface Download {
  name: string;
  text: string;
  type: string;
}

/**
 * An assessment as a file that can be opened again: of a newer version with all that it wrote, of a damaged one byte for
 * byte what lies there.
 *
 * @param text as it lies in storage
 * @param day of the last change, such as 2026-11-27
 */
export function downloadOf(one: Shelved, text: string, day: string | null): Download {
  if (one.state === "damaged") {
    const id = one.id.replace(/[^\w-]/g, "").slice(0, 20);
    return { name: `rightsplit-damaged-${id}.txt`, text, type: "text/plain" };
  }
  const file: unknown = one.state === "readable" ? one.file : JSON.parse(openEnvelope(text).text);
  return {
    name: downloadName(one.file?.name, day),
    text: `${JSON.stringify(file, null, 2)}\n`,
    type: "application/json",
  };
}
