import fc from "fast-check";
import { expect, test } from "vitest";
import { randomAnswers } from "../../../tests/random-answers.ts";
import { randomParts, someParts } from "../../../tests/random-parts.ts";
import { runs } from "../../../tests/runs.ts";
import { readKnowledge, readWords } from "../../knowledge/from-disk.ts";
import type { Part } from "../../knowledge/schemas/answers-file.ts";
import { cutLineSchema, firstPartSchema, type Message, partResultSchema } from "../../knowledge/schemas/assessment.ts";
import { type OptionId, optionIdSchema } from "../../knowledge/schemas/shared.ts";
import type { Facts } from "../questionnaire/condition.ts";
import { settle } from "../questionnaire/settle.ts";
import { modelOf } from "../scoring/model.ts";
import { needBands } from "../scoring/need-bands.ts";
import { advise } from "./advise.ts";
import { inOrder, type Weighed, weigh } from "./rank.ts";

const knowledge = readKnowledge();
const model = modelOf(knowledge);
const { messages } = readWords("en", knowledge);

interface Firm {
  settled: ReturnType<typeof settle>;
  facts: Facts;
}

const firm: fc.Arbitrary<Firm> = randomAnswers(knowledge).map((answers) => {
  const settled = settle(knowledge.questions, answers);
  const needs = needBands(model, settled.choices, true);
  return { settled, facts: { choices: settled.choices, needs, ranked: settled.ranked } };
});
const way = fc.record({
  destination: fc.constantFrom<OptionId>(...optionIdSchema.options),
  now: fc.constantFrom<OptionId>(...optionIdSchema.options),
});

type Advice = ReturnType<typeof advise>;
function adviseOn(one: Firm, verdict: { destination: OptionId; now: OptionId }, parts: readonly Part[]): Advice {
  return advise(knowledge, { ...one, verdict: { ...verdict } as Parameters<typeof advise>[1]["verdict"] }, parts);
}

function law<T>(name: string, from: fc.Arbitrary<T>, holds: (value: T) => void): void {
  test(name, () => {
    fc.assert(fc.property(from, holds), { numRuns: runs() });
  });
}
const weighing = fc.record({ firm, parts: someParts });
const place = fc.nat(7);
const numbers = ({ pull, ease }: Weighed) => [pull.value, pull.low, pull.high, ease.value, ease.low, ease.high];

law("ranks are 1 to n and every named part has one", fc.record({ firm, way, parts: randomParts }), (each) => {
  const { parts } = adviseOn(each.firm, each.way, each.parts);
  expect(parts.map(({ rank }) => rank)).toEqual(each.parts.map((_, at) => at + 1));
  expect(parts.map(({ name }) => name).sort()).toEqual(each.parts.map(({ name }) => name).sort());
});

law(
  "pull and ease lie between 0 and 1 and within their bounds; the result fits its schema",
  fc.record({ firm, way, parts: randomParts }),
  (each) => {
    const { parts, firstPart, cutLines } = adviseOn(each.firm, each.way, each.parts);
    for (const part of parts) {
      partResultSchema.parse(part);
      const { pull, pullRange, ease, easeRange } = part;
      expect(pullRange[0] <= pull && pull <= pullRange[1]).toBe(true);
      expect(easeRange[0] <= ease && ease <= easeRange[1]).toBe(true);
    }
    firstPartSchema.nullable().parse(firstPart);
    for (const line of cutLines) cutLineSchema.parse(line);
  },
);

law("every message has words and every source exists", fc.record({ firm, way, parts: randomParts }), (each) => {
  const advice = adviseOn(each.firm, each.way, each.parts);
  const said: string[] = [];
  const hear = ({ id, values }: Message): void => {
    said.push(id);
    for (const value of Object.values(values)) if (typeof value === "object") hear(value);
  };
  const all = [...advice.parts, ...advice.parts.flatMap(({ reasons }) => reasons), ...advice.cutLines];
  for (const { message } of all) hear(message);
  if (advice.firstPart) hear(advice.firstPart.message);
  if (advice.firstPart?.close) hear(advice.firstPart.close);
  expect(said.filter((id) => !Object.hasOwn(messages, id))).toEqual([]);
  const known = new Set(knowledge.sources.map(({ id }) => id));
  expect(
    [...all, ...(advice.firstPart ? [advice.firstPart] : [])]
      .flatMap(({ sources }) => sources)
      .filter((id) => !known.has(id)),
  ).toEqual([]);
});

law("one more caller never makes any part easier", fc.record({ firm, parts: someParts, place }), (each) => {
  const at = each.place % each.parts.length;
  const callers = each.parts[at]?.callers ?? 0;
  const before = replaced(each.parts, at, { callers });
  const more = replaced(each.parts, at, { callers: callers + 1 });
  expectNowhereEasier(each.firm, before, more);
});

law(
  "one more tie of data never makes any part easier, on either side of it",
  fc.record({ firm, parts: someParts, place, other: place }),
  (each) => {
    const at = each.place % each.parts.length;
    const shares = each.parts[at]?.shares ?? [];
    const added = each.parts[each.other % each.parts.length]?.name ?? "";
    const before = replaced(each.parts, at, { shares });
    const more = replaced(each.parts, at, { shares: [...new Set([...shares, added])] });
    expectNowhereEasier(each.firm, before, more);
  },
);

law("more change, or load of its own, never lowers pull", fc.record({ firm, parts: someParts, place }), (each) => {
  const at = each.place % each.parts.length;
  const pullWith = (change: Partial<Part>) =>
    weigh(knowledge, each.firm.facts, replaced(each.parts, at, change))[at]?.pull;
  const ladders = [
    (["rarely", "monthly", "weekly", "daily"] as const).map((change) => pullWith({ change })),
    (["even", "peaks"] as const).map((load) => pullWith({ load })),
  ];
  for (const steps of ladders) {
    for (const [step, pull] of steps.entries()) {
      const before = steps[step - 1] ?? pull;
      expect((pull?.value ?? 0) >= (before?.value ?? 0) && (pull?.high ?? 0) >= (before?.high ?? 0)).toBe(true);
    }
  }
});

law(
  "a fact that becomes known moves no bound outwards, for no part",
  fc.record({ firm, parts: someParts, told: someParts, place }),
  (each) => {
    const at = each.place % each.parts.length;
    const { name: _, ...facts } = each.told[0] ?? { name: "" };
    const known = replaced(each.parts, at, { ...facts, ...each.parts[at] });
    const before = weigh(knowledge, each.firm.facts, each.parts);
    for (const [index, after] of weigh(knowledge, each.firm.facts, known).entries()) {
      const open = before[index];
      if (!open) throw new Error("A part was lost.");
      expect(after.pull.low >= open.pull.low && after.pull.high <= open.pull.high).toBe(true);
      expect(after.ease.low >= open.ease.low).toBe(true);
      // A named owner is no fact that was open: nobody named is nobody.
      if (each.parts.every(({ owner }, part) => owner === known[part]?.owner)) {
        expect(after.ease.high <= open.ease.high).toBe(true);
      }
    }
  },
);

law("the order in the file decides among equals only", weighing, ({ firm: { facts }, parts }) => {
  const worth = ({ pull, ease }: Weighed) => [pull.value * ease.value, ease.value];
  const there = inOrder(knowledge.parts, weigh(knowledge, facts, parts));
  const back = inOrder(knowledge.parts, weigh(knowledge, facts, [...parts].reverse()));
  expect(back.map(worth)).toEqual(there.map(worth));
  for (const { part, ...weighed } of there) {
    const same = back.find((other) => other.part.name === part.name);
    expect(numbers({ part, ...weighed })).toEqual(same && numbers(same));
  }
});

law("names never matter", weighing, ({ firm: { facts }, parts }) => {
  const renamed = (name: string) => `${name.length}/${name}`;
  const others = parts.map(({ name, shares, ...part }) => ({
    ...part,
    name: renamed(name),
    ...(shares ? { shares: shares.map(renamed) } : {}),
  }));
  expect(weigh(knowledge, facts, others).map(numbers)).toEqual(weigh(knowledge, facts, parts).map(numbers));
});

law(
  "a part that must not be cut out has no pull, and no other part stands first",
  fc.record({ firm, way, parts: randomParts }),
  (each) => {
    const { parts, firstPart } = adviseOn(each.firm, each.way, each.parts);
    for (const { role, pullRange, rank } of parts) {
      if (role === "never" || role === "stays") expect(pullRange[1]).toBeLessThan(knowledge.parts.enoughPull.value);
      if (role === "first") expect(rank).toBe(1);
    }
    expect(parts[0]?.role === "first").toBe(parts.some(({ pull }) => pull >= knowledge.parts.enoughPull.value));
    if (parts.length > 0) expect(firstPart?.name ?? null).toBe(parts[0]?.role === "first" ? parts[0].name : null);
  },
);

law(
  "a border is drawn between services only where the plan makes some",
  fc.record({ firm, way, parts: randomParts }),
  (each) => {
    const { cutLines, firstPart } = adviseOn(each.firm, each.way, each.parts);
    const tied = (one: string, other: string) => each.parts.find(({ name }) => name === one)?.shares?.includes(other);
    for (const {
      between: [one, other],
      crossed,
    } of cutLines) {
      expect(tied(one, other) || tied(other, one)).toBe(true);
      if (crossed) expect(firstPart?.mode).toBe("separate");
    }
  },
);

function replaced(parts: readonly Part[], at: number, change: Partial<Part>): Part[] {
  return parts.map((part, index) => (index === at ? { ...part, ...change } : part));
}

function expectNowhereEasier({ facts }: Firm, before: readonly Part[], more: readonly Part[]): void {
  const was = weigh(knowledge, facts, before);
  for (const [index, { ease }] of weigh(knowledge, facts, more).entries()) {
    for (const bound of ["value", "low", "high"] as const) {
      expect(ease[bound]).toBeLessThanOrEqual(was[index]?.ease[bound] ?? -1);
    }
  }
}
