import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type QuickCheck, quickCheckSchema } from "../knowledge/schemas/quick-check.ts";

/** Where `npm run quick-check` leaves its figures. They take too long for a build. */
export const quickCheckFile = join(process.cwd(), "src/content/quick-check.json");

/** @throws ZodError where the file is not in order */
export function quickCheck(): QuickCheck {
  return quickCheckSchema.parse(JSON.parse(readFileSync(quickCheckFile, "utf8")));
}
