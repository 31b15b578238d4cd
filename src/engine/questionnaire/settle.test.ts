import { describe, expect, test } from "vitest";
import { readKnowledge } from "../../knowledge/from-disk.ts";
import { settle } from "./settle.ts";

const { questions } = readKnowledge();

describe("settle", () => {
  test("a firm with bought products only is not asked how it releases code, and its answer does not count", () => {
    const settled = settle(questions, { software: "bought-only", release: "automatic" });
    expect(settled.asked).not.toContain("release");
    expect(settled.setAside).toEqual(["release"]);
    expect(settled.answers).toEqual({ software: "bought-only" });
    expect(settled.choices.get("release")).toEqual(["by-hand"]);
  });

  test("a new product is not taken to have an old pipeline: what it is not asked stays open", () => {
    const settled = settle(questions, { software: "none-yet" });
    expect(settled.asked).not.toContain("data-layout");
    expect(settled.choices.get("data-layout")).toHaveLength(5);
    expect(settled.choices.get("lead-time")).toEqual(["same-day"]);
  });

  test("the cause of delay is asked unless changes are known to be quick", () => {
    const asked = (leadTime: string) => settle(questions, { software: "one-own", "lead-time": leadTime }).asked;
    expect(asked("longer")).toContain("delay-cause");
    expect(asked("same-day")).not.toContain("delay-cause");
    expect(asked("unknown")).toContain("delay-cause");
  });

  test("while an open answer decides whether a question is asked, all its choices stay possible", () => {
    expect(settle(questions, { software: "one-own" }).choices.get("delay-cause")).toHaveLength(5);
  });

  test("ranked goals become ranked needs; an unanswered ranking ranks nothing", () => {
    expect(settle(questions, { goals: ["cope-with-peaks", "faster-changes"] }).rankedNeeds).toEqual([
      "load",
      "release",
    ]);
    const open = settle(questions, { goals: "unknown" });
    expect(open.rankedNeeds).toEqual([]);
    expect(open.unanswered).toContain("goals");
  });

  test("names every object has are no answers", () => {
    expect(settle(questions, {}).unanswered).toHaveLength(settle(questions, {}).asked.length);
  });
});
