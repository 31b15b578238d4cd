import { configuration } from "../site/configuration.ts";
import { linkTo, linkToFile } from "../site/link.ts";
import { defaultLocale } from "../site/locales.ts";
import { markColours } from "../site/mark.ts";
import { sayIn } from "../site/words.ts";

const icon = (name: string, width: number, purpose: "any" | "maskable") => ({
  src: linkToFile(`icons/${name}.png`),
  sizes: `${width}x${width}`,
  type: "image/png",
  purpose,
});

/** What a device needs to keep the site among its apps. */
export function GET() {
  const manifest = {
    name: configuration.name,
    description: sayIn(defaultLocale)("site.home.description"),
    lang: defaultLocale.id,
    dir: defaultLocale.direction,
    start_url: linkTo(defaultLocale, ""),
    scope: configuration.base,
    display: "minimal-ui",
    background_color: markColours.light.paper,
    theme_color: markColours.light.paper,
    icons: [icon("icon-192", 192, "any"), icon("icon-512", 512, "any"), icon("maskable-512", 512, "maskable")],
  };
  return new Response(JSON.stringify(manifest), { headers: { "content-type": "application/manifest+json" } });
}
