import fc from "fast-check";
import { expect, test } from "vitest";
import { softPath, wedge } from "./path.ts";

/** Where the pen stands after each step of a path that is told from where it stands. */
function stops(path: string): [number, number][] {
  let [x, y] = [0, 0];
  return [...path.matchAll(/([Mlhvq])([^a-zA-Z]*)/g)].map(([, letter, text = ""]) => {
    const numbers = text.trim().split(/ +/).map(Number);
    const [last = 0, one = 0] = [numbers.at(-1), numbers.at(-2)];
    if (letter === "M") [x, y] = [one, last];
    else if (letter === "h") x += last;
    else if (letter === "v") y += last;
    else [x, y] = [x + one, y + last];
    return [x, y];
  });
}

const tenth = (value: number) => Math.round(value * 10) / 10;
const leg = fc.double({ min: 20, max: 400, noNaN: true });

test("a line of right angles ends where it should and turns where it should, to a tenth, however many corners it has", () => {
  fc.assert(
    fc.property(fc.array(leg, { minLength: 1, maxLength: 40 }), (legs) => {
      const points = [{ x: 7.3, y: 11.1 }];
      legs.forEach((length, at) => {
        const { x, y } = points.at(-1) ?? { x: 0, y: 0 };
        points.push(at % 2 === 0 ? { x: x + length, y } : { x, y: y - length });
      });
      const path = softPath(points);
      const [end] = stops(path).slice(-1);
      expect(end?.[0]).toBeCloseTo(tenth(points.at(-1)?.x ?? 0), 6);
      expect(end?.[1]).toBeCloseTo(tenth(points.at(-1)?.y ?? 0), 6);
      expect(path.match(/q/g)?.length ?? 0).toBe(legs.length - 1);
    }),
  );
});

test("corners are soft and told alike wherever they are", () => {
  expect(
    softPath([
      { x: 0, y: 0 },
      { x: 50, y: 0 },
      { x: 50, y: 40 },
    ]),
  ).toBe("M0 0h44q6 0 6 6v34");
  expect(
    softPath([
      { x: 9, y: 9 },
      { x: 59, y: 9 },
      { x: 59, y: 49 },
    ]),
  ).toBe("M9 9h44q6 0 6 6v34");
  expect(wedge({ x: 2, y: 1 }, { x: 10, y: 4.6 }, { x: 2, y: 8.2 })).toBe("M2 1l8 3.6 -8 3.6");
});
