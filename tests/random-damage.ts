import fc from "fast-check";

/** One thing that goes wrong with a text on its way: something is lost, put in, doubled or changed. */
interface Accident {
  at: number;
  lost: number;
  put: string;
}

const pieces = fc.oneof(
  fc.string({ unit: "binary", maxLength: 8 }),
  fc.constantFrom(
    "{",
    "}",
    "[",
    "]",
    '"',
    ":",
    ",",
    "null",
    "-1e999",
    "\\u0000",
    "__proto__",
    "constructor",
    "@2",
    "~",
    ".",
  ),
  fc.json({ maxDepth: 2 }),
);
const accident = fc.record<Accident>({
  at: fc.nat(100_000),
  lost: fc.oneof(fc.nat(3), fc.nat(2000)),
  put: fc.oneof(fc.constant(""), pieces),
});

function after(text: string, accidents: readonly Accident[]): string {
  return accidents.reduce((now, { at, lost, put }) => {
    const place = at % (now.length + 1);
    return now.slice(0, place) + put + now.slice(place + lost);
  }, text);
}

/** Puts another value in the place of some value inside, or under another name; other places stay as they are. */
function replanted(text: string, [place, name, value]: [number, string | null, unknown]): string {
  let left = place;
  const visit = (node: unknown): unknown => {
    if (left === 0) {
      left -= 1;
      return value;
    }
    left -= 1;
    if (Array.isArray(node)) return node.map(visit);
    if (typeof node !== "object" || node === null) return node;
    return Object.fromEntries(
      Object.entries(node).map(([key, inner]) => [left === 0 && name !== null ? name : key, visit(inner)]),
    );
  };
  try {
    return JSON.stringify(visit(JSON.parse(text)));
  } catch {
    return text;
  }
}

/**
 * Texts that are nearly right: each one of `texts`, damaged as disks, mail programs, editors and attackers do it. A failing
 * case shrinks towards one of the texts as it is.
 *
 * @param texts of a kilobyte or two; of very long ones little would be changed
 */
export function damaged(texts: readonly string[], names: readonly string[] = []): fc.Arbitrary<string> {
  const value = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom(...names, "unknown", "__proto__", 7, null));
  const change = fc.tuple(fc.nat(120), fc.oneof(fc.constant(null), fc.constantFrom(...names, "__proto__")), value);
  return fc.oneof(
    fc.tuple(fc.constantFrom(...texts), fc.array(accident, { maxLength: 4 })).map(([text, all]) => after(text, all)),
    fc
      .tuple(fc.constantFrom(...texts), fc.array(change, { minLength: 1, maxLength: 4 }))
      .map(([text, all]) => all.reduce(replanted, text)),
  );
}

/** Any bytes at all, as a browser or Node turns them into text. */
export function anyBytes(): fc.Arbitrary<string> {
  return fc.uint8Array({ maxLength: 4000, size: "max" }).map((bytes) => new TextDecoder().decode(bytes));
}
