import type { APIRoute } from "astro";
import sharp from "sharp";
import { pixelIcons } from "../../site/icons.ts";

export const getStaticPaths = () =>
  pixelIcons.map(({ name, svg, width }) => ({ params: { icon: name }, props: { svg, width } }));

/** The mark as pixels, for home screens that cannot show SVG. */
export const GET: APIRoute<{ svg: string; width: number }> = async ({ props }) => {
  const png = await sharp(Buffer.from(props.svg), { density: 72 * props.width })
    .resize(props.width)
    .png({ palette: true })
    .toBuffer();
  return new Response(new Uint8Array(png), { headers: { "content-type": "image/png" } });
};
