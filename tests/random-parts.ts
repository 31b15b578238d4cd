import fc from "fast-check";
import type { Part } from "../src/knowledge/schemas/answers-file.ts";

const names = ["Checkout", "Stock", "__proto__", 'The "big" one', "Newsletter", "Ⅷ. Läden & Lager", "constructor", "A"];
/** A name that is no part: data of something that nobody listed. */
const elsewhere = "Elsewhere";

const part: fc.Arbitrary<Part> = fc.record(
  {
    name: fc.constantFrom(...names),
    change: fc.constantFrom("rarely" as const, "monthly" as const, "weekly" as const, "daily" as const),
    load: fc.constantFrom("even" as const, "peaks" as const),
    rules: fc.constantFrom(...(["none", "personal-data", "card-data", "health-data", "other-technology"] as const)),
    owner: fc.constantFrom("Anna", "Ben"),
    shares: fc.subarray([...names, elsewhere]),
    callers: fc.nat(9),
  },
  { requiredKeys: ["name"] },
);

/** Up to eight parts with names of their own, of which some facts may be missing. */
export const randomParts: fc.Arbitrary<Part[]> = fc.uniqueArray(part, { selector: ({ name }) => name, maxLength: 8 });

/** The same, and at least one. */
export const someParts: fc.Arbitrary<Part[]> = randomParts.filter((parts) => parts.length > 0);
