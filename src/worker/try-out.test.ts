import { expect, test } from "vitest";
import { assess } from "../engine/index.ts";
import { readExamples, readKnowledge } from "../knowledge/from-disk.ts";
import { leanKnowledge } from "../knowledge/lean.ts";
import { pack } from "../knowledge/pack.ts";
import type { TryData, TryNews } from "./try-messages.ts";
import { createTrial } from "./try-out.ts";

const knowledge = readKnowledge();
const firms = readExamples().map(({ id, file }) => ({ id, answers: file.answers }));
const { parameters, questions, needs, readiness, scoreAreas, options, gates, tasks, retired } =
  leanKnowledge(knowledge);
const data: TryData = {
  knowledge: pack({ parameters, questions, needs, readiness, scoreAreas, options, gates, retired }),
  tasks: tasks.map(({ id }) => id),
  firms,
};
const begun = async (kept: string | null = null) => {
  const trial = createTrial();
  return { trial, ready: await trial({ kind: "begin", data: JSON.stringify(data), kept }) };
};
const tried = (news: TryNews) => {
  if (news.kind !== "tried") throw new Error(`Not tried but ${news.kind}.`);
  return news;
};

test("without a change, both sides say what the whole engine says", async () => {
  const { trial } = await begun();
  for (const { id, file } of readExamples()) {
    const { ours, yours } = tried(await trial({ kind: "try", turn: 1, firm: id, changes: {} }));
    const { verdict, options: all } = assess(knowledge, file);
    expect(ours).toEqual({
      destination: verdict.destination,
      now: verdict.now,
      strength: verdict.strength,
      options: all.map(({ id: option, reading, share }) => ({ id: option, reading, share })),
    });
    expect(yours).toEqual(ours);
  }
});

test("a change moves the second side only", async () => {
  const { trial } = await begun();
  const changes = { "MOD.demand": 1, "MOD.meets.tangle": 0 };
  const { ours, yours } = tried(await trial({ kind: "try", turn: 7, firm: "tangled-monolith", changes }));
  expect(ours.destination).toBe("MOD");
  expect(yours.destination).not.toBe("MOD");
  expect(tried(await trial({ kind: "try", turn: 8, firm: "tangled-monolith", changes: {} })).yours).toEqual(ours);
});

test("kept answers are believed only if they can be read, and may name tasks", async () => {
  expect((await begun()).ready).toEqual({ kind: "ready", kept: "none" });
  expect((await begun("{}")).ready).toEqual({ kind: "ready", kept: "unreadable" });
  const file = { ...readExamples()[0]?.file, plan: { done: [tasks[0]?.id] } };
  const { trial, ready } = await begun(JSON.stringify(file));
  expect(ready).toEqual({ kind: "ready", kept: "read" });
  expect(tried(await trial({ kind: "try", turn: 1, firm: "kept", changes: {} })).ours.destination).toBe("BUY");
});

test("kept answers of an older version are read, too", async () => {
  const old = {
    format: "rightsplit/answers@1",
    answers: { software: "one-own", peak: "steady", location: "anywhere" },
  };
  expect((await begun(JSON.stringify(old))).ready).toEqual({ kind: "ready", kept: "read" });
});

test("a firm that nobody knows fails without an error", async () => {
  expect(await (await begun()).trial({ kind: "try", turn: 1, firm: "nobody", changes: {} })).toEqual({
    kind: "failed",
  });
});
