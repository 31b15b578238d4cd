import type { Knowledge } from "../../knowledge/knowledge.ts";
import type { Say } from "../say.ts";
import type { Grounds } from "./basis.ts";
import type { ModelRow } from "./rows.ts";

const file = "src/content/parts.yaml";

interface Entry extends Grounds {
  value?: number | Readonly<Record<string, number>>;
  unit?: string;
  reviewed: string;
}

/** Every number with which a visitor's parts are put in order, in the order of its file. Ids begin with "parts.". */
export function partRows({ parts }: Pick<Knowledge, "parts">, say: Say): ModelRow[] {
  const row = (id: string, entry: Entry): ModelRow => ({
    id: `parts.${id}`,
    name: say(`method.part.${id}`),
    value: shownValue(entry, say),
    unit: entry.unit ?? null,
    grounds: entry,
    reviewed: entry.reviewed,
    file,
  });
  return Object.entries(parts).flatMap(([id, entry]) => {
    if ("because" in entry) return [row(id, entry)];
    return Object.entries(entry as Record<string, Entry>).map(([inner, one]) => row(`${id}.${inner}`, one));
  });
}

/** A number, or one for each thing that can be said of a part. */
function shownValue({ value = {} }: Entry, say: Say): string {
  if (typeof value === "number") return say("method.number", { value });
  return Object.entries(value)
    .map(([fact, share]) => say("method.part.share", { fact: say(`method.part.fact.${fact}`), share }))
    .join(" · ");
}
