import { expect, it } from "vitest";
import { leftOut } from "./left-out.ts";

const after = new Map([
  ["c", ["b"]],
  ["b", ["a"]],
  ["a", []],
  ["d", ["c"]],
]);
const steps = (done: string[] = []) => ["a", "b", "c", "d"].map((id) => ({ id, done: done.includes(id) }));

it("names the reason and who rests on it", () => {
  expect(leftOut(steps(), new Map([["a", "no money"]]), after)).toEqual([
    { id: "a", reason: "no money", neededBy: ["b"] },
  ]);
});
it("looks through others that are not wanted either", () => {
  const result = leftOut(
    steps(),
    new Map([
      ["a", "x"],
      ["b", "y"],
    ]),
    after,
  );
  expect(result.map(({ neededBy }) => neededBy)).toEqual([["c"], ["c"]]);
});
it("does not name what is done, and ignores what the plan does not hold", () => {
  expect(
    leftOut(
      steps(["b"]),
      new Map([
        ["a", ""],
        ["other", ""],
      ]),
      after,
    ),
  ).toEqual([{ id: "a", reason: "", neededBy: [] }]);
});
