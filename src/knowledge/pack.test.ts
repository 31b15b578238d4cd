import fc from "fast-check";
import { expect, test } from "vitest";
import { readKnowledge, readWords } from "./from-disk.ts";
import { pack, packMessages } from "./pack.ts";
import { type Packed, unpack, unpackMessages } from "./packed.ts";

const knowledge = readKnowledge();
const { messages } = readWords("en", knowledge);
const throughJson = (packed: Packed) => JSON.parse(JSON.stringify(packed)) as Packed;

test("knowledge and words come back as they went in", () => {
  expect(unpack(throughJson(pack(knowledge)))).toEqual(knowledge);
  expect(unpackMessages(throughJson(packMessages(messages, knowledge)), knowledge)).toEqual(messages);
});

test("any part of the words comes back", () => {
  fc.assert(
    fc.property(fc.subarray(Object.keys(messages)), (ids) => {
      const some = Object.fromEntries(ids.map((id) => [id, messages[id] ?? ""]));
      expect(unpackMessages(throughJson(packMessages(some, knowledge)), knowledge)).toEqual(some);
    }),
    { numRuns: 50 },
  );
});

test("rows of all shapes come back", () => {
  const value: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.integer(),
      fc.boolean(),
      fc.stringMatching(/^[a-z]+$/),
      fc.array(tie("value"), { maxLength: 4 }),
      fc.dictionary(fc.constantFrom("question", "oneOf", "not", "all", "any", "id"), tie("value"), {
        noNullPrototype: true,
      }),
    ),
  })).value;
  fc.assert(
    fc.property(value, (one) => {
      expect(unpack(throughJson(pack(one)))).toEqual(one);
    }),
  );
});

test("what could not come back is refused", () => {
  expect(() => pack([{ id: null }, { id: 1 }])).toThrow("A row with null cannot be packed");
  expect(() => packMessages({ "task.nobody.title": "?" }, knowledge)).toThrow('"task.nobody"');
});
