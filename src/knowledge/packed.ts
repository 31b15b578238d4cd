import type { Knowledge, Words } from "./knowledge.ts";

/** JSON as browsers fetch it: rows as columns, null where a row lacks one; see pack.ts for how it is made. */
export type Packed = string | number | boolean | null | Packed[] | { [name: string]: Packed };

/** First entry of an array that stands for a condition. Nothing of ours begins with one of these. */
export const signs = { is: "", not: "!", all: "&", any: "|" } as const;

/** Whose words are packed without ids: the prefix of their messages, and where their ids stand. */
export const owners = {
  question: "questions",
  need: "needs",
  readiness: "readiness",
  scoreArea: "scoreAreas",
  option: "options",
  gate: "gates",
  task: "tasks",
  tripwire: "tripwires",
  contradiction: "contradictions",
  runtime: "runtime",
} as const satisfies Record<string, keyof Knowledge>;

/** The value that was packed: columns become rows again, short conditions long ones. */
export function unpack(packed: Packed): unknown {
  if (Array.isArray(packed)) {
    const sign = packed[0];
    if (sign === signs.is) return { question: packed[1], oneOf: packed.slice(2) };
    if (sign === signs.not) return { not: unpack(packed[1] ?? null) };
    if (sign === signs.all) return { all: packed.slice(1).map(unpack) };
    if (sign === signs.any) return { any: packed.slice(1).map(unpack) };
    return packed.map(unpack);
  }
  if (typeof packed !== "object" || packed === null) return packed;
  const { $: columns } = packed;
  if (!columns) return Object.fromEntries(Object.entries(packed).map(([name, value]) => [name, unpack(value)]));
  const rows: Record<string, unknown>[] = [];
  for (const [name, column] of Object.entries(columns)) {
    (column as Packed[]).forEach((value, at) => {
      rows[at] ??= {};
      if (value !== null) rows[at][name] = unpack(value);
    });
  }
  return rows;
}

/** The messages that were packed, under their ids. */
export function unpackMessages(packed: Packed, knowledge: Knowledge): Words["messages"] {
  const messages: Words["messages"] = {};
  const add = (value: unknown, id: string, ids: readonly { id: string; choices?: { id: string }[] }[] | undefined) => {
    if (typeof value === "string") messages[id] = value;
    else if (Array.isArray(value)) {
      value.forEach((one, at) => add(one, `${id}.${ids?.[at]?.id}`, ids?.[at]?.choices));
    } else if (typeof value === "object" && value !== null) {
      for (const [name, inner] of Object.entries(value)) add(inner, name && id ? `${id}.${name}` : name || id, ids);
    }
  };
  for (const [name, value] of Object.entries(unpack(packed) as object)) {
    add(value, name, name in owners ? knowledge[owners[name as keyof typeof owners]] : undefined);
  }
  return messages;
}
