import type { Area, Drawing, PlacedText } from "./drawing.ts";

export const slack = 0.01;

export function overlap(one: Area, other: Area): boolean {
  return (
    one.x + slack < other.x + other.width &&
    other.x + slack < one.x + one.width &&
    one.y + slack < other.y + other.height &&
    other.y + slack < one.y + one.height
  );
}

export function holds(outer: Area, inner: Area): boolean {
  return (
    inner.x >= outer.x - slack &&
    inner.y >= outer.y - slack &&
    inner.x + inner.width <= outer.x + outer.width + slack &&
    inner.y + inner.height <= outer.y + outer.height + slack
  );
}

export function pairs<Item>(items: readonly Item[]): [Item, Item][] {
  return items.flatMap((one, index) => items.slice(index + 1).map((other): [Item, Item] => [one, other]));
}

/** Words that stand outside boxes. */
export function freeTexts({ captions, borders, labels, ticks }: Drawing): PlacedText[] {
  return [
    ...captions.map(({ text }) => text),
    ...borders.flatMap(({ title, plate }) => (title && !plate ? [title] : [])),
    ...labels.map(({ text }) => text),
    ...ticks.map(({ text }) => text),
  ];
}
