import { expect, test } from "vitest";
import { canDraw, linesOf, outline, widthOf } from "./letters.ts";

test("lines keep to the width and lose no word", () => {
  const title = "Should we change gradually or all at once, and can we go back?";
  const lines = linesOf(title, 64, 640);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join(" ")).toBe(title);
  for (const line of lines) expect(widthOf(line, 64)).toBeLessThanOrEqual(640);
});

test("pairs are kerned: To is narrower than its letters", () => {
  expect(widthOf("To", 100)).toBeLessThan(widthOf("T", 100) + widthOf("o", 100));
});

test("a letter we have no outline for is noticed", () => {
  expect(canDraw("Größe, déjà vu’s?")).toBe(true);
  expect(canDraw("微服务")).toBe(false);
});

test("every letter but the space has a shape", () => {
  expect(outline("a b", { x: 0, y: 0, size: 10, fill: "red" }).match(/<path/g)).toHaveLength(2);
});
