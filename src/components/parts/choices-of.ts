import type { Part } from "../../knowledge/schemas/answers-file.ts";
import type { ChoiceFact } from "../../machine/parts/edit-parts.ts";

/** What can be chosen for a fact, from least to most. */
export const choicesOf = {
  change: ["rarely", "monthly", "weekly", "daily"],
  load: ["even", "peaks"],
  rules: ["none", "personal-data", "card-data", "health-data", "other-technology"],
} as const satisfies { [Fact in ChoiceFact]: readonly NonNullable<Part[Fact]>[] };
