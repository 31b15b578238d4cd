import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import type { NodeResult, Result } from "axe-core";

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

/** Something axe cannot decide, looked at by us once: which elements, why axe gives up, and why it is right as it is. */
interface Reviewed {
  why: string;
  where: string;
  because: string;
}

/** All of them are about contrast; `paleWords` measures what axe cannot. */
const reviewed: Reviewed[] = [
  {
    why: "bgGradient",
    where:
      ".card *, button, .button, .keep *, .kept-list *, .callout, .callout *, .in-short *, .honest *, .sample-figure *",
    because: "The gradient has one hard edge, the cut corner. Words stand on its one colour and never on the corner.",
  },
  {
    why: "shortTextContent",
    where: ".card kbd, .cite a, td, dd, li, text, tspan",
    because: "A single digit or letter is text here: a key, the number of a source, a count.",
  },
  {
    why: "imgNode",
    where: ".diagram svg *",
    because: "Words of a drawing stand on the page or on a box that the drawing fills itself.",
  },
  {
    why: "nonBmp",
    where: "math *",
    because: "The signs of a formula have the colour of the text around them.",
  },
  {
    why: "elmPartiallyObscuring",
    where: ".what-if-effect, .try *",
    because: "It stays in sight while the rest of the page moves beneath it, and has a ground of its own.",
  },
  {
    why: "elmPartiallyObscuring",
    where: ".compare-sides *, .wide-table *",
    because: "These reach beyond the column they belong to; within it and outside, the ground is the page's.",
  },
  {
    why: "elmPartiallyObscuring",
    where: ".diagram *, .scroll *",
    because: "What is wider than the page is scrolled, and on a page from right to left it begins at its far side.",
  },
  {
    why: "bgOverlap",
    where: ".diagram svg *",
    because:
      "Only the empty middle of an outline or an arrow, which axe takes for its whole box, lies above the words.",
  },
];

// Axe brings its own copy of Playwright; both describe the same page.
type AxePage = ConstructorParameters<typeof AxeBuilder>[0]["page"];

/** Everything axe has to say against a page, and all that it leaves undecided and nobody has reviewed: a line for each element. */
export async function faultsOf(page: Page): Promise<string[]> {
  const { violations, incomplete } = await new AxeBuilder({ page: page as unknown as AxePage })
    .options({ resultTypes: ["violations", "incomplete"] })
    .withTags(tags)
    .analyze();
  const faults = linesOf(violations).map(({ id, path }) => `${id}: ${path.join(" ")}`);
  const undecided: string[] = [];
  const open = linesOf(incomplete);
  for (const frame of new Set(open.map(frameOf))) {
    const lines = open.filter((line) => frameOf(line) === frame);
    const place = frame === "" ? page : page.frameLocator(frame);
    const unknown = await place.locator(":root").evaluate(leaveOutReviewed, [lines, reviewed] as const);
    undecided.push(...unknown.map(({ id, path, why }) => `${id}, undecided, ${why}: ${path.join(" ")}`));
  }
  return [...faults, ...undecided];
}

interface Line {
  id: string;
  /** Selectors of the frames around an element, and last its own. */
  path: string[];
  why: string;
}

const frameOf = ({ path }: Line) => path.slice(0, -1).join(" ");

function linesOf(results: readonly Result[]): Line[] {
  return results.flatMap(({ id, nodes }) =>
    nodes.map((node) => ({ id, path: node.target.map(String), why: reasonsOf(node) })),
  );
}

function reasonsOf({ any, all }: NodeResult): string {
  return [...any, ...all].map(({ data }) => data?.messageKey ?? "").join(" ");
}

function leaveOutReviewed(root: Element, [lines, known]: readonly [readonly Line[], readonly Reviewed[]]): Line[] {
  return lines.filter(({ id, path, why }) => {
    const element = root.ownerDocument.querySelector(path.at(-1) ?? "");
    return !known.some((one) => /^color-contrast/.test(id) && why === one.why && element?.matches(one.where));
  });
}
