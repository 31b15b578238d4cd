import { expect, test } from "vitest";
import { paragraphs } from "./paragraphs.ts";

test("blank lines part paragraphs, and lines with a dash make a list", () => {
  expect(paragraphs("One\nstill one.\n\n- first\n- second - with a dash\n\nEnd - of it.\n")).toEqual([
    { text: "One still one." },
    { points: ["first", "second - with a dash"] },
    { text: "End - of it." },
  ]);
});

test("a list that a pseudo-locale has put in brackets stays a list", () => {
  expect(paragraphs("[- önë\n- two]")).toEqual([{ points: ["[önë", "two]"] }]);
});
