import { expect, test } from "@playwright/test";
import { faultsOf } from "./support/axe.ts";
import { paleWords } from "./support/contrast.ts";
import { shiftsIn, watchShifts } from "./support/shifts.ts";
import { states } from "./support/states.ts";

for (const [name, open] of Object.entries(states)) {
  test(`${name}: no fault, contrast of 7, nothing moves by itself, no sideways scrolling`, async ({ page }) => {
    await watchShifts(page);
    await open(page);
    expect(await shiftsIn(page)).toEqual([]);
    expect(await faultsOf(page)).toEqual([]);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      expect(await paleWords(page, 7), colorScheme).toEqual([]);
    }
    await page.emulateMedia({ colorScheme: "light", forcedColors: "active" });
    expect(await page.evaluate(lostWords)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 256 });
    expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0);
    await page.evaluate(spaceText);
    expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0);
  });
}

function overflow(): number {
  return document.documentElement.scrollWidth - document.documentElement.clientWidth;
}

/** The spacing that a reader may set (WCAG 1.4.12). A style sheet made here is one that the policy lets through. */
function spaceText(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }",
  );
  document.adoptedStyleSheets.push(sheet);
}

/** With the visitor's own colours, words in the colour of the page are lost, whatever stood behind them. */
function lostWords(): string[] {
  const page = getComputedStyle(document.documentElement).backgroundColor;
  const isLost = (style: CSSStyleDeclaration) => style.color === page && style.forcedColorAdjust !== "none";
  const hasWords = (element: Element) =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
  const words = [...document.body.querySelectorAll("*")].filter(
    (element) => hasWords(element) && isLost(getComputedStyle(element)),
  );
  const files = [...document.querySelectorAll("[type=file]")].filter((field) =>
    isLost(getComputedStyle(field, "::file-selector-button")),
  );
  return [...words, ...files].map(({ outerHTML }) => outerHTML.slice(0, 80));
}
