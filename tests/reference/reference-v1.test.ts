import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { settle } from "../../src/engine/questionnaire/settle.ts";
import { judge } from "../../src/engine/scoring/judge.ts";
import { modelOf } from "../../src/engine/scoring/model.ts";
import type { Knowledge } from "../../src/knowledge/knowledge.ts";
import type { Answers } from "../../src/knowledge/schemas/answers-file.ts";

interface ReferenceCase {
  id: string;
  name: string;
  answers: Answers;
  expected: {
    destination: string;
    now: string;
    shares: Record<string, number>;
    sharesNow: Record<string, number>;
    clearFirst: string[];
    checkFirst: string[];
  };
}

const read = (name: string) => JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));

// The model as it was in version 1, frozen: an independent prototype in another language computed these shares from 4,000
// draws of its own. What the content says today may move on; how the engine calculates may not.
const knowledge: Knowledge = read("model-v1.json");
const cases: ReferenceCase[] = read("cases-v1.json");

describe("the thirteen reference cases of model 1", () => {
  test.each(cases)("$name", ({ answers, expected }) => {
    const { verdict, options, gates } = judge(modelOf(knowledge), settle(knowledge.questions, answers));
    const codes = (ids: readonly string[]) => ids.map((id) => gates.find((gate) => gate.id === id)?.code);
    expect(verdict.destination).toBe(expected.destination);
    expect(verdict.now).toBe(expected.now);
    expect(codes(verdict.clearFirst)).toEqual(expected.clearFirst);
    expect(codes(verdict.checkFirst)).toEqual(expected.checkFirst);
    for (const { id, share, shareNow } of options) {
      expect(Math.abs(share - (expected.shares[id] ?? 0)), `share of ${id}`).toBeLessThan(0.04);
      expect(Math.abs(shareNow - (expected.sharesNow[id] ?? 0)), `share of ${id} now`).toBeLessThan(0.04);
    }
  });
});
