import fc from "fast-check";
import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, test } from "vitest";
import { runs } from "../../tests/runs.ts";
import { readKnowledge, readWords } from "../knowledge/from-disk.ts";
import { pseudoWords } from "../site/pseudo.ts";
import { compileMessage } from "./message.ts";

const words = readWords("en", readKnowledge());
const mirrored = pseudoWords(words, "ar-XB", "rtl");
const all = [...Object.values(words.messages), ...Object.values(mirrored.messages)];

/** Names in the message, and for selects the forms it knows. */
function valuesOf(message: string): fc.Arbitrary<Record<string, string | number>> {
  const names = [...new Set([...message.matchAll(/\{\s*([\w-]+)\s*[,}]/g)].map((match) => match[1] ?? ""))];
  const forms = [...message.matchAll(/([\w-]+)\s*\{/g)].map((match) => match[1] ?? "");
  return fc.record(
    Object.fromEntries(
      names.map((name) => {
        const isNumber = new RegExp(`\\{\\s*${name}\\s*,\\s*(plural|number)`).test(message);
        const text = fc.oneof(fc.constantFrom("yes", ...forms), fc.string());
        return [name, isNumber ? fc.oneof(fc.nat(12), fc.integer()) : text];
      }),
    ),
  );
}

test("says every message of ours as intl-messageformat does", () => {
  for (const message of all) {
    const [own, theirs] = [
      compileMessage(message, "en-GB"),
      new IntlMessageFormat(message, "en-GB", undefined, { ignoreTag: true }),
    ];
    fc.assert(
      fc.property(valuesOf(message), (values) => {
        expect(own(values)).toBe(String(theirs.format(values)));
      }),
      { numRuns: message.includes("{") ? runs(10) : 1 },
    );
  }
});

describe.each(["ar", "pl", "de", "fr"])("plurals of %s", (locale) => {
  const message = "{n, plural, =0 {none} one {# one} two {# two} few {# few} many {# many} other {# other}}";
  test("are those of intl-messageformat", () => {
    const [own, theirs] = [compileMessage(message, locale), new IntlMessageFormat(message, locale)];
    for (let n = 0; n < 120; n += 1) expect(own({ n })).toBe(String(theirs.format({ n })));
  });
});

test.each(["It''s {n}", "'{n}' is {n}", "{n, plural, other {'#' is #}}", "It's # {n}", "a '' b", "'{' {n} '}'"])(
  "apostrophes: %s",
  (message) => {
    expect(compileMessage(message, "en")({ n: 3 })).toBe(String(new IntlMessageFormat(message, "en").format({ n: 3 })));
  },
);

test.each([
  "{",
  "{a",
  "a}",
  "{a, plural, one {x}}",
  "{a, date}",
  "{a, plural, offset:1 other {#}}",
  "{a, selectordinal, other {#}}",
])("refuses %s", (message) => {
  expect(() => compileMessage(message, "en")).toThrow(SyntaxError);
});
