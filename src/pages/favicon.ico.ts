import sharp from "sharp";
import { bareIcon, icoOf } from "../site/icons.ts";

/** For whoever asks for /favicon.ico without looking into the page. */
export async function GET() {
  const widths = [16, 32, 48];
  const pictures = widths.map(async (width) => ({
    width,
    png: await sharp(Buffer.from(bareIcon), { density: 72 * 4 })
      .resize(width)
      .png()
      .toBuffer(),
  }));
  return new Response(icoOf(await Promise.all(pictures)), { headers: { "content-type": "image/x-icon" } });
}
