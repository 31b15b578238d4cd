import { describe, expect, test } from "vitest";
import { readKnowledge } from "../from-disk.ts";
import { carryFile, createCarrier, type Past } from "./carry-over.ts";
import { readAnswersFile } from "./read.ts";

const past: Past[] = [
  {
    id: "pace",
    gone: "question",
    code: "N01",
    askedNow: "speed",
    choices: [{ id: "slow", becomes: { speed: "low", mood: "calm" } }, { id: "odd" }],
  },
  {
    id: "place",
    gone: "question",
    code: "N02",
    choices: [{ id: "here", becomes: { host: "ours" }, replacing: { host: "office" } }],
  },
  {
    id: "wishes",
    gone: "choices",
    code: "N03",
    choices: [{ id: "cheaper", becomes: { wishes: "lower-cost" } }, { id: "fun" }],
  },
  { id: "people", gone: "choices", code: "N04", choices: [{ id: "groups", becomes: { teams: "two" } }] },
];
const carry = createCarrier(past).carry;

describe("an answer that is gone", () => {
  test("becomes what it would be today, one answer or several", () => {
    expect(carry({ pace: "slow", other: "x" })).toEqual({
      answers: { other: "x", speed: "low", mood: "calm" },
      moved: ["speed", "mood"],
      dropped: [],
    });
  });

  test("gives way to what was answered today", () => {
    expect(carry({ pace: "slow", speed: "high" })).toEqual({
      answers: { speed: "high", mood: "calm" },
      moved: ["mood"],
      dropped: [],
    });
    expect(carry({ pace: "odd", speed: "high" })).toEqual({ answers: { speed: "high" }, moved: [], dropped: ["pace"] });
  });

  test("is set aside where nothing follows from it, and the question asked in its place is named", () => {
    expect(carry({ pace: "odd" })).toEqual({ answers: {}, moved: [], dropped: ["speed"] });
    expect(carry({ pace: "unknown" })).toEqual({ answers: {}, moved: [], dropped: ["speed"] });
    expect(carry({ people: "groups" })).toEqual({ answers: { teams: "two" }, moved: ["teams"], dropped: ["people"] });
  });

  test("takes the place of another answer only where that is the one meant", () => {
    expect(carry({ place: "here", host: "office" })).toEqual({
      answers: { host: "ours" },
      moved: ["host"],
      dropped: [],
    });
    expect(carry({ place: "here", host: "cloud" })).toEqual({
      answers: { host: "cloud" },
      moved: [],
      dropped: ["place"],
    });
    expect(carry({ place: "here" })).toEqual({ answers: {}, moved: [], dropped: ["place"] });
  });

  test("keeps its place in a ranking, once", () => {
    expect(carry({ wishes: ["faster", "cheaper", "fun", "lower-cost"] })).toEqual({
      answers: { wishes: ["faster", "lower-cost"] },
      moved: ["wishes"],
      dropped: ["wishes"],
    });
    expect(carry({ wishes: ["fun"] })).toEqual({ answers: {}, moved: [], dropped: ["wishes"] });
  });
});

test("what never was an answer stays as it is, for the reader to refuse", () => {
  const strange = { pace: 3, people: ["a"], wishes: { 0: "fun" }, place: null, constructor: "x" };
  expect(carry(strange)).toEqual({ answers: strange, moved: [], dropped: [] });
  const hostile = JSON.parse('{"__proto__":{"polluted":1},"pace":"slow"}');
  expect(Object.keys(carry(hostile).answers)).toEqual(["__proto__", "speed", "mood"]);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

test("answers of respondents are carried over, too, and steps of the plan that find a gone answer out go with it", () => {
  const file = {
    answers: {},
    respondents: [{ name: "Owner", answers: { pace: "slow" } }, null],
    plan: {
      done: ["find-out-pace", "alerts", 7],
      unwanted: { "find-out-place": "no" },
      days: null,
      added: ["find-out-pace"],
    },
  };
  expect(carryFile(file, past)).toEqual({
    file: {
      answers: {},
      respondents: [{ name: "Owner", answers: { speed: "low", mood: "calm" } }, null],
      plan: { done: ["alerts", 7], unwanted: {}, days: null, added: ["find-out-pace"] },
    },
    moved: ["speed", "mood"],
    dropped: ["pace", "place"],
  });
});

describe("a reader of answers files", () => {
  const knowledge = readKnowledge();
  const read = (file: object, from?: "file" | "storage") =>
    readAnswersFile(JSON.stringify({ format: "rightsplit/answers@1", ...file }), knowledge, from);

  test("takes an id that never was for a typing mistake in a file, and leaves it out of what a browser kept", () => {
    const file = { answers: { software: "one-own", "lead-tme": "longer" } };
    expect(read(file).problem).toMatchObject({ id: "problem.unknownQuestion", values: { like: "lead-time" } });
    expect(read(file, "storage")).toEqual({
      file: { format: "rightsplit/answers@1", answers: { software: "one-own" } },
      changes: { moved: [], dropped: ["lead-tme"] },
    });
  });

  test("does not take what is damaged for what is unknown, not even in a browser", () => {
    for (const answers of [{ software: 7 }, ["one-own"], { "lead tme": "longer" }, { software: "" }]) {
      expect(read({ answers }, "storage").problem?.id).toMatch(/^problem\./);
    }
    expect(read({ answers: {}, mood: "good" }, "storage").problem?.id).toBe("problem.unknownField");
  });

  test("takes an unknown id for news where the file names a newer model, and only then", () => {
    const answers = { software: "one-own", robots: "many" };
    expect(read({ model: "2.0.1", answers })).toEqual({
      file: { format: "rightsplit/answers@1", answers: { software: "one-own" } },
      changes: { moved: [], dropped: ["robots"] },
      newer: true,
    });
    expect(read({ model: "2.0.0", answers }).problem?.id).toBe("problem.unknownQuestion");
    expect(read({ model: "1.9.9", answers }).problem?.id).toBe("problem.unknownQuestion");
    expect(read({ model: "3.0.0", answers: { software: "one-own" } }).newer).toBeUndefined();
  });

  test("no longer names the model of before once answers were carried over", () => {
    expect(read({ model: "1.0.0", answers: { peak: "steady" } }).file).toEqual({
      format: "rightsplit/answers@1",
      answers: { "load-trouble": "copes" },
    });
  });

  test("tells at most fifty names, however many there are", () => {
    const answers = Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`robot-${at}`, "x"]));
    expect(read({ answers }, "storage").changes?.dropped).toHaveLength(50);
  });
});
