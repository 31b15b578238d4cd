import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type PaperKey, paperKeySchema } from "../knowledge/schemas/paper-key.ts";

/** Where `npm run paper-key` leaves points and figures. Measuring takes too long for a build. */
export const paperKeyFile = join(process.cwd(), "src/content/paper-key.json");

/** @throws ZodError where the file is not in order */
export function paperKey(): PaperKey {
  return paperKeySchema.parse(JSON.parse(readFileSync(paperKeyFile, "utf8")));
}
