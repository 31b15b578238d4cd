import type { Page } from "@playwright/test";

/** Words whose colour keeps less than `least` to 1 with the one colour of the cut box they stand on, which axe does not measure. */
export async function paleWords(page: Page, least: number): Promise<string[]> {
  return page.evaluate(measure, least);
}

function measure(least: number): string[] {
  const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  const shown = (color: string): number[] => {
    if (!canvas) throw new Error("This browser cannot read colours.");
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const light = (color: string) => {
    const [red = 0, green = 0, blue = 0] = shown(color).map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const colors = /(?:rgba?|color|oklab|oklch)\([^()]*\)/g;
  // Where a box has a cut corner, its words stand on the colour behind the cut, never on the corner.
  const groundOf = (element: Element | null): string => {
    if (!element) return getComputedStyle(document.documentElement).backgroundColor;
    const { backgroundImage, backgroundColor } = getComputedStyle(element);
    const fill = [...(backgroundImage.match(colors) ?? []), backgroundColor].filter((color) => shown(color)[3] === 255);
    return fill[0] ?? groundOf(element.parentElement);
  };
  const pale = new Set<string>();
  for (const box of document.querySelectorAll(
    ".card, button, .button, .keep, .kept-list > li, .callout, .in-short, .honest, .sample-figure, .error-summary, .notice",
  )) {
    for (const element of [box, ...box.querySelectorAll("*")]) {
      const text = [...element.childNodes].find((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
      if (!text || !element.checkVisibility()) continue;
      const ground = groundOf(element);
      const [dark = 0, bright = 0] = [light(getComputedStyle(element).color), light(ground)].sort((a, b) => a - b);
      const ratio = (bright + 0.05) / (dark + 0.05);
      if (ratio < least)
        pale.add(`${ratio.toFixed(2)} ${getComputedStyle(element).color} on ${ground}: ${text.textContent}`);
    }
  }
  return [...pale];
}
