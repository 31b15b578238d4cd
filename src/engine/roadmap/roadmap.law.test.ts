import fc from "fast-check";
import { expect, it } from "vitest";
import { runs } from "../../../tests/runs.ts";
import { readKnowledge } from "../../knowledge/from-disk.ts";
import type { Knowledge } from "../../knowledge/knowledge.ts";
import type { AnswersFile } from "../../knowledge/schemas/answers-file.ts";
import { type Roadmap, roadmapSchema } from "../../knowledge/schemas/assessment.ts";
import type { OptionId } from "../../knowledge/schemas/shared.ts";
import { phaseOrder } from "./phases.ts";
import { plan } from "./plan.ts";
import { sequence } from "./sequence.ts";
import { situation } from "./situation.fixture.ts";

const knowledge = deepFreeze(readKnowledge());
const taskIds = knowledge.tasks.map(({ id }) => id);
const option = fc.constantFrom<OptionId>("BUY", "KEEP", "MOD", "ADD", "FEW", "FULL");
const days = fc.tuple(...[0, 0, 0].map(() => fc.integer({ min: 0, max: 90 }))) as fc.Arbitrary<
  [number, number, number]
>;
const answers = fc.record(
  Object.fromEntries(
    knowledge.questions
      .filter(({ kind }) => kind === "choice")
      .map(({ id, choices }) => [
        id,
        fc.constantFrom("unknown", ...choices.flatMap((choice) => [choice.id, choice.id])),
      ]),
  ),
);
const some = fc.subarray(taskIds, { maxLength: 4 });
const edits = fc.record({
  done: some,
  unwanted: some.map((ids) => Object.fromEntries(ids.map((id) => [id, "no"]))),
  days: fc.dictionary(fc.constantFrom(...taskIds), days, { maxKeys: 5 }),
  added: fc.array(fc.record({ name: fc.string({ minLength: 1, maxLength: 9 }), days }), { maxLength: 3 }),
  daysPerMonth: fc.oneof(fc.integer({ min: 1, max: 60 }), fc.double({ min: 0.01, max: 60, noNaN: true })),
});
/** A firm: its answers and edits, where its road leads, and a model that knows some or all of the tasks. */
const firm = fc.record({
  ...{
    answers,
    edits,
    now: option,
    destination: option,
    startOn: fc.constantFrom("2026-12-01", "2027-02-15", undefined),
  },
  tasks: fc.oneof(fc.constant(taskIds), fc.subarray(taskIds)),
});
type Firm = typeof firm extends fc.Arbitrary<infer Value> ? Value : never;

function roadmap({ answers, edits, now, destination, startOn, tasks }: Firm, more: AnswersFile["plan"] = {}): Roadmap {
  const known: Knowledge = { ...knowledge, tasks: knowledge.tasks.filter(({ id }) => tasks.includes(id)) };
  const file = {
    format: "rightsplit/answers@1",
    answers,
    plan: { ...edits, ...more },
    ...(startOn && { startOn }),
  } as const;
  return plan(known, situation(known, deepFreeze(file), now, destination));
}
/** Everything a task rests on according to the content, whether it is in a plan or not. */
const foundations = new Map<string, Set<string>>();
for (const { id, after } of sequence(knowledge.tasks, () => 0)) {
  foundations.set(id, new Set([...after, ...after.flatMap((before) => [...(foundations.get(before) ?? [])])]));
}
const tasksOf = ({ phases }: Roadmap) =>
  phases.flatMap(({ id: phase, tasks }) => tasks.map((task) => ({ ...task, phase })));
const law = (name: string, holds: (one: Firm) => void) =>
  it(name, () => fc.assert(fc.property(firm, holds), { numRuns: runs() }));

law("no task before what the content says it rests on: not in the list, not in phases, not on the calendar", (one) => {
  const order: readonly string[] = phaseOrder(one.now, one.destination);
  const before = new Map<string, ReturnType<typeof tasksOf>[number]>();
  const tasks = tasksOf(roadmap(one));
  for (const task of tasks) {
    const known = one.tasks.length === taskIds.length ? (foundations.get(task.id) ?? []) : [];
    const resting = [...task.after, ...[...known].filter((id) => tasks.some((other) => other.id === id))];
    for (const id of resting) {
      const earlier = before.get(id);
      if (!earlier) expect.fail(`${task.id} stands before ${id}`);
      expect(order.indexOf(earlier.phase)).toBeLessThanOrEqual(order.indexOf(task.phase));
      if (earlier.endOn && task.startOn) expect(earlier.endOn <= task.startOn).toBe(true);
    }
    expect(before.has(task.id)).toBe(false);
    before.set(task.id, task);
  }
});

law("half the days a month never shortens the likely plan, P50 or P80, and P80 is never before P50", (one) => {
  const [whole, half] = [roadmap(one), roadmap(one, { daysPerMonth: one.edits.daysPerMonth / 2 })];
  const last = (road: Roadmap) => Math.max(0, ...tasksOf(road).map(({ endWeek }) => endWeek ?? 0));
  expect(last(half)).toBeGreaterThanOrEqual(last(whole));
  for (const which of ["p50", "p80"] as const) {
    expect(half.finishWeek?.[which]).toBeGreaterThanOrEqual(whole.finishWeek?.[which] ?? Number.NaN);
    if (whole.finishOn && half.finishOn) expect(half.finishOn[which] >= whole.finishOn[which]).toBe(true);
  }
  expect(whole.finishWeek?.p80).toBeGreaterThanOrEqual(whole.finishWeek?.p50 ?? Number.NaN);
});

law("for one person, more that is done never means more to do", (one) => {
  const pace = { daysPerMonth: Math.min(20, one.edits.daysPerMonth) };
  const [less, more] = [roadmap(one, { ...pace, done: [] }), roadmap(one, pace)];
  expect(more.days[1]).toBeLessThanOrEqual(less.days[1]);
  for (const which of ["p50", "p80"] as const) {
    expect(more.finishWeek?.[which]).toBeLessThanOrEqual(less.finishWeek?.[which] ?? Number.NaN);
  }
});

law("fits its schema, and its parts agree with each other", (one) => {
  const road = roadmapSchema.parse(roadmap(one));
  const tasks = tasksOf(road);
  const ids = tasks.map(({ id }) => id);
  for (const task of tasks) {
    expect(task.conditional).toBe(task.dependsOn.length > 0);
    expect(task.after.filter((id) => id.startsWith("find-out-"))).toEqual(task.dependsOn.map((id) => `find-out-${id}`));
    if (task.done) expect(task.days).toEqual([0, 0, 0]);
  }
  const certain = tasks.filter(({ conditional }) => !conditional);
  for (const which of [0, 1, 2] as const) {
    const sum = certain.reduce((total, task) => total + task.days[which], 0);
    expect(road.days[which]).toBeCloseTo(sum, 1);
  }
  const path = road.criticalPath.map((id) => certain.findIndex((task) => task.id === id));
  expect(path).toEqual(path.toSorted((a, b) => a - b));
  expect(path).not.toContain(-1);
  for (const { id, neededBy } of road.leftOut) {
    expect(ids).not.toContain(id);
    for (const needing of neededBy) expect(ids).toContain(needing);
  }
  const opened = road.phases.flatMap(({ opens }) => opens);
  expect(new Set(opened).size).toBe(opened.length);
});

law("the same answers give the same plan, in whatever order they stand", (one) => {
  const turned = Object.fromEntries(Object.entries(one.answers).reverse()) as Firm["answers"];
  expect(JSON.stringify(roadmap({ ...one, answers: turned }))).toBe(JSON.stringify(roadmap(one)));
});

/** Whatever is frozen cannot be changed by accident: a function that tries to throws. */
function deepFreeze<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null)
    for (const part of Object.values(Object.freeze(value))) deepFreeze(part);
  return value;
}
