import type { APIRoute } from "astro";
import { knowledge } from "../../site/knowledge.ts";

/** What the engine calculates with, for the page that works a result out in the browser. */
export const GET: APIRoute = () => Response.json(knowledge());
