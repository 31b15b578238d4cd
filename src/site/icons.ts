import { mark, markColours } from "./mark.ts";

const { light, dark } = markColours;

/** The mark for a browser's tab. It follows the visitor's choice of light or dark. */
export const iconSvg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><style>.w{fill:${light.whole}}.p{fill:${light.part}}@media(prefers-color-scheme:dark){.w{fill:${dark.whole}}.p{fill:${dark.part}}}</style><path class="w" d="${mark.whole}"/><path class="p" d="${mark.part}"/></svg>
`;

/**
 * The mark on a ground of its own, for home screens.
 * @param share how much of the width the mark takes; 0.5 stays inside every shape that a system may cut out
 */
export function groundedIcon(share: number): string {
  const scale = share / 32;
  const edge = (1 - share) / 2;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path fill="${light.whole}" d="M0 0h1v1H0z"/><g transform="translate(${edge} ${edge}) scale(${scale})"><path fill="${light.paper}" d="${mark.whole}"/><path fill="${dark.part}" d="${mark.part}"/></g></svg>`;
}

/** The mark without ground, in the colours for light places. */
export const bareIcon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="${light.whole}" d="${mark.whole}"/><path fill="${light.part}" d="${mark.part}"/></svg>`;

/** Every icon as pixels: its name below icons/, its drawing and its width. */
export const pixelIcons = [
  { name: "icon-180", svg: groundedIcon(0.6), width: 180 },
  { name: "icon-192", svg: groundedIcon(0.62), width: 192 },
  { name: "icon-512", svg: groundedIcon(0.62), width: 512 },
  { name: "maskable-512", svg: groundedIcon(0.5), width: 512 },
] as const;

/**
 * An ICO file around pictures in PNG, which every browser since 2006 reads.
 * @see https://learn.microsoft.com/en-us/previous-versions/ms997538(v=msdn.10)
 */
export function icoOf(pictures: readonly { width: number; png: Uint8Array }[]): Uint8Array<ArrayBuffer> {
  const start = 6 + 16 * pictures.length;
  const file = new Uint8Array(start + pictures.reduce((sum, { png }) => sum + png.length, 0));
  const view = new DataView(file.buffer);
  view.setUint16(2, 1, true);
  view.setUint16(4, pictures.length, true);
  let at = start;
  for (const [index, { width, png }] of pictures.entries()) {
    const entry = 6 + 16 * index;
    // 0 stands for 256.
    file[entry] = width % 256;
    file[entry + 1] = width % 256;
    view.setUint16(entry + 4, 1, true);
    view.setUint16(entry + 6, 32, true);
    view.setUint32(entry + 8, png.length, true);
    view.setUint32(entry + 12, at, true);
    file.set(png, at);
    at += png.length;
  }
  return file;
}
