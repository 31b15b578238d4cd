import { askedIds, type Standing } from "./path.ts";
import type { AskedQuestion } from "./question.ts";

export interface Section {
  area: AskedQuestion["area"];
  /** Asked questions of this area, in order. */
  steps: { id: string; state: "current" | "answered" | "open" }[];
}

export interface Progress {
  /** Place of the current question among those asked, from 1. */
  number: number;
  /** Open questions besides the current one, by what is known now; a later answer can open or close some. */
  toGo: number;
  sections: Section[];
  /** The area of the current question, and whether the question opens it. */
  area: AskedQuestion["area"] | null;
  opensArea: boolean;
}

/** How far a conversation has come along the branch that its answers have taken. */
export function progressOf(standing: Standing, current: string): Progress {
  const asked = askedIds(standing);
  const { answers } = standing.file;
  const sections: Section[] = [];
  for (const id of asked) {
    const area = standing.questions.find((question) => question.id === id)?.area;
    if (!area) continue;
    const state = id === current ? "current" : Object.hasOwn(answers, id) ? "answered" : "open";
    const last = sections.at(-1);
    if (last?.area === area) last.steps.push({ id, state });
    else sections.push({ area, steps: [{ id, state }] });
  }
  const section = sections.find(({ steps }) => steps.some(({ id }) => id === current));
  return {
    number: asked.indexOf(current) + 1,
    toGo: asked.filter((id) => id !== current && !Object.hasOwn(answers, id)).length,
    sections,
    area: section?.area ?? null,
    opensArea: section?.steps[0]?.id === current,
  };
}
