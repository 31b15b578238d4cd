import { mark, markColours } from "../mark.ts";
import { canDraw, linesOf, outline } from "./letters.ts";

export interface Card {
  /** Name of the site. */
  name: string;
  /** Part of the site the page belongs to; left out on the home page. */
  section?: string;
  title: string;
}

const { light } = markColours;
const edge = 72;
const room = 690;

/** A picture of 1200 by 630 for links that are shared: the title, the name, and the cut. Letters are outlines. */
export function drawCard({ name, section, title }: Card): string {
  const size = [80, 72, 64, 56, 50].find((size) => linesOf(title, size, room).length * size <= 225) ?? 44;
  const lines = canDraw(title) ? linesOf(title, size, room) : [];
  const top = 215 + size * 0.72 - (section ? 0 : 50);
  const words = lines.map((line, index) =>
    outline(line, { x: edge, y: top + index * size * 1.14, size, fill: light.ink }),
  );
  const label = section && canDraw(section) ? outline(section, { x: edge, y: 150, size: 32, fill: light.whole }) : "";
  const sign = `<g transform="translate(${edge} 500) scale(1.9)"><path fill="${light.whole}" d="${mark.whole}"/><path fill="${light.part}" d="${mark.part}"/></g>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630"><path fill="${light.paper}" d="M0 0h1200v630H0z"/><path fill="${light.whole}" d="M930 0h150L925 630H775z"/><path fill="${light.part}" d="M1115 0h85v630H960z"/>${label}${words.join("")}${sign}${outline(name, { x: edge + 80, y: 546, size: 46, fill: light.ink })}</svg>`;
}
