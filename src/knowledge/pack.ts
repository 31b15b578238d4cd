import type { Knowledge, Words } from "./knowledge.ts";
import { owners, type Packed, signs } from "./packed.ts";

type Fields = Record<string, unknown>;

/**
 * A value of JSON in fewer bytes, also after compression: rows that share their names become columns, conditions become
 * short arrays. `unpack` gives it back.
 *
 * @throws Error on a row with null, which stands for what a row does not have
 */
export function pack(value: unknown): Packed {
  if (Array.isArray(value)) {
    return value.length > 1 && value.every(isRow) ? packRows(value) : value.map(pack);
  }
  if (!isFields(value)) return value as Packed;
  return asCondition(value) ?? mapped(value, pack);
}

/**
 * Messages as a tree; those of questions, tasks and the like in the order of the knowledge, without their ids.
 *
 * @throws Error naming a message about something that is not in the knowledge
 */
export function packMessages(messages: Words["messages"], knowledge: Knowledge): Packed {
  const tree: Fields = {};
  for (const [id, text] of Object.entries(messages)) grow(tree, id.split("."), text);
  return mapped(tree, (branch, name) =>
    name in owners ? packOwned(branch, knowledge[owners[name as keyof typeof owners]], name) : pack(branch),
  );
}

type Owner = { id: string; choices?: readonly Owner[] };

function packOwned(branch: unknown, owned: readonly Owner[], name: string): Packed {
  const rows = owned.map(({ id, choices }) => {
    const { choices: texts, ...row } = (branch as Record<string, Fields>)[id] ?? {};
    return texts ? { ...row, choices: inOrder(texts as Fields, choices ?? [], `${name}.${id}.choices`) } : row;
  });
  inOrder(branch as Fields, owned, name);
  return packRows(rows);
}

function inOrder(branch: Fields, owned: readonly Owner[], name: string): unknown[] {
  const strange = Object.keys(branch).find((id) => !owned.some((one) => one.id === id));
  if (strange !== undefined) throw new Error(`There are words for "${name}.${strange}", which nobody knows.`);
  return owned.map(({ id }) => branch[id] ?? null);
}

function packRows(rows: readonly Fields[]): Packed {
  const names = [...new Set(rows.flatMap(Object.keys))];
  if (rows.some((row) => Object.values(row).includes(null))) throw new Error("A row with null cannot be packed.");
  const column = (name: string) => rows.map((row) => (name in row ? pack(row[name]) : null));
  return { $: Object.fromEntries(names.map((name) => [name, column(name)])) };
}

function asCondition(value: Fields): Packed[] | null {
  const names = Object.keys(value).sort().join();
  const { question, oneOf, not, all, any } = value;
  if (names === "oneOf,question" && Array.isArray(oneOf)) return [signs.is, question as string, ...oneOf];
  if (names === "not") return [signs.not, pack(not)];
  if (names === "all" && Array.isArray(all)) return [signs.all, ...all.map(pack)];
  return names === "any" && Array.isArray(any) ? [signs.any, ...any.map(pack)] : null;
}

function grow(tree: Fields, [name = "", ...rest]: readonly string[], text: string): void {
  const found = tree[name];
  if (rest.length === 0) tree[name] = isFields(found) ? { "": text, ...found } : text;
  else {
    const branch = isFields(found) ? found : found === undefined ? {} : { "": found };
    tree[name] = branch;
    grow(branch, rest, text);
  }
}

function isRow(value: unknown): value is Fields {
  return isFields(value) && Object.keys(value).length > 0 && !asCondition(value);
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function mapped(fields: Fields, change: (value: unknown, name: string) => Packed): Record<string, Packed> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, change(value, name)]));
}
