import type { APIRoute } from "astro";
import sharp from "sharp";
import { articlesIn } from "../../site/articles.ts";
import { sectionCards } from "../../site/cards/card-for.ts";
import { type Card, drawCard } from "../../site/cards/draw-card.ts";
import { configuration } from "../../site/configuration.ts";
import { examples } from "../../site/knowledge.ts";
import { defaultLocale } from "../../site/locales.ts";
import { sayIn } from "../../site/words.ts";

/** Cards are referred to by whole addresses, so a site that does not know its own has none. */
export async function getStaticPaths() {
  if (configuration.address === null) return [];
  const say = sayIn(defaultLocale);
  const { name } = configuration;
  const section = (id: string) => say(`site.card.${id}`);
  const path = (card: string, props: Card) => ({ params: { card }, props });
  return [
    path("home", { name, title: say("site.home.title") }),
    ...sectionCards.map((id) => path(id, { name, section: say("site.card.label"), title: section(id) })),
    ...(await articlesIn(defaultLocale)).map(({ slug, entry }) =>
      path(`faq/${slug}`, { name, section: section("faq"), title: entry.data.title }),
    ),
    ...examples().map(({ id, file }) =>
      path(`examples/${id}`, { name, section: section("examples"), title: file.name ?? id }),
    ),
  ];
}

export const GET: APIRoute<Card> = async ({ props }) => {
  const png = await sharp(Buffer.from(drawCard(props)))
    .png({ palette: true, colours: 64 })
    .toBuffer();
  return new Response(new Uint8Array(png), { headers: { "content-type": "image/png" } });
};
