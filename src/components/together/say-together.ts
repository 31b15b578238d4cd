import type { Outcome } from "../../engine/index.ts";
import type { Answer } from "../../machine/answer.ts";
import type { Say } from "../../report/index.ts";
import type { WordsByQuestion } from "../questionnaire/given.ts";
import type { OptionNames } from "./given.ts";

/** An answer in words; a ranking with its choices one after the other. */
export function labelOf(words: WordsByQuestion, question: string, answer: Answer): string {
  return [answer]
    .flat()
    .map((choice) => words[question]?.choices[choice] ?? choice)
    .join(" · ");
}

/** A verdict in half a sentence. */
export function sayAdvice({ destination, now, strength }: Outcome, options: OptionNames, say: Say): string {
  const nameOf = ({ id, reading }: Outcome["now"]) =>
    (reading && options[id]?.readings[reading]) || (options[id]?.name ?? id);
  const values = {
    destination: nameOf(destination),
    now: nameOf(now),
    strength: say(`together.strength.${strength}`),
  };
  return say(destination.id === now.id ? "together.differ.advice" : "together.differ.adviceApart", values);
}

/** How much of the advice moves, in steps of five of a hundred: more would pretend to know better. Empty for next to nothing. */
export function sayPoints(worth: number, say: Say): string {
  const points = Math.round(worth * 20) * 5;
  return points === 0 ? "" : say("together.differ.points", { points });
}
