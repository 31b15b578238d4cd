import { type Check, isObject } from "./check.ts";

export type Path = readonly string[];

/** Told of each thing that is left out. */
export type Leave = (path: Path) => void;

/** Names of one object, and items of one list, that are looked at: far more than anybody's answers have. */
const mostLookedAt = 500;

/** As much of a value as is right, or undefined. For what a newer version wrote: never use it to overwrite that. */
export function understood(check: Check, value: unknown, path: Path, leave: Leave): unknown {
  if (check.isRight ? check.isRight(value) : check(value, "") === null) return value;
  const part = partOf(check, value, path, leave);
  if (part !== undefined && check(part, "") === null) return part;
  leave(path);
  return undefined;
}

function partOf({ of, each, most = 0 }: Check, value: unknown, path: Path, leave: Leave): unknown {
  if (of && isObject(value)) {
    const names = Object.keys(value);
    if (names.length > mostLookedAt) leave(path);
    const entries = names.slice(0, mostLookedAt).flatMap((name) => {
      const inner = of(name);
      if (!inner) leave([...path, name]);
      const part = inner && understood(inner, value[name], [...path, name], leave);
      return part === undefined ? [] : [[name, part]];
    });
    return Object.fromEntries(entries);
  }
  if (!each || !Array.isArray(value)) return undefined;
  const items = value
    .slice(0, mostLookedAt)
    .map((item, index) => understood(each, item, [...path, String(index)], leave))
    .filter((item) => item !== undefined);
  const once = [...new Map(items.map((item) => [isObject(item) ? item["name"] : item, item])).values()].slice(0, most);
  if (once.length < items.length) leave(path);
  return once.length > 0 ? once : undefined;
}
