import { expect, test } from "vitest";
import { assessmentPrefix, currentKey } from "./keys.ts";
import { answersOf, countedIds, createMemory, forbidden, full, readStrictly } from "./memory.fixture.ts";
import { createShelf } from "./shelf.ts";

const ours = answersOf({ software: "unknown" }, "Ours");
const envelope = (changedAt: string, file: unknown) => JSON.stringify({ format: "rightsplit/kept@2", changedAt, file });

function begin(before: Record<string, string> = {}) {
  const { kept, openTab } = createMemory(before);
  const port = openTab();
  return { kept, shelf: createShelf(() => port, readStrictly, countedIds()) };
}

test("lists what is there, the latest change first, the unreadable last, and nothing else", () => {
  const { shelf } = begin({
    [`${assessmentPrefix}old`]: envelope("2026-01-02T03:04:05.000Z", ours),
    [`${assessmentPrefix}new`]: envelope("2026-11-02T03:04:05.000Z", ours),
    [`${assessmentPrefix}first`]: JSON.stringify(ours),
    [`${assessmentPrefix}broken`]: "{",
    [`${assessmentPrefix}later`]: envelope("2026-05-02T03:04:05.000Z", { format: "rightsplit/answers@7" }),
    [currentKey]: "old",
    "somebody/else": "7",
  });
  const list = shelf.list() ?? [];
  expect(list.map(({ id, state, isOpen }) => [id, state, isOpen])).toEqual([
    ["new", "readable", false],
    ["later", "newer", false],
    ["old", "readable", true],
    ["broken", "damaged", false],
    ["first", "readable", false],
  ]);
  expect(shelf.text("broken")).toBe("{");
  expect(shelf.file("broken")).toBeNull();
  expect(shelf.file("new")).toEqual(ours);
});

test("adds beside the others, and opens only if wanted", () => {
  const { kept, shelf } = begin();
  expect(shelf.add(ours, true)).toEqual({ keeping: "kept", id: "id1" });
  expect(shelf.add(ours, false)).toEqual({ keeping: "kept", id: "id2" });
  expect(kept.get(currentKey)).toBe("id1");
  expect(shelf.list()).toHaveLength(2);
  expect(shelf.open("id2")).toBe("kept");
  expect(shelf.list()?.find(({ isOpen }) => isOpen)?.id).toBe("id2");
});

test("changes only what it can read", () => {
  const { kept, shelf } = begin({ [`${assessmentPrefix}broken`]: "{" });
  shelf.add(ours, true);
  expect(shelf.change("id1", (file) => ({ ...file, name: "Bakery" }))).toBe("kept");
  expect(shelf.file("id1")).toEqual({ ...ours, name: "Bakery" });
  expect(shelf.change("broken", (file) => file)).toBe("elsewhere");
  expect(shelf.change("nobody", (file) => file)).toBe("elsewhere");
  expect(kept.get(`${assessmentPrefix}broken`)).toBe("{");
});

test("what is removed can be put back as it was, the damaged, too", () => {
  const { kept, shelf } = begin({ [`${assessmentPrefix}broken`]: "{" });
  shelf.add(ours, true);
  for (const id of ["id1", "broken"]) {
    const before = Object.fromEntries(kept);
    const removed = shelf.remove(id);
    expect(shelf.text(id)).toBeNull();
    expect(removed && shelf.putBack(removed)).toBe("kept");
    expect(Object.fromEntries(kept)).toEqual(before);
  }
  expect(shelf.remove("nobody")).toBeNull();
});

test("a browser that forbids storage, or has no room, is told apart and never throws", () => {
  const closed = createShelf(forbidden, readStrictly, countedIds());
  expect(closed.list()).toBeNull();
  expect(closed.add(ours, true).keeping).toBe("blocked");
  expect(closed.remove("a")).toBeNull();
  const { openTab } = createMemory();
  expect(createShelf(() => full(openTab()), readStrictly, countedIds()).add(ours, true).keeping).toBe("full");
});
