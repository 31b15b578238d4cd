import fc from "fast-check";
import type { Scene } from "../src/engine/diagrams/draw.ts";
import { type Facts, truth } from "../src/engine/questionnaire/condition.ts";
import { settle } from "../src/engine/questionnaire/settle.ts";
import type { Knowledge } from "../src/knowledge/knowledge.ts";
import type { Answers, Part } from "../src/knowledge/schemas/answers-file.ts";
import type { Roadmap, RoadmapTask } from "../src/knowledge/schemas/assessment.ts";
import type { OptionId } from "../src/knowledge/schemas/shared.ts";

const options: OptionId[] = ["BUY", "KEEP", "MOD", "ADD", "FEW", "FULL"];

const answers = (knowledge: Knowledge): fc.Arbitrary<Answers> =>
  fc.record(
    Object.fromEntries(
      knowledge.questions.map(({ id, kind, choices }) => {
        const known = choices.map((choice) => choice.id);
        return [id, kind === "ranking" ? fc.subarray(known, { maxLength: 3 }) : fc.constantFrom(...known, "unknown")];
      }),
    ),
    { requiredKeys: [] },
  ) as fc.Arbitrary<Answers>;
const names = ["Checkout", "Stock", "__proto__", 'The "big" one', "Newsletter"];
const part: fc.Arbitrary<Part> = fc.record(
  {
    name: fc.constantFrom(...names),
    change: fc.constantFrom("rarely" as const, "weekly" as const),
    load: fc.constantFrom("even" as const, "peaks" as const),
    rules: fc.constantFrom("none" as const, "card-data" as const, "other-technology" as const),
    owner: fc.constantFrom("Anna", "Ben"),
    shares: fc.subarray(names),
    callers: fc.nat(9),
  },
  { requiredKeys: ["name"] },
);

/** A roadmap of whatever tasks the two options may ask for, some left out, in two phases. */
function roadmap(
  knowledge: Knowledge,
  facts: Facts,
  chosen: readonly OptionId[],
  skip: ReadonlySet<string>,
  isTimed: boolean,
): Roadmap {
  const tasks = knowledge.tasks.flatMap((task): RoadmapTask[] => {
    const fitting = task.triggers.filter(({ options: only }) =>
      chosen.some((id) => (only ?? task.options).includes(id)),
    );
    const truths = fitting.map(({ when }) => (when ? truth(when, facts) : "yes"));
    if (skip.has(task.id) || truths.every((each) => each === "no")) return [];
    const weeks = isTimed ? { startWeek: task.order, endWeek: task.order + 1 } : { startWeek: null, endWeek: null };
    return [
      {
        ...{
          id: task.id,
          code: task.code,
          kind: "task",
          days: [1, 2, 3],
          ...weeks,
          startOn: null,
          endOn: null,
          role: [],
        },
        ...{ after: task.after.filter((id) => !skip.has(id)), conditional: !truths.includes("yes"), done: false },
        ...{ dependsOn: truths.includes("yes") ? [] : ["peak"], clears: ["alerts"], improves: {}, sources: [] },
        message: { id: `task.${task.id}.title`, values: {} },
      },
    ];
  });
  const phase = (id: string, some: RoadmapTask[]) =>
    ({ id, opens: ["alerts"], tasks: some }) as unknown as Roadmap["phases"][number];
  const phases = [phase("know", tasks.slice(0, 9)), phase("shape", tasks.slice(9))].filter(
    (each) => each.tasks.length > 0,
  );
  return { phases, finishWeek: isTimed ? { p50: 9, p80: 12 } : null } as unknown as Roadmap;
}

/** Firms with any answers, parts and verdict: what pictures are drawn from. */
export const randomScene = (knowledge: Knowledge): fc.Arbitrary<Scene> =>
  fc
    .record({
      given: answers(knowledge),
      destination: fc.constantFrom(...options),
      now: fc.constantFrom(...options),
      parts: fc.oneof(fc.constant([]), fc.uniqueArray(part, { selector: ({ name }) => name, maxLength: 5 })),
      runtime: fc.constantFrom(...knowledge.runtime.map(({ id }) => id)),
      skip: fc.subarray(knowledge.tasks.map(({ id }) => id)),
      skipsNone: fc.boolean(),
      isTimed: fc.boolean(),
    })
    .map(({ given, destination, now, parts, runtime, skip, skipsNone, isTimed }) => {
      const settled = settle(knowledge.questions, given);
      const facts = { choices: settled.choices, needs: new Map(), ranked: settled.ranked } as Facts;
      const verdict = { destination, now } as Scene["verdict"];
      const plan = roadmap(knowledge, facts, [destination, now], new Set(skipsNone ? [] : skip), isTimed);
      return { settled, facts, verdict, roadmap: plan, parts, runtime };
    });
