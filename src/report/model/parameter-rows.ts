import type { Knowledge } from "../../knowledge/knowledge.ts";
import type { Condition } from "../../knowledge/schemas/shared.ts";
import type { Say } from "../say.ts";
import type { Grounds } from "./basis.ts";
import { sayCondition } from "./condition-words.ts";
import type { ModelRow } from "./rows.ts";

const file = "src/content/parameters.yaml";

interface Entry extends Grounds {
  value?: number | readonly number[];
  unit?: string;
  when?: Condition;
  reviewed: string;
}

/** Every number that belongs to the method as a whole, in the order of its file. */
export function parameterRows({ parameters }: Pick<Knowledge, "parameters">, say: Say): ModelRow[] {
  const row = (id: string, entry: Entry): ModelRow => ({
    id,
    name: say(`method.parameter.${id}`),
    value: shownValue(entry, say),
    unit: entry.unit ?? null,
    grounds: entry,
    reviewed: entry.reviewed,
    file,
  });
  return Object.entries(parameters).flatMap(([id, entry]) => {
    if (typeof entry !== "object") return [];
    if ("because" in entry) return [row(id, entry as Entry)];
    return Object.entries(entry as Record<string, Entry>).map(([inner, one]) => row(`${id}.${inner}`, one));
  });
}

function shownValue({ value, when }: Entry, say: Say): string {
  const number = [value ?? []]
    .flat()
    .map((one) => say("method.number", { value: one }))
    .join(" · ");
  if (!when) return number;
  const condition = sayCondition(when, say);
  return number === ""
    ? say("method.tables.when", { condition })
    : say("method.tables.valueWhen", { number, condition });
}
