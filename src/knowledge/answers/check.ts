import type { Message } from "../schemas/assessment.ts";

/** The first thing wrong with a value, as a message, or null. `field` is its path, such as parts.0.name. */
export interface Check {
  (value: unknown, field: string): Message | null;
  /** What each named value of an object has to be like; undefined: nothing of that name belongs there. */
  of?: (name: string) => Check | undefined;
  /** What each item of a list has to be like. */
  each?: Check;
  /** How many items a list may have. */
  most?: number;
  /** Whether a value is right, where telling what is wrong takes long. */
  isRight?: (value: unknown) => boolean;
}

/** A message of src/content/<locale>/words/problem.yaml. */
export function problem(id: string, values: Message["values"] = {}): Message {
  return { id: `problem.${id}`, values };
}

/** A stranger's value, short enough to be repeated to them. */
export function quoted(value: unknown): string {
  const text = typeof value === "string" ? value : asJson(value);
  const visible = text.replace(/\p{C}/gu, "�");
  return visible.length > 40 ? `${visible.slice(0, 40)}…` : visible;
}

/** What is inside a list or an object is left away: it may be long, and nested deeper than JSON can be written. */
function asJson(value: unknown): string {
  if (Array.isArray(value)) return "[…]";
  return isObject(value) ? "{…}" : (JSON.stringify(value) ?? "");
}

export function list(allowed: Iterable<string>): string {
  return [...allowed].join(", ");
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export function text(least: number, most: number): Check {
  return (value, field) => {
    if (typeof value !== "string") return problem("notText", { field });
    return value.length < least || value.length > most ? problem("length", { field, least, most }) : null;
  };
}

export function oneOf(allowed: readonly string[]): Check {
  return (value, field) =>
    typeof value === "string" && allowed.includes(value)
      ? null
      : problem("notAllowed", { field, found: quoted(value), allowed: list(allowed) });
}

export function number(least: number, most: number, whole = false): Check {
  return (value, field) => {
    const fits = typeof value === "number" && value >= least && value <= most && (!whole || Number.isInteger(value));
    return fits ? null : problem(whole ? "notWhole" : "notNumber", { field, least, most });
  };
}

export function many(most: number, each: Check): Check {
  const check: Check = (value, field) => {
    if (!Array.isArray(value)) return problem("notList", { field });
    if (value.length > most) return problem("tooMany", { field, most });
    return first(value.entries(), ([index, item]) => each(item, `${field}.${index}`));
  };
  return Object.assign(check, { each, most });
}

/** An object with exactly these fields, some of them required. Anything else, __proto__ included, is refused by name. */
export function fields(required: Record<string, Check>, optional: Record<string, Check> = {}): Check {
  const checks = new Map([...Object.entries(required), ...Object.entries(optional)]);
  const check: Check = (value, field) => {
    if (!isObject(value)) return problem("notObject", { field });
    const at = (name: string) => (field ? `${field}.${name}` : name);
    return (
      first(Object.keys(value), (name) =>
        checks.has(name) ? null : problem("unknownField", { field: quoted(at(name)), allowed: list(checks.keys()) }),
      ) ??
      first(Object.keys(required), (name) =>
        Object.hasOwn(value, name) ? null : problem("missing", { field: at(name) }),
      ) ??
      first(checks, ([name, check]) => (Object.hasOwn(value, name) ? check(value[name], at(name)) : null))
    );
  };
  return Object.assign(check, { of: (name: string) => checks.get(name) });
}

/** An object whose names are looked up one by one; `unknown` says what is wrong with a name that is not found. */
export function record(
  of: (name: string) => Check | undefined,
  unknown: (name: string, field: string) => Message,
): Check {
  const check: Check = (value, field) => {
    if (!isObject(value)) return problem("notObject", { field });
    return first(
      Object.keys(value),
      (name) => of(name)?.(value[name], `${field}.${name}`) ?? (of(name) ? null : unknown(name, field)),
    );
  };
  return Object.assign(check, { of });
}

function first<T>(items: Iterable<T>, check: (item: T) => Message | null): Message | null {
  for (const item of items) {
    const found = check(item);
    if (found) return found;
  }
  return null;
}
