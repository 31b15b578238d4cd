import { expect, test } from "vitest";
import { downloadOf } from "./download.ts";
import { answersOf } from "./memory.fixture.ts";

const about = { id: "ab12", changedAt: null, isOpen: false };
const file = answersOf({ software: "unknown" }, "Bakery");

test("a readable one is saved as it is understood, under its name", () => {
  const text = JSON.stringify({ format: "rightsplit/kept@2", changedAt: "", file: { ...file, nonsense: 1 } });
  const download = downloadOf({ ...about, state: "readable", file }, text, null);
  expect(download.name).toBe("rightsplit-bakery.json");
  expect(JSON.parse(download.text)).toEqual(file);
});

test("a newer one is saved with everything in it", () => {
  const newer = { ...file, format: "rightsplit/answers@2", rooms: [1] };
  const text = JSON.stringify({ format: "rightsplit/kept@2", changedAt: "", file: newer });
  expect(JSON.parse(downloadOf({ ...about, state: "newer", file }, text, null).text)).toEqual(newer);
  const bare = JSON.stringify(newer);
  const download = downloadOf({ ...about, state: "newer", file: null }, bare, "2026-11-27");
  expect(JSON.parse(download.text)).toEqual(newer);
  expect(download.name).toBe("rightsplit-answers-2026-11-27.json");
});

test("a damaged one is saved as it lies there, under a name that no file system objects to", () => {
  const download = downloadOf({ ...about, id: "../a b", state: "damaged" }, "{ nothing", null);
  expect(download).toEqual({ name: "rightsplit-damaged-ab.txt", text: "{ nothing", type: "text/plain" });
});
