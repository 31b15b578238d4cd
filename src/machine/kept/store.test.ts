import { expect, test } from "vitest";
import { assessmentPrefix, currentKey, firstKey } from "./keys.ts";
import { answersOf, countedIds, createMemory, forbidden, full, readStrictly } from "./memory.fixture.ts";
import { readKept } from "./read-kept.ts";
import { type AnswersStore, createAnswersStore } from "./store.ts";

const ours = answersOf({ software: "unknown" }, "Ours");
const theirs = answersOf({ software: "one-own" }, "Theirs");

const readable = (store: AnswersStore) => ({
  ...store,
  read: (id?: string) => readKept(store, readStrictly, countedIds(), id),
});

function begin(before: Record<string, string> = {}) {
  const memory = createMemory(before);
  const tab = () => {
    const port = memory.openTab();
    return readable(createAnswersStore(() => port));
  };
  return { ...memory, tab, store: tab() };
}

test("keeps answers under their name and gives them back, and leaves nothing when there are none", () => {
  const { kept, store, tab } = begin();
  expect(store.read()).toEqual({ kind: "nothing" });
  expect(store.holdsAnything()).toBe(false);
  expect(store.write("a", ours)).toBe("kept");
  expect(tab().read()).toEqual({ kind: "kept", id: "a", file: ours });
  expect(store.holdsAnything()).toBe(true);
  expect(store.write("a", answersOf({}))).toBe("removed");
  expect([...kept.keys()]).toEqual([currentKey]);
  expect(store.read()).toEqual({ kind: "nothing" });
});

test("what has a name, parts or a plan is kept even without an answer", () => {
  const { store } = begin();
  expect(store.write("a", { ...answersOf({}), name: "Bakery" })).toBe("kept");
});

test("several assessments lie beside each other, and the one written last is open", () => {
  const { store, tab } = begin();
  store.write("a", ours);
  store.write("b", theirs);
  expect(tab().read()).toEqual({ kind: "kept", id: "b", file: theirs });
  expect(tab().read("a")).toEqual({ kind: "kept", id: "a", file: ours });
});

test("answers that the first version kept are taken over, once, byte for byte", () => {
  const text = JSON.stringify(ours);
  const { kept, store } = begin({ [firstKey]: text });
  expect(store.holdsAnything()).toBe(true);
  expect(store.read()).toEqual({ kind: "kept", id: "id1", file: ours });
  expect(Object.fromEntries(kept)).toEqual({ [`${assessmentPrefix}id1`]: text, [currentKey]: "id1" });
  expect(store.write("id1", theirs)).toBe("kept");
});

test("where there is no room to take them over, they are read and stay where they are", () => {
  const memory = createMemory({ [firstKey]: JSON.stringify(ours) });
  const store = readable(createAnswersStore(() => full(memory.openTab())));
  expect(store.read()).toMatchObject({ kind: "kept", file: ours });
  expect(store.write("id1", theirs)).toBe("full");
  expect([...memory.kept.keys()]).toEqual([firstKey]);
});

test("what cannot be read is set aside, and the next answers lie beside it", () => {
  for (const text of [
    "",
    "{",
    "7",
    "null",
    '{"format":"rightsplit/kept@2"}',
    '{"format":"rightsplit/kept@2","file":7}',
  ]) {
    const { kept, store } = begin({ [`${assessmentPrefix}a`]: text, [currentKey]: "a" });
    expect(store.read(), text).toEqual({ kind: "damaged" });
    expect(store.write("b", ours)).toBe("kept");
    expect(kept.get(`${assessmentPrefix}a`)).toBe(text);
  }
});

test("answers of a newer version are left alone", () => {
  for (const text of [
    '{"format":"rightsplit/answers@2","everything":"new"}',
    '{"format":"rightsplit/kept@3","everything":"new"}',
    '{"format":"rightsplit/kept@3","file":{"format":"rightsplit/answers@2"}}',
  ]) {
    const { kept, store } = begin({ [`${assessmentPrefix}a`]: text, [currentKey]: "a" });
    expect(store.read().kind, text).toBe("newer");
    expect(store.write("b", ours)).toBe("kept");
    expect(kept.get(`${assessmentPrefix}a`)).toBe(text);
  }
});

test("two tabs never overwrite each other unasked", () => {
  const { store: one, tab } = begin();
  one.write("a", ours);
  const other = tab();
  other.read();
  expect(other.write("a", theirs)).toBe("kept");
  expect(one.isChangedElsewhere("a")).toBe(true);
  expect(one.write("a", ours)).toBe("elsewhere");
  expect(tab().read()).toMatchObject({ file: theirs });
  expect(one.write("a", ours, true)).toBe("kept");
  expect(tab().read()).toMatchObject({ file: ours });
  expect(other.write("a", theirs)).toBe("elsewhere");
  other.read("a");
  expect(other.write("a", theirs)).toBe("kept");
});

test("what another tab has removed does not come back unasked", () => {
  const { store: one, tab } = begin();
  one.write("a", ours);
  const other = tab();
  other.read();
  other.write("a", answersOf({}));
  expect(one.write("a", theirs)).toBe("elsewhere");
});

test("a tab hears of the others' changes and not of its own", () => {
  const { store: one, tab } = begin();
  const other = tab();
  let heard = 0;
  const stop = one.listen(() => {
    heard += 1;
  });
  one.write("a", ours);
  expect(heard).toBe(0);
  other.read();
  other.write("a", theirs);
  expect(heard).toBeGreaterThan(0);
  stop();
});

test("only exactly this file counts as kept, and it is then the open one", () => {
  const { store, tab } = begin();
  store.write("a", ours);
  store.write("b", theirs);
  expect(store.opens("a", theirs)).toBe(false);
  expect(store.opens("a", ours)).toBe(true);
  expect(tab().read()).toMatchObject({ id: "a" });
});

test("what was read from an older form counts as kept, and is then kept as it was read", () => {
  const older = JSON.stringify({ ...ours, answers: { ...ours.answers, gone: "yes" } });
  const { kept, store, tab } = begin({ [`${assessmentPrefix}a`]: older, [currentKey]: "a" });
  expect(store.opens("a", ours)).toBe(false);
  store.text("a");
  expect(store.opens("a", ours)).toBe(true);
  expect(tab().read()).toEqual({ kind: "kept", id: "a", file: ours });
  expect(store.opens("nobody", ours)).toBe(false);
  kept.set(`${assessmentPrefix}a`, older);
  expect(store.opens("a", theirs)).toBe(false);
});

test("a browser that forbids storage, or has no room, is told apart and never throws", () => {
  const closed = readable(createAnswersStore(forbidden));
  expect(closed.read()).toEqual({ kind: "blocked" });
  expect(closed.write("a", ours)).toBe("blocked");
  expect(closed.holdsAnything()).toBe(false);
  expect(closed.opens("a", ours)).toBe(false);
  expect(closed.isChangedElsewhere("a")).toBe(false);
  closed.listen(() => {})();
  const { openTab } = createMemory();
  expect(createAnswersStore(() => full(openTab())).write("a", ours)).toBe("full");
});
