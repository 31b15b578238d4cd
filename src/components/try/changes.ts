import type { TryField } from "./given.ts";

/** What stands in the fields that somebody has touched, by the id of the number. */
export type Typed = Readonly<Record<string, string>>;

export interface Bounds {
  least: number;
  most: number;
}

/** The new values that can be calculated with, by id. A number typed as it was before is no change. */
export function changesIn(fields: readonly TryField[], typed: Typed): Record<string, number> {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = valueIn(field, fields, typed);
      return value === null || isSame(value, field.value) ? [] : [[field.id, value]];
    }),
  );
}

/** The bounds of a field, which other numbers may narrow. */
export function boundsOf(field: TryField, fields: readonly TryField[], typed: Typed): Bounds {
  const now = (id: string | undefined) => {
    const other = fields.find((one) => one.id === id);
    return other && (numberIn(other, typed) ?? other.value);
  };
  return { least: now(field.notBelow) ?? field.least, most: now(field.notAbove) ?? field.most };
}

/** The number that stands in a field; null where it is none, or lies outside its bounds. */
export function valueIn(field: TryField, fields: readonly TryField[], typed: Typed): number | null {
  const value = numberIn(field, typed);
  const { least, most } = boundsOf(field, fields, typed);
  return value === null || value < least || value > most ? null : value;
}

/** A number as a field shows it. */
export function shown(value: number): string {
  return String(Math.round(value * 10_000) / 10_000);
}

function numberIn(field: TryField, typed: Typed): number | null {
  const text = typed[field.id];
  if (text === undefined) return field.value;
  const value = Number(text);
  if (text.trim() === "" || !Number.isFinite(value) || value < field.least || value > field.most) return null;
  return value;
}

function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) < 0.000_06;
}
