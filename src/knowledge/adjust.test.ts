import { expect, test } from "vitest";
import { adjustables, adjusted } from "./adjust.ts";
import { readKnowledge } from "./from-disk.ts";

const knowledge = readKnowledge();
const all = adjustables(knowledge);

test("every cell of the table, every demand and every gate with a numeric threshold can be changed", () => {
  const ids = all.map(({ id }) => id);
  for (const option of knowledge.options) {
    expect(ids).toContain(`${option.id}.demand`);
    for (const need of Object.keys(option.meets)) expect(ids).toContain(`${option.id}.meets.${need}`);
  }
  for (const gate of knowledge.gates) expect(ids.includes(`gates.${gate.id}`)).toBe("needs" in gate.fails);
  expect(new Set(ids).size).toBe(ids.length);
});

test("each number lies within its own bounds", () => {
  const numberAt = (id: string) => all.find((one) => one.id === id)?.value ?? Number.NaN;
  for (const { value, least, most, notBelow, notAbove } of all) {
    expect(value).toBeGreaterThanOrEqual(notBelow ? numberAt(notBelow) : least);
    expect(value).toBeLessThanOrEqual(notAbove ? numberAt(notAbove) : most);
  }
});

test("a change is found where it was made, and nowhere else", () => {
  for (const { id, value, least, most } of all) {
    const other = value === most ? least : (value + most) / 2;
    const changed = adjustables(adjusted(knowledge, { [id]: other }));
    expect(changed.filter((one, place) => one.value !== all[place]?.value)).toEqual([
      expect.objectContaining({ id, value: other }),
    ]);
  }
});

test("no change leaves everything as it is", () => {
  expect(adjusted(knowledge, {})).toEqual(knowledge);
});
