import { expect, test } from "vitest";
import { countKept } from "./count-kept.ts";
import { assessmentPrefix, currentKey, firstKey } from "./keys.ts";
import { answersOf, countedIds, createMemory, forbidden, full, readStrictly } from "./memory.fixture.ts";
import { createShelf, type ShelfPort } from "./shelf.ts";
import { createShelfView } from "./shelf-view.ts";

const named = (name: string) => JSON.stringify(answersOf({ software: "unknown" }, name));
const kept = (name: string, changedAt: string) =>
  `{"format":"rightsplit/kept@2","changedAt":"${changedAt}","file":${named(name)}}`;
const three = {
  [`${assessmentPrefix}a`]: kept("A", "2026-03-01T00:00:00.000Z"),
  [`${assessmentPrefix}b`]: kept("B", "2026-02-01T00:00:00.000Z"),
  [`${assessmentPrefix}c`]: kept("C", "2026-01-01T00:00:00.000Z"),
  [currentKey]: "b",
};
const newer = '{"format":"rightsplit/answers@2","name":"Later","answers":{"software":"one-own"},"rooms":[1]}';

function begin(before: Record<string, string> = three, wrap: (port: ShelfPort) => ShelfPort = (port) => port) {
  const memory = createMemory(before);
  const port = wrap(memory.openTab());
  const shelf = createShelf(() => port, readStrictly, countedIds());
  const view = createShelfView(shelf, readStrictly);
  const shown = () => view.rows()?.map(({ one, isRemoved }) => (isRemoved ? `(${one.id})` : one.id));
  return { ...memory, shelf, view, shown };
}

test("nothing changes its place while somebody looks; what another tab adds comes first", () => {
  const { openTab, view, shown } = begin();
  expect(shown()).toEqual(["a", "b", "c"]);
  expect(view.rename("c", "Cake")).toBe("kept");
  expect(shown()).toEqual(["a", "b", "c"]);
  openTab().setItem(`${assessmentPrefix}d`, kept("D", "2020-01-01T00:00:00.000Z"));
  view.look();
  expect(shown()).toEqual(["d", "a", "b", "c"]);
  openTab().removeItem(`${assessmentPrefix}a`);
  view.look();
  expect(shown()).toEqual(["d", "b", "c"]);
});

test("a copy stands below its original, under its own name, and is not opened", () => {
  const { kept: storage, view, shown } = begin();
  expect(view.copy("b", "Copy of B")).toEqual({ keeping: "kept", id: "id1" });
  expect(shown()).toEqual(["a", "b", "id1", "c"]);
  expect(storage.get(`${assessmentPrefix}id1`)).toContain('"name":"Copy of B"');
  expect(storage.get(currentKey)).toBe("b");
  expect(view.copy("nobody", null).keeping).toBe("elsewhere");
});

test("what is deleted leaves its place for the way back, until another one is deleted", () => {
  const { kept: storage, view, shown } = begin();
  const before = Object.fromEntries(storage);
  expect(view.remove("b")).toBe("removed");
  expect(shown()).toEqual(["a", "(b)", "c"]);
  expect(storage.has(currentKey)).toBe(false);
  expect(view.undo()).toBe("kept");
  expect(shown()).toEqual(["a", "b", "c"]);
  expect(Object.fromEntries(storage)).toEqual(before);
  view.remove("a");
  view.remove("c");
  expect(shown()).toEqual(["b", "(c)"]);
  view.undo();
  expect(shown()).toEqual(["b", "c"]);
  expect(view.undo()).toBe("elsewhere");
  expect(view.remove("nobody")).toBe("elsewhere");
});

test("what comes back does not take the place of one that was opened meanwhile", () => {
  const { kept: storage, shelf, view } = begin();
  view.remove("b");
  shelf.open("c");
  view.undo();
  expect(storage.get(currentKey)).toBe("c");
});

test("what another tab puts back is no longer deleted here, and is not overwritten by the way back", () => {
  const { kept: storage, openTab, view, shown } = begin();
  view.remove("b");
  openTab().setItem(`${assessmentPrefix}b`, kept("Theirs", "2026-05-01T00:00:00.000Z"));
  view.look();
  expect(shown()).toEqual(["a", "b", "c"]);
  expect(view.undo()).toBe("elsewhere");
  expect(storage.get(`${assessmentPrefix}b`)).toContain("Theirs");
});

test("without room to bring it back, what was deleted can still be saved", () => {
  let isFull = false;
  const { view, shown } = begin(three, (port) => ({
    ...port,
    setItem: (key, value) => (isFull ? full(port) : port).setItem(key, value),
  }));
  view.remove("a");
  isFull = true;
  expect(view.undo()).toBe("full");
  expect(shown()).toEqual(["(a)", "b", "c"]);
  expect(view.removedText("a")).toBe(three[`${assessmentPrefix}a`]);
  isFull = false;
  expect(view.undo()).toBe("kept");
});

test("each readable file becomes a further assessment, above the others; the rest is named and nothing is overwritten", () => {
  const { kept: storage, view, shown } = begin();
  const opened = view.openTexts([named("One"), "{", `\uFEFF${named("Two")}`, '{"format":"rightsplit/answers@9"}']);
  expect(opened.map((one) => (one.kind === "unreadable" ? one.problem.id : one.kind))).toEqual([
    "kept",
    "problem.notJson",
    "kept",
    "problem.newer",
  ]);
  expect(shown()).toEqual(["id1", "id2", "a", "b", "c"]);
  expect(JSON.parse(storage.get(`${assessmentPrefix}id2`) ?? "").file).toEqual(JSON.parse(named("Two")));
  expect(storage.get(currentKey)).toBe("b");
  for (const [key, text] of Object.entries(three)) expect(storage.get(key)).toBe(text);
});

test("the first file is opened where none is open", () => {
  const { kept: storage, view } = begin({});
  view.openTexts([named("One"), named("Two")]);
  expect(storage.get(currentKey)).toBe("id1");
});

test("a newer version's file is kept with everything in it, never renamed, and its copy is of today's form", () => {
  const { kept: storage, view, shelf } = begin({});
  const [opened] = view.openTexts([newer]);
  expect(opened).toMatchObject({ kind: "kept", isNewer: true });
  expect(JSON.parse(storage.get(`${assessmentPrefix}id1`) ?? "").file).toEqual(JSON.parse(newer));
  const before = storage.get(`${assessmentPrefix}id1`);
  expect(view.rename("id1", "Mine")).toBe("elsewhere");
  expect(view.copy("id1", "Copy of Later")).toEqual({ keeping: "kept", id: "id2" });
  expect(storage.get(`${assessmentPrefix}id1`)).toBe(before);
  expect(shelf.list()?.map(({ id, state }) => [id, state])).toContainEqual(["id2", "readable"]);
  expect(shelf.file("id2")).toEqual(answersOf({ software: "one-own" }, "Copy of Later"));
});

test("a new name leaves the rest as it lies there, answers that reading would carry over included", () => {
  const read = (text: string) => {
    const file = JSON.parse(text);
    return { file: { ...file, answers: {} }, changes: { moved: [], dropped: ["gone"] } };
  };
  const { kept: storage, openTab } = createMemory({
    [`${assessmentPrefix}a`]: JSON.stringify(answersOf({ gone: "x" })),
  });
  const port = openTab();
  const shelf = createShelf(() => port, read, countedIds());
  expect(shelf.rename("a", "Named")).toBe("kept");
  expect(shelf.copy("a", null).keeping).toBe("kept");
  for (const id of ["a", "id1"]) {
    expect(JSON.parse(storage.get(assessmentPrefix + id) ?? "").file.answers).toEqual({ gone: "x" });
  }
});

test("beginning another one leaves all as they are, and takes over what the first version kept", () => {
  const { kept: storage, shelf } = begin({ [firstKey]: named("First") });
  expect(shelf.list()).toMatchObject([{ id: "id1", isOpen: true }]);
  expect(shelf.close()).toBe("kept");
  expect([...storage.keys()]).toEqual([`${assessmentPrefix}id1`]);
  expect(shelf.list()).toMatchObject([{ id: "id1", isOpen: false }]);
});

test("a browser that forbids storage, or has no room, hands the answers of a file back instead of losing them", () => {
  const closed = createShelfView(createShelf(forbidden, readStrictly, countedIds()), readStrictly);
  expect(closed.rows()).toBeNull();
  expect(closed.openTexts([named("One")])).toEqual([
    { kind: "notKept", keeping: "blocked", file: JSON.parse(named("One")) },
  ]);
  const { view } = begin(three, full);
  expect(view.openTexts([named("One")])).toMatchObject([{ kind: "notKept", keeping: "full" }]);
  expect(view.rename("a", "Z")).toBe("full");
  expect(view.copy("a", "Z").keeping).toBe("full");
});

test("tells whoever listens, once for each change, until they stop", () => {
  const { view } = begin();
  let told = 0;
  const stop = view.subscribe(() => {
    told += 1;
  });
  view.rename("a", "Z");
  expect(told).toBe(1);
  stop();
  view.look();
  expect(told).toBe(1);
});

test("counts what is kept, readable or not, and nothing else", () => {
  const { openTab } = createMemory({ ...three, [`${assessmentPrefix}x`]: "{", other: "1" });
  expect(countKept(openTab)).toBe(4);
  expect(countKept(forbidden)).toBe(0);
});
