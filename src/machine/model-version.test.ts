import { expect, test } from "vitest";
import { three } from "../../tests/machine-fixture.ts";
import type { AnswersFile } from "../knowledge/schemas/answers-file.ts";
import { createMemory } from "./kept/memory.fixture.ts";
import { createAnswersStore } from "./kept/store.ts";
import { createConversation } from "./start-conversation.ts";

const begin = (file?: AnswersFile) =>
  createConversation({ questions: three, model: "2.0.0", ...(file === undefined ? {} : { file }) });

test("a file names the model whose questions were answered, from the first answer on", () => {
  const actor = begin();
  expect(actor.getSnapshot().context.file).toEqual({ format: "rightsplit/answers@1", answers: {} });
  actor.send({ type: "answer.given", question: "software", answer: "own" });
  expect(actor.getSnapshot().context.file).toEqual({
    format: "rightsplit/answers@1",
    model: "2.0.0",
    answers: { software: "own" },
  });
});

test("a file that named another model names ours once one of our questions is answered", () => {
  const actor = begin({ format: "rightsplit/answers@1", model: "1.0.0", answers: {} });
  actor.send({ type: "answer.given", question: "software", answer: "own" });
  expect(actor.getSnapshot().context.file.model).toBe("2.0.0");
});

test("a file in which nothing but the model is left is not kept", () => {
  const { kept, openTab } = createMemory();
  const port = openTab();
  const store = createAnswersStore(() => port);
  expect(store.write("a", { format: "rightsplit/answers@1", model: "2.0.0", answers: {} })).toBe("removed");
  expect(kept.size).toBe(0);
});
