import type { Knowledge } from "./knowledge.ts";
import type { Source } from "./schemas/model.ts";

/** Grounds and editors' notes: readers of the content want them, neither engine nor report ever looks at them. */
const notes: ReadonlySet<string> = new Set(["because", "reviewed", "unit", "says", "confidence"]);

/**
 * The knowledge without what only editors read, for a browser to fetch. Same Assessment, same report, to the byte; a test
 * holds both against each other. The fields that are left out keep their type: do not ask for them.
 */
export function leanKnowledge(knowledge: Knowledge): Knowledge {
  return withoutNotes(knowledge) as Knowledge;
}

/** Sources as ids alone: enough to number them while the first part of a report is written. */
export function bareSources(sources: readonly Source[]): Source[] {
  return sources.map(({ id }) => ({ ...nothing, id }));
}

const nothing: Omit<Source, "id"> = {
  title: "",
  authors: "",
  publisher: "",
  year: 0,
  strength: "study",
  checked: "read",
  says: "",
  reviewed: "",
};

function withoutNotes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNotes);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) => (notes.has(name) ? [] : [[name, withoutNotes(inner)]])),
  );
}
