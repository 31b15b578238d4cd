import { expect, test } from "vitest";
import { groupsOf } from "./groups.ts";

const whom: Record<string, string> = {
  release: "The developer or supplier. Five minutes.",
  checks: "The developer or supplier. Ten minutes. Ask to see the list.",
  restore: "Whoever looks after the backups. Five minutes.",
  staffing: "Whoever pays the bills",
};

test("the same people come together, those with one question each in a last group, in the order of the questions", () => {
  expect(groupsOf(Object.keys(whom), (id) => whom[id] ?? "")).toEqual([
    { whom: "The developer or supplier", ids: ["release", "checks"] },
    { whom: null, ids: ["restore", "staffing"] },
  ]);
});

test("one person with one question is named", () => {
  expect(groupsOf(["restore"], (id) => whom[id] ?? "")).toEqual([
    { whom: "Whoever looks after the backups", ids: ["restore"] },
  ]);
  expect(groupsOf(["staffing"], (id) => whom[id] ?? "")).toEqual([
    { whom: "Whoever pays the bills", ids: ["staffing"] },
  ]);
  expect(groupsOf([], () => "")).toEqual([]);
});
