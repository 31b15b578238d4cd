import { initialTransition, transition } from "xstate";
import { assessmentMachine } from "../../../src/machine/assessment-machine.ts";
import type { ConversationEvent } from "../../../src/machine/conversation-types.ts";
import { askedIds } from "../../../src/machine/path.ts";
import type { AskedQuestion } from "../../../src/machine/question.ts";

const fresh = (questions: readonly AskedQuestion[]) => initialTransition(assessmentMachine, { questions })[0];

export type Standing = ReturnType<typeof fresh>;
type File = Standing["context"]["file"];

/** From what is kept to a place, by what a visitor does there. */
export interface Walk {
  kept: File | null;
  steps: { event: ConversationEvent; after: Standing }[];
}

/** The conversation as a page takes it up that finds this file kept, or nothing. */
export function begin(questions: readonly AskedQuestion[], kept: File | null): Standing {
  const taken = { type: "answers.replaced", id: "kept", origin: "storage" } as const;
  return kept ? after(fresh(questions), { ...taken, file: kept }) : fresh(questions);
}

function after(standing: Standing, event: ConversationEvent): Standing {
  return transition(assessmentMachine, standing, event)[0] as Standing;
}

/** Each way out of each state, as the machine defines it, such as "asking: question.left, currentIsOpen". */
export function waysOfMachine(): string[] {
  return Object.values(assessmentMachine.states).flatMap((state) =>
    [state, assessmentMachine.root].flatMap((node) =>
      [...node.transitions.values()].flat().map((way) => nameOf(state.key, way)),
    ),
  );
}

/** The way out that an event takes; null where nothing is meant to happen. */
export function wayOf(standing: Standing, event: ConversationEvent): string | null {
  const [way] = assessmentMachine.getTransitionData(standing, event) ?? [];
  return way ? nameOf(String(standing.value), way) : null;
}

function nameOf(state: string, { eventType, guard }: { eventType: string; guard?: unknown }): string {
  return `${state}: ${eventType}${typeof guard === "string" ? `, ${guard}` : ""}`;
}

/**
 * Walks that together take every way that can be taken from one of these beginnings: for each way not taken yet the
 * shortest walk that ends with it.
 *
 * @param offered what a visitor can do in a place
 */
export function walksOver(
  questions: readonly AskedQuestion[],
  beginnings: readonly (File | null)[],
  offered: (standing: Standing) => ConversationEvent[],
  longest: number,
): Walk[] {
  const open = new Set(waysOfMachine());
  const walks: Walk[] = [];
  const seen = new Set<string>();
  let front = beginnings.map((kept) => ({ kept, standing: begin(questions, kept), steps: [] as Walk["steps"] }));
  for (let length = 0; length < longest && open.size > 0; length += 1) {
    const next: typeof front = [];
    for (const { kept, standing, steps } of front) {
      for (const event of offered(standing)) {
        const way = wayOf(standing, event);
        if (way === null) continue;
        const arrived = after(standing, event);
        const walked = [...steps, { event, after: arrived }];
        if (open.has(way)) walks.push({ kept, steps: walked });
        open.delete(way);
        if (!seen.has(keyOf(arrived))) next.push({ kept, standing: arrived, steps: walked });
        seen.add(keyOf(arrived));
      }
    }
    front = next;
  }
  return walks;
}

function keyOf({ value, context }: Standing): string {
  const { file, origin, current, returning, before } = context;
  return JSON.stringify([value, file.answers, origin, current, returning, before?.file.answers]);
}

/** What a visitor can do on the page, of everything that can happen in a conversation. */
export function offeredOn(questions: readonly AskedQuestion[], files: readonly File[]) {
  return ({ value, context }: Standing): ConversationEvent[] => {
    if (value === "finished") return [];
    const { file, current, before } = context;
    const asked = askedIds(context);
    const dropped = files.map((one) => ({
      ...{ type: "answers.replaced" as const, id: "dropped" },
      ...{ file: one, origin: "file" as const },
    }));
    const undo: ConversationEvent[] = before ? [{ type: "undo.asked" }] : [];
    const visits = [asked[0], asked.at(-1)].flatMap((question) =>
      question === undefined || (value === "asking" && question === current)
        ? []
        : [{ type: "question.visited" as const, question }],
    );
    const everywhere = [...visits, { type: "back.pressed" as const }, ...dropped, ...undo];
    if (value === "reviewing") {
      const changes = ["software", "goals"].map((question) => ({ type: "change.asked" as const, question }));
      return [
        ...changes,
        { type: "review.accepted" },
        { type: "start.over" },
        { type: "review.opened" },
        ...everywhere,
      ];
    }
    const question = questions.find(({ id }) => id === current);
    const answer = file.answers[current];
    const single = Array.isArray(answer) && answer.length === 1;
    const given = (question?.choices ?? [])
      .slice(0, 3)
      .map(({ id }) => (question?.kind === "ranking" ? [id] : id))
      .filter((one) => answer === undefined || (question?.kind === "choice" && answer !== one))
      .map((one) => ({ type: "answer.given" as const, question: current, answer: one }));
    const cleared: ConversationEvent[] = single ? [{ type: "answer.cleared", question: current }] : [];
    const opened: ConversationEvent[] = Object.keys(file.answers).length > 1 ? [{ type: "review.opened" }] : [];
    return [...given, ...cleared, { type: "question.left" }, ...opened, ...everywhere];
  };
}
