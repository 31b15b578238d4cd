import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import type { CheckResult } from "axe-core";

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
    where: ".card *, button, .button, .keep *, .kept-list *, .callout *, .in-short *, .honest *, .sample-figure *",
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
    why: "elmPartiallyObscuring",
    where: ".what-if-effect",
    because: "It stays in sight while the rest of the page moves beneath it, and has a ground of its own.",
  },
  {
    why: "bgOverlap",
    where: ".diagram svg *",
    because:
      "Only the empty middle of an outline or an arrow, which axe takes for its whole box, lies above the words.",
  },
];

type AxePage = ConstructorParameters<typeof AxeBuilder>[0]["page"];

/** What axe leaves undecided on a page and nobody has reviewed, one line for each element. */
export async function unsureOf(page: Page): Promise<string[]> {
  const { incomplete } = await new AxeBuilder({ page: page as unknown as AxePage })
    .options({ resultTypes: ["incomplete"] })
    .analyze();
  const found = incomplete.flatMap(({ id, nodes }) =>
    nodes.map((node) => ({ id, target: node.target.join(" "), why: reasonsOf([...node.any, ...node.all]) })),
  );
  return page.evaluate(
    ([items, known]) =>
      items
        .filter(({ id, target, why }) => {
          const element = document.querySelector(target);
          return !known.some((one) => id === "color-contrast" && why === one.why && element?.matches(one.where));
        })
        .map(({ id, target, why }) => `${id}, ${why}: ${target}`),
    [found, reviewed] as const,
  );
}

function reasonsOf(checks: CheckResult[]): string {
  return checks.map(({ data }) => data?.messageKey ?? "").join(" ");
}
