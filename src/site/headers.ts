import { locales, prefixOf } from "./locales.ts";
import { kindOf, mayBeFramed, type PageKind, policyFor } from "./policy.ts";

export type Headers = Record<string, string>;

const deniedFeatures = [
  ...["accelerometer", "autoplay", "camera", "display-capture", "encrypted-media"],
  ...["fullscreen", "geolocation", "gyroscope", "hid", "idle-detection", "local-fonts", "magnetometer", "microphone"],
  ...["midi", "payment", "picture-in-picture", "publickey-credentials-get", "screen-wake-lock", "serial", "usb"],
  "xr-spatial-tracking",
];

export const localePrefixes = locales.flatMap((locale) => prefixOf(locale) ?? []);

/**
 * Every header a web server should send for an address of ours.
 * @param path address below the base, beginning with a slash: "/", "/faq/", "/_astro/site.abc.css"
 */
export function headersFor(path: string): Headers {
  if (mayBeFramed(path, localePrefixes)) return framedHeaders();
  const kind = isScript(path) ? "scripted" : kindOf(path, localePrefixes);
  return headersOf(kind, isLasting(path));
}

/** Whoever likes may show this page in a frame; everything else stays as strict as anywhere. */
function framedHeaders(): Headers {
  const { "X-Frame-Options": _, ...others } = headersOf("scripted", false);
  return {
    ...others,
    "Content-Security-Policy": `${policyFor("scripted")}; frame-ancestors *`,
    "Cross-Origin-Resource-Policy": "cross-origin",
  };
}

/** @param lasting the file's name changes with its content, so it may be kept for a year */
export function headersOf(kind: PageKind, lasting: boolean): Headers {
  return {
    "Content-Security-Policy": `${policyFor(kind)}; frame-ancestors 'none'`,
    "Cross-Origin-Embedder-Policy": "require-corp",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": deniedFeatures.map((feature) => `${feature}=()`).join(", "),
    "Referrer-Policy": "no-referrer",
    "Strict-Transport-Security": "max-age=63072000",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cache-Control": lasting ? "public, max-age=31536000, immutable" : "no-cache",
  };
}

/** A worker takes its policy from its own file, hence scripts allowed there. */
function isScript(path: string): boolean {
  return path.startsWith("/_astro/");
}

/** Files whose address changes with their content. */
function isLasting(path: string): boolean {
  return /^\/(_astro|lasting)\//.test(path);
}
