import type { APIRoute } from "astro";
import type { Example } from "../../../knowledge/from-disk.ts";
import { examples } from "../../../site/knowledge.ts";

export function getStaticPaths() {
  return examples().map((example) => ({ params: { id: example.id }, props: { example } }));
}

/** The answers file of an example firm, as somebody would save their own. */
export const GET: APIRoute<{ example: Example }> = ({ props }) =>
  new Response(`${JSON.stringify(props.example.file, null, 2)}\n`, { headers: { "content-type": "application/json" } });
