import { expect, test } from "vitest";
import { checkPartTemplates } from "../scripts/content/check-part-templates.ts";
import type { PartTemplate } from "../src/knowledge/schemas/part-template.ts";

const part = (id: string) => ({
  id,
  change: "rarely" as const,
  load: "even" as const,
  rules: "none" as const,
  shares: [],
  callers: 0,
});
const shop: PartTemplate = {
  ...{ id: "shop", order: 1, because: "Usual for shops. Judgement.", sources: [], reviewed: "2026-11-27" },
  parts: [part("stock"), part("orders")],
};
const named = {
  "naming.template.shop.name": "Shop",
  "naming.template.shop.parts.stock": "Stock",
  "naming.template.shop.parts.orders": "Orders",
};
const check = (messages: Record<string, string>) =>
  checkPartTemplates({ locale: "en", direction: "ltr", messages }, [shop]);

test("a kind of firm whose parts all have a name gets no remark", () => {
  expect(check({ ...named, "naming.title": "Your parts" })).toEqual([]);
});

test("a name that is missing, too many or there twice is told with the file and what to do", () => {
  const { "naming.template.shop.parts.stock": _, ...rest } = named;
  expect(check(rest)).toEqual(['src/content/en/words/naming.yaml: add the name "template.shop.parts.stock".']);
  expect(check({ ...named, "naming.template.club.name": "Club" })).toEqual([
    expect.stringContaining('nothing is called "template.club.name"'),
  ]);
  expect(check({ ...named, "naming.template.shop.parts.orders": "STOCK" })).toEqual([
    expect.stringContaining("are called “STOCK”"),
  ]);
});
