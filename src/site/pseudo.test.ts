import { expect, test } from "vitest";
import { pseudoMessage, pseudoWords } from "./pseudo.ts";

test("text becomes accented, longer and bracketed", () => {
  const changed = pseudoMessage("Open a file from this device");
  expect(changed).toMatch(/^\[Öpéñ á fîļé .*\]$/);
  expect(changed.length).toBeGreaterThanOrEqual(Math.floor("Open a file from this device".length * 1.4));
});

test("placeholders stay as they are", () => {
  expect(pseudoMessage("Reviewed on {date}")).toContain("{date}");
  expect(pseudoMessage("{count, number} left")).toContain("{count, number}");
});

test("every form of a plural is changed and none of its keywords", () => {
  const changed = pseudoMessage("{count, plural, one {# day for {name}} other {# days}} left");
  expect(changed).toContain("{count, plural, one {# đáý föŕ {name}} other {# đáýş}}");
});

test("words keep their ids and take the new locale and direction", () => {
  const changed = pseudoWords({ locale: "en", direction: "ltr", messages: { "site.name": "Name" } }, "ar-XB", "rtl");
  expect(changed).toMatchObject({ locale: "ar-XB", direction: "rtl" });
  expect(Object.keys(changed.messages)).toEqual(["site.name"]);
});
