import { iconSvg } from "../site/icons.ts";

export const GET = () => new Response(iconSvg, { headers: { "content-type": "image/svg+xml" } });
