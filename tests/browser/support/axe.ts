import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

const tags = [
  "wcag2a",
  "wcag2aa",
  "wcag2aaa",
  "wcag21a",
  "wcag21aa",
  "wcag21aaa",
  "wcag22a",
  "wcag22aa",
  "wcag22aaa",
  "best-practice",
];

// Axe brings its own copy of Playwright; both describe the same page.
type AxePage = ConstructorParameters<typeof AxeBuilder>[0]["page"];

/** Everything axe has to say against a page, one line for each element. */
export async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page: page as unknown as AxePage })
    .options({ resultTypes: ["violations"] })
    .withTags(tags)
    .analyze();
  return violations.flatMap((violation) => violation.nodes.map((node) => `${violation.id}: ${node.target.join(" ")}`));
}
