import { expect, it } from "vitest";
import { sequence } from "./sequence.ts";

const item = (id: string, rank: number, ...after: string[]) => ({ id, rank, after });
const byRank = (...items: ReturnType<typeof item>[]) =>
  sequence(items, (one, other) => one.rank - other.rank).map(({ id }) => id);

it("works by rank where nothing has to wait", () =>
  expect(byRank(item("c", 3), item("a", 1), item("b", 2))).toEqual(["a", "b", "c"]));
it("lets a small rank wait", () =>
  expect(byRank(item("a", 1, "c"), item("b", 2), item("c", 3))).toEqual(["b", "c", "a"]));
it("does not wait for what is not there", () => expect(byRank(item("a", 1, "gone"))).toEqual(["a"]));
it("leaves out a cycle", () => expect(byRank(item("a", 1, "b"), item("b", 2, "a"), item("c", 3))).toEqual(["c"]));
