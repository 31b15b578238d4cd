import type { APIRoute } from "astro";
import { shippedPackages } from "../../site/shipped-packages.ts";

/** The licences of all packages that visitors receive, in full: most ask that their text goes along. */
export const GET: APIRoute = () => {
  const texts = (shippedPackages() ?? []).map(
    ({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text}\n`,
  );
  return new Response(texts.join(`\n${"-".repeat(72)}\n\n`), {
    headers: { "Content-Type": "text/plain; charset=utf-8" },
  });
};
