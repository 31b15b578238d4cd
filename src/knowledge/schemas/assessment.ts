import { z } from "zod";
import { limits } from "../answers/limits.ts";
import { choiceByQuestionSchema, daySchema, idSchema, optionIdSchema, shareSchema } from "./shared.ts";

/** What the engine says: the id of a message and the values that go into it. Never a sentence, so every language can say it. */
export interface Message {
  id: string;
  values: { [name: string]: string | number | Message };
}
export const messageSchema: z.ZodType<Message> = z.lazy(() =>
  z.strictObject({
    id: z.string().min(1).describe("Key of a message in src/content/<locale>/, such as gate.alerts.fails."),
    values: z
      .record(z.string(), z.union([z.string(), z.number(), messageSchema]))
      .describe("Numbers, the visitor's own names, or further messages to be put in first."),
  }),
);

const daysSchema = z
  .tuple([z.number().min(0), z.number().min(0), z.number().min(0)])
  .describe("Person-days: least, likely, most.");
const levelSchema = z.enum(["very-low", "low", "middle", "high", "very-high"]);
const bandSchema = z.strictObject({
  score: z
    .number()
    .min(0)
    .max(100)
    .describe("0 to 100, for orientation only. Show it in steps of five, with its word."),
  low: z.number().min(0).max(100).describe("With every unknown answer at its worst."),
  high: z.number().min(0).max(100).describe("With every unknown answer at its best."),
  level: levelSchema,
});
const scoreSchema = bandSchema.extend({ areas: z.array(bandSchema.extend({ id: idSchema })) });
export const scoresSchema = z.strictObject({ needs: scoreSchema, infrastructure: scoreSchema, skills: scoreSchema });

export const verdictSchema = z.strictObject({
  destination: optionIdSchema.describe("Where to head."),
  now: optionIdSchema.describe("Where to begin."),
  strength: z.enum(["clear", "likely", "close", "none"]).describe("Follows the share of the destination's family."),
  second: optionIdSchema
    .nullable()
    .describe("The best of the other options; null when none has a share of a twentieth."),
  clearFirst: z.array(idSchema).describe("Fixable gates before the destination that the answers show to be shut."),
  checkFirst: z
    .array(idSchema)
    .describe("Gates before the destination of which the answers leave open whether they pass."),
});

export const optionResultSchema = z.strictObject({
  id: optionIdSchema,
  reading: idSchema.nullable().describe("Other words for the same option in this firm's situation."),
  value: z
    .number()
    .max(0)
    .describe("Minus (need left over + demand times unreadiness), mean over the draws; 0 is best."),
  share: shareSchema.describe("How often it comes first as the destination. All shares sum to 1."),
  shareNow: shareSchema,
  family: idSchema,
  familyShare: shareSchema,
  passes: shareSchema.describe("Share of the draws in which every gate lets it pass today."),
});

export const gateResultSchema = z.strictObject({
  id: idSchema,
  code: z.string(),
  kind: z.enum(["structural", "wait", "fixable"]),
  state: z.enum(["passes", "fails", "likelyFails", "unknown"]),
  probability: shareSchema.describe("Chance that it passes: 1 or 0 where the answers settle it."),
  removes: z.array(optionIdSchema),
  asks: z.array(idSchema).describe("Unanswered questions on which it depends."),
  message: messageSchema,
  clearedBy: z.array(idSchema).describe("Tasks that clear it."),
});

export const reasonSchema = z.strictObject({
  option: optionIdSchema,
  kind: z.enum(["need", "readiness"]),
  factor: idSchema.describe("A need or a readiness."),
  points: z.number().max(0).describe("What this factor takes away. The points of an option add up to its value."),
  message: messageSchema,
  sources: z.array(idSchema),
});

export const roadmapTaskSchema = z.strictObject({
  id: idSchema,
  code: z
    .string()
    .describe("Short code, such as F7; empty for steps that only find something out and for the visitor's own."),
  kind: z.enum(["task", "find-out", "own"]),
  days: daysSchema,
  startWeek: z
    .number()
    .int()
    .min(0)
    .nullable()
    .describe("Weeks from the start, likely pace; null where no effort is set aside."),
  endWeek: z.number().int().min(0).nullable(),
  startOn: daySchema.nullable().describe("A date where the start of the plan is known, else null."),
  endOn: daySchema.nullable(),
  role: z.array(idSchema),
  after: z.array(idSchema).describe("Tasks of this roadmap that must be finished before."),
  conditional: z.boolean().describe("Needed only if an open answer turns out badly. Counts towards P80 only."),
  dependsOn: z.array(idSchema).describe("Conditional tasks: the open questions that decide."),
  done: z.boolean(),
  clears: z.array(idSchema).describe("Gates that this task helps to clear."),
  improves: choiceByQuestionSchema.describe("Answers that are better once it is done."),
  message: messageSchema,
  sources: z.array(idSchema),
});

const phaseSchema = z.strictObject({
  id: idSchema,
  opens: z.array(idSchema).describe("Gates that are open once this phase is done and were not before."),
  scoresAfter: scoresSchema,
  verdictAfter: verdictSchema,
  goodEnd: z.boolean().describe("Ending here leaves the firm in a sound state."),
  tasks: z.array(roadmapTaskSchema).min(1),
});

export const roadmapSchema = z.strictObject({
  startOn: daySchema.nullable(),
  finishOn: z.strictObject({ p50: daySchema, p80: daySchema }).nullable(),
  finishWeek: z.strictObject({ p50: z.number().int(), p80: z.number().int() }).nullable(),
  daysPerMonth: z
    .number()
    .min(0)
    .describe("Working days a month set aside, from the answer or the visitor's own figure."),
  lanes: z.number().int().min(0).describe("People who can work beside each other at this pace."),
  effortFactor: z.number().min(1).describe("Already in the days: hand-overs or first steps make this plan longer."),
  days: daysSchema.describe("Sum of all tasks that are certain."),
  phases: z.array(phaseSchema),
  criticalPath: z.array(idSchema).describe("The longest chain of tasks, in order."),
  leftOut: z
    .array(z.strictObject({ id: idSchema, reason: z.string(), neededBy: z.array(idSchema) }))
    .describe("Tasks the visitor does not want, and the tasks of the plan that rest on them."),
  tripwires: z.array(
    z.strictObject({
      id: idSchema,
      lookAgainAfterWeeks: z.number().int(),
      lookAgainOn: daySchema.nullable(),
      message: messageSchema,
      sources: z.array(idSchema),
    }),
  ),
});

const changeSchema = z.enum(["same", "added", "changed", "removed"]);
const laneSchema = z.strictObject({ id: idSchema, message: messageSchema });
const nodeSchema = z.strictObject({
  id: idSchema,
  lane: idSchema,
  kind: z.enum([
    "person",
    "entry",
    "application",
    "module",
    "service",
    "product",
    "job",
    "queue",
    "store",
    "files",
    "outside",
    "tool",
    "task",
    "gate",
  ]),
  group: idSchema.nullable().describe("The border it lies within."),
  message: messageSchema,
  note: messageSchema.nullable(),
  unknown: z.array(idSchema).describe("Questions whose missing answer makes this node uncertain; drawn grey."),
  change: changeSchema.describe("Against the picture of today."),
  weeks: z.tuple([z.number().int(), z.number().int()]).nullable().describe("Schedules only: first and last week."),
});
const edgeSchema = z.strictObject({
  from: idSchema.describe("A node, or a group around whole lanes: then everything in it does so."),
  to: idSchema,
  kind: z.enum(["asks", "tells", "before"]).describe("asks and waits · tells and goes on · must be finished before"),
  message: messageSchema.nullable(),
  change: changeSchema,
});
const groupSchema = z.strictObject({
  id: idSchema,
  message: messageSchema,
  lanes: z.array(idSchema).describe("The lanes it surrounds. Empty where nodes name it as their group."),
  change: changeSchema,
});
export const diagramSchema = z.strictObject({
  id: idSchema,
  code: z.string().regex(/^D\d+[a-e]?$/),
  kind: z.enum(["graph", "sequence", "schedule"]),
  message: messageSchema.describe("The name of the picture; <same id>.about is the sentence that describes it."),
  about: messageSchema,
  lanes: z.array(laneSchema),
  groups: z.array(groupSchema),
  nodes: z.array(nodeSchema),
  edges: z.array(edgeSchema),
  changed: z.array(idSchema).describe("Ids of nodes and groups that differ from today."),
});

const shareRange = z.tuple([shareSchema, shareSchema]).describe("The least and the most it may turn out to be.");
const pullKindSchema = z.enum(["load", "rules", "change", "failures"]);
const partReasonSchema = z.strictObject({
  side: z.enum(["for", "against", "open"]).describe("For or against separating it; open: nobody said it."),
  id: idSchema,
  message: messageSchema,
  sources: z.array(idSchema),
});

export const partResultSchema = z.strictObject({
  name: z.string(),
  rank: z.number().int().min(1).describe("1 for the part that would be separated first. By pull times ease."),
  pull: shareSchema.describe(
    "What it would gain from standing on its own. What is not known of it counts for nothing.",
  ),
  pullRange: shareRange,
  because: pullKindSchema.nullable().describe("The strongest of its needs; null where nothing pulls."),
  ease: shareSchema.describe("How easily it comes loose. For what is not known, a usual number is taken."),
  easeRange: shareRange,
  role: z
    .enum(["first", "later", "walls", "open", "stays", "never"])
    .describe(
      "first: before all others. later: has reasons, too. walls: has reasons, but needs walls inside first. open: not known. stays: nothing pulls. never: nothing pulls, and many others hang on it.",
    ),
  message: messageSchema,
  sources: z.array(idSchema),
  reasons: z.array(partReasonSchema),
});

export const firstPartSchema = z.strictObject({
  mode: z
    .enum(["separate", "keep", "walls", "nothing"])
    .describe("What the plan does: makes services, keeps some apart, draws borders inside, or leaves all as it is."),
  name: z
    .string()
    .nullable()
    .describe("A part that the visitor named; null where none has reason enough, or none was named."),
  message: messageSchema,
  close: messageSchema.nullable().describe("That another part comes right behind, if one does."),
  sources: z.array(idSchema),
});

export const cutLineSchema = z.strictObject({
  between: z.tuple([z.string(), z.string()]),
  crossed: z.boolean().describe("Whether the plan puts a border between services here."),
  message: messageSchema,
  sources: z.array(idSchema),
});

export const assessmentSchema = z.strictObject({
  format: z.literal("rightsplit/assessment@1"),
  modelVersion: z.string(),
  seed: z.number().int(),
  draws: z.number().int(),
  name: z.string().nullable(),
  answers: z
    .record(idSchema, z.union([z.string(), z.array(z.string())]))
    .describe("The answers that count, after branching."),
  unanswered: z.array(idSchema).describe("Questions that were asked and are not answered, or answered with unknown."),
  setAside: z
    .array(idSchema)
    .describe("Questions whose given answers do not count, because they are not asked of this firm."),
  verdict: verdictSchema,
  scores: scoresSchema,
  options: z.array(optionResultSchema),
  gates: z.array(gateResultSchema),
  reasons: z.array(reasonSchema),
  runtime: z.strictObject({ choice: idSchema, message: messageSchema, sources: z.array(idSchema) }),
  roadmap: roadmapSchema,
  parts: z
    .array(partResultSchema)
    .max(limits.parts)
    .describe("The visitor's own parts, by rank. Empty where none was named."),
  firstPart: firstPartSchema
    .nullable()
    .describe(
      "Which part comes first, or which kind of part where none was named; null where the answers tell of neither.",
    ),
  cutLines: z
    .array(cutLineSchema)
    .describe("Pairs of parts whose data are needed in the same instant, so that a border between them costs dearly."),
  diagrams: z.array(diagramSchema),
});

export type Level = z.infer<typeof levelSchema>;
export type Band = z.infer<typeof bandSchema>;
export type Score = z.infer<typeof scoreSchema>;
export type Scores = z.infer<typeof scoresSchema>;
export type Verdict = z.infer<typeof verdictSchema>;
export type OptionResult = z.infer<typeof optionResultSchema>;
export type GateResult = z.infer<typeof gateResultSchema>;
export type Reason = z.infer<typeof reasonSchema>;
export type RoadmapTask = z.infer<typeof roadmapTaskSchema>;
export type RoadmapPhase = z.infer<typeof phaseSchema>;
export type Roadmap = z.infer<typeof roadmapSchema>;
export type DiagramNode = z.infer<typeof nodeSchema>;
export type DiagramEdge = z.infer<typeof edgeSchema>;
export type DiagramGroup = z.infer<typeof groupSchema>;
export type DiagramLane = z.infer<typeof laneSchema>;
export type Change = z.infer<typeof changeSchema>;
export type PartResult = z.infer<typeof partResultSchema>;
export type PartReason = PartResult["reasons"][number];
export type FirstPart = z.infer<typeof firstPartSchema>;
export type CutLine = z.infer<typeof cutLineSchema>;
export type Diagram = z.infer<typeof diagramSchema>;
export type Assessment = z.infer<typeof assessmentSchema>;
