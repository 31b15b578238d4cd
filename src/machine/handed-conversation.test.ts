import { expect, test } from "vitest";
import { three } from "../../tests/machine-fixture.ts";
import { handedQuestions, historyBehind, storageApart } from "./handed-conversation.ts";
import { createMemory } from "./kept/memory.fixture.ts";
import { createConversation } from "./start-conversation.ts";

test("every question that was handed over is asked, whatever its condition", () => {
  const questions = handedQuestions(three, ["release", "goals"]);
  const actor = createConversation({ questions });
  expect(actor.getSnapshot().context.current).toBe("release");
  actor.send({ type: "answer.given", question: "release", answer: "unknown" });
  actor.send({ type: "question.left" });
  expect(actor.getSnapshot().context.current).toBe("goals");
});

test("answers to one request lie apart from another's and from the visitor's own", () => {
  const { kept, openTab } = createMemory({ "rightsplit/current": "own" });
  const port = openTab();
  const [one, other] = ["abc", "def"].map((request) => storageApart(() => port, request)());
  one?.setItem("rightsplit/current", "first");
  expect(other?.getItem("rightsplit/current")).toBeNull();
  expect(one?.getItem("rightsplit/current")).toBe("first");
  expect(kept.get("rightsplit/current")).toBe("own");
  one?.removeItem("rightsplit/current");
  expect([...kept.keys()]).toEqual(["rightsplit/current"]);
});

test("places are entries of the history, and the address stays as it is", () => {
  const entries: unknown[] = [null];
  const history = historyBehind(
    {
      get state() {
        return entries.at(-1);
      },
      pushState: (state) => void entries.push(state),
      replaceState: (state) => void entries.splice(-1, 1, state),
    },
    () => () => {},
  );
  expect(history.fragment()).toBe("");
  history.replace("#q/a");
  history.push("#q/b");
  expect(history.fragment()).toBe("#q/b");
  expect(entries).toEqual([{ place: "#q/a" }, { place: "#q/b" }]);
});
