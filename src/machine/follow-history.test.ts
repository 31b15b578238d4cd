import { expect, test } from "vitest";
import { three } from "../../tests/machine-fixture.ts";
import type { HistoryPort } from "./follow-history.ts";
import { fragmentOf, readFragment } from "./share-link.ts";
import { connectConversation, createConversation } from "./start-conversation.ts";

/** A history as browsers have it. */
function historyAt(first: string) {
  const entries = [first];
  let at = 0;
  let moved = () => {};
  const port: HistoryPort = {
    fragment: () => entries[at] ?? "",
    push(fragment) {
      entries.splice(at + 1, entries.length, fragment);
      at += 1;
    },
    replace(fragment) {
      entries[at] = fragment;
    },
    listen(listener) {
      moved = listener;
      return () => {
        moved = () => {};
      };
    },
  };
  const go = (to: string | number) => {
    if (typeof to === "string") port.push(to);
    else at += to;
    moved();
  };
  return { entries, port, go };
}

function conversationAt(fragment: string) {
  const history = historyAt(fragment);
  const actor = createConversation({ questions: three });
  const found = { kept: { kind: "nothing" }, link: readFragment(three, fragment) } as const;
  const ports = { store: null, newId: () => "new", history: history.port };
  const { beginning } = connectConversation(actor, found, ports);
  return { actor, beginning, ...history };
}

test("each question is an entry, and Back and Forward show it as it was left", () => {
  const { actor, entries, go } = conversationAt("");
  expect(entries).toEqual(["#q/software"]);
  actor.send({ type: "answer.given", question: "software", answer: "own" });
  actor.send({ type: "question.left" });
  actor.send({ type: "review.opened" });
  expect(entries).toEqual(["#q/software", "#q/release", "#review"]);
  go(-2);
  expect(actor.getSnapshot().context.current).toBe("software");
  expect(actor.getSnapshot().context.file.answers).toEqual({ software: "own" });
  go(2);
  expect(actor.getSnapshot().value).toBe("reviewing");
  expect(entries).toHaveLength(3);
});

test("an address of a question that is not asked is put right, and other fragments are left alone", () => {
  const { actor, entries, go } = conversationAt("#q/release");
  expect(entries).toEqual(["#q/software"]);
  go("#main");
  go("#q/nonsense");
  expect(entries).toEqual(["#q/software", "#main", "#q/software"]);
  expect(actor.getSnapshot().context.current).toBe("software");
});

test("a link brings its answers, a damaged one is reported", () => {
  const good = conversationAt(fragmentOf(three, { software: "own", goals: ["calm", "order"] }));
  expect(good.beginning.link).toBe("answers");
  expect(good.actor.getSnapshot().context.file.answers).toEqual({ software: "own", goals: ["calm", "order"] });
  expect(good.entries).toEqual(["#q/release"]);
  const { actor, beginning } = conversationAt("#a1.N01~own.N03~calm~order.wrong00");
  expect(beginning.link).toBe("damaged");
  expect(actor.getSnapshot().context.file.answers).toEqual({});
});
