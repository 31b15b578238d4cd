import { expect, test } from "vitest";
import { three } from "../../tests/machine-fixture.ts";
import type { AnswersFile } from "../knowledge/schemas/answers-file.ts";
import type { Keeping } from "./kept/attempt.ts";
import { assessmentPrefix, currentKey } from "./kept/keys.ts";
import { answersOf, countedIds, createMemory } from "./kept/memory.fixture.ts";
import { type ReadAnswers, readKept } from "./kept/read-kept.ts";
import { createAnswersStore } from "./kept/store.ts";
import { keepMine, takeTheirs } from "./kept/two-tabs.ts";
import { fragmentOf, readFragment } from "./share-link.ts";
import { connectConversation, createConversation } from "./start-conversation.ts";

const read: ReadAnswers = (text) => {
  const file = JSON.parse(text) as AnswersFile;
  return { file, newer: file.format !== "rightsplit/answers@1" };
};

function openTab(memory: ReturnType<typeof createMemory>, fragment = "", newId = countedIds()) {
  const port = memory.openTab();
  const actor = createConversation({ questions: three });
  const told: Keeping[] = [];
  const store = createAnswersStore(() => port);
  const found = { kept: readKept(store, read, newId), link: readFragment(three, fragment) };
  const connected = connectConversation(actor, found, {
    store,
    newId,
    history: { fragment: () => fragment, push: () => {}, replace: () => {}, listen: () => () => {} },
    onKept: (keeping) => told.push(keeping),
  });
  const choose = (answer: string) => {
    actor.send({ type: "question.visited", question: "software" });
    actor.send({ type: "answer.given", question: "software", answer });
  };
  const answers = () => actor.getSnapshot().context.file.answers;
  const takeOver = () => told.push(takeTheirs(actor, store, read, newId));
  const keepOwn = () => told.push(keepMine(actor, store, read, newId));
  return { actor, told, choose, answers, takeOver, keepOwn, ...connected };
}

const keptIn = ({ kept }: ReturnType<typeof createMemory>) =>
  Object.fromEntries(
    [...kept]
      .filter(([key]) => key.startsWith(assessmentPrefix))
      .map(([key, text]) => [key.slice(assessmentPrefix.length), JSON.parse(text).file.answers]),
  );

test("answers are kept from the first one and taken up next time", () => {
  const memory = createMemory();
  const first = openTab(memory);
  expect(memory.kept.size).toBe(0);
  first.choose("own");
  expect(first.told).toEqual(["kept"]);
  const second = openTab(memory);
  expect(second.beginning.kept).toBe("kept");
  expect(second.answers()).toEqual({ software: "own" });
  expect(second.told).toEqual([]);
});

test("answers of a link are kept beside the visitor's own, and only once one is changed", () => {
  const memory = createMemory();
  const newId = countedIds();
  openTab(memory, "", newId).choose("own");
  const visiting = openTab(memory, fragmentOf(three, { software: "bought" }), newId);
  expect(visiting.answers()).toEqual({ software: "bought" });
  expect(Object.values(keptIn(memory))).toEqual([{ software: "own" }]);
  visiting.choose("unknown");
  expect(Object.values(keptIn(memory))).toEqual([{ software: "own" }, { software: "unknown" }]);
  visiting.actor.send({ type: "undo.asked" });
  expect(visiting.answers()).toEqual({ software: "unknown" });
});

test("a link can be left again for the visitor's own answers", () => {
  const memory = createMemory();
  const newId = countedIds();
  openTab(memory, "", newId).choose("own");
  const visiting = openTab(memory, fragmentOf(three, { software: "bought" }), newId);
  visiting.actor.send({ type: "undo.asked" });
  expect(visiting.answers()).toEqual({ software: "own" });
  expect(Object.values(keptIn(memory))).toEqual([{ software: "own" }]);
});

test("what a newer version has kept is shown and never changed", () => {
  const text = JSON.stringify({ format: "rightsplit/answers@2", answers: { software: "own" } });
  const memory = createMemory({ [`${assessmentPrefix}n`]: text, [currentKey]: "n" });
  const tab = openTab(memory);
  expect(tab.beginning.kept).toBe("newer");
  expect(tab.answers()).toEqual({ software: "own" });
  tab.choose("bought");
  expect(memory.kept.get(`${assessmentPrefix}n`)).toBe(text);
  expect(tab.told).toEqual(["kept"]);
  expect(memory.kept.get(currentKey)).not.toBe("n");
});

test("a change in another tab is told at once, nothing is overwritten, and either side can be kept", () => {
  const memory = createMemory();
  openTab(memory).choose("own");
  const one = openTab(memory);
  const other = openTab(memory);
  other.choose("bought");
  expect(new Set(one.told)).toEqual(new Set(["elsewhere"]));
  one.choose("unknown");
  expect(new Set(one.told)).toEqual(new Set(["elsewhere"]));
  expect(Object.values(keptIn(memory))).toEqual([{ software: "bought" }]);

  one.takeOver();
  expect(one.answers()).toEqual({ software: "bought" });
  one.actor.send({ type: "undo.asked" });
  expect(one.answers()).toEqual({ software: "unknown" });
  expect(Object.values(keptIn(memory))).toEqual([{ software: "unknown" }]);

  expect(other.told.at(-1)).toBe("elsewhere");
  other.keepOwn();
  expect(Object.values(keptIn(memory))).toEqual([{ software: "bought" }]);
  expect(other.told.at(-1)).toBe("kept");
});

test.each(["takeOver", "keepOwn"] as const)(
  "what a newer version keeps in another tab stays as it is: %s",
  (choice) => {
    const memory = createMemory();
    const newId = countedIds();
    openTab(memory, "", newId).choose("own");
    const one = openTab(memory, "", newId);
    one.choose("bought");
    const id = one.actor.getSnapshot().context.id;
    const text = JSON.stringify({ format: "rightsplit/answers@2", answers: { software: "own" } });
    memory.openTab().setItem(assessmentPrefix + id, text);
    expect(one.told.at(-1)).toBe("elsewhere");
    one[choice]();
    expect(one.answers()).toEqual({ software: choice === "takeOver" ? "own" : "bought" });
    one.actor.send({ type: "undo.asked" });
    one.choose("unknown");
    expect(memory.kept.get(assessmentPrefix + id)).toBe(text);
    const beside = [...memory.kept].flatMap(([key, kept]) =>
      key.startsWith(assessmentPrefix) && !key.endsWith(id) ? [JSON.parse(kept).file.answers.software] : [],
    );
    expect(beside).toEqual(choice === "takeOver" ? ["bought", "unknown"] : ["unknown"]);
  },
);

test("a tab whose answers were removed elsewhere keeps them on screen and asks", () => {
  const memory = createMemory();
  openTab(memory).choose("own");
  const one = openTab(memory);
  const other = openTab(memory);
  other.actor.send({ type: "start.over" });
  expect(one.told).toEqual(["elsewhere"]);
  expect(one.answers()).toEqual({ software: "own" });
  one.takeOver();
  expect(one.answers()).toEqual({});
  expect(answersOf({})).toEqual(one.actor.getSnapshot().context.file);
});

test("a conversation that is shown again keeps its answers, also where no storage has them", () => {
  const actor = createConversation({ questions: three });
  const nothing = { kept: { kind: "blocked" }, link: { kind: "other" } } as const;
  const ports = { store: null, newId: () => "", history: null };
  connectConversation(actor, nothing, ports).disconnect();
  actor.send({ type: "answer.given", question: "software", answer: "own" });
  connectConversation(actor, nothing, ports);
  expect(actor.getSnapshot().context.file.answers).toEqual({ software: "own" });
});
