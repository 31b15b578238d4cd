import type { Part } from "../../knowledge/schemas/answers-file.ts";
import type { Message } from "../../knowledge/schemas/assessment.ts";
import type { PullKind } from "./pull.ts";

/** A message under src/content/<locale>/words/parts.yaml. */
export function say(id: string, values: Message["values"] = {}): Message {
  return { id: `parts.${id}`, values };
}

/** A message on one need of a part, in the words for what was said of it. */
export function aboutPull(id: string, kind: PullKind, part: Part): Message {
  if (kind === "rules") return say(`${id}.rules.${part.rules ?? "none"}`);
  return say(`${id}.${kind}`, kind === "change" ? { change: part.change ?? "rarely" } : {});
}

/** A number from 0 to 1 as it is shown: of a hundred, in steps of five. */
export function points(value: number): number {
  return Math.round(value * 20) * 5;
}

/** Names as one value: A, B and C. */
export function names(all: readonly string[]): Message {
  const [first = "", ...rest] = all;
  return rest.reduce<Message>(
    (left, right, at) => say(at === rest.length - 1 ? "names.last" : "names.more", { left, right }),
    say("names.one", { name: first }),
  );
}

/** One of three words for a number from 0 to 1, by thirds. Words are chosen with it, decisions are not. */
export function third(value: number): "low" | "middle" | "high" {
  if (value < 1 / 3) return "low";
  return value < 2 / 3 ? "middle" : "high";
}
