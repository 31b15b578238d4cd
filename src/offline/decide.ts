import type { KeptFile, SiteBuild } from "./site-build.ts";

type Languages = SiteBuild["languages"];

/** What is looked at of a request. */
export interface Asked {
  method: string;
  url: string;
  mode: string;
}

/**
 * How a request is answered.
 * - "alone": by the browser, as if there were no worker
 * - "page": by the web server while it can be reached, else by the copy, else by the page that says so
 * - "lasting": by a copy, because its address changes with its content, else by the web server
 * - "file": by the web server while it can be reached, else by the copy
 */
export type Way = "alone" | "page" | "lasting" | "file";

/** @param home address of the site, ending with a slash */
export function wayOf({ method, url, mode }: Asked, home: string, languages: Languages): Way {
  const path = pathBelow(url, home);
  if (method !== "GET" || path === null || isLeftAlone(path, languages)) return "alone";
  if (mode === "navigate") return "page";
  if (url.includes("?")) return "alone";
  return isLasting(path) ? "lasting" : "file";
}

/** Path below the site's address, without query and fragment; null for what lies elsewhere. */
export function pathBelow(url: string, home: string): string | null {
  const [address = ""] = url.split(/[?#]/);
  return address.startsWith(home) ? address.slice(home.length) : null;
}

/** What other sites show in a frame, and the worker itself. */
function isLeftAlone(path: string, { inFolders }: Languages): boolean {
  const [first = "", second = ""] = path.split("/");
  return ["embed", "widget", "sw.js", "sw-off.js"].includes(inFolders.includes(first) ? second : first);
}

/** Whether the address of a file changes with its content. */
export function isLasting(path: string): boolean {
  return /^(_astro|lasting)\//.test(path);
}

/** Under which paths a page may have been kept: as asked for, with the slash at its end, without the name of its file. */
export function pathsOfPage(path: string): string[] {
  const short = path.replace(/(^|\/)index\.html$/, "$1");
  return short === "" || short.endsWith("/") ? [short] : [short, `${short}/`];
}

/** The language of a page. */
export function languageOf(path: string, { plain, inFolders }: Languages): string {
  const [folder = ""] = path.split("/");
  return inFolders.includes(folder) ? folder : plain;
}

/** The page that says that there is no connection: in the language of the page that was asked for, else in any that is kept. */
export function offlinePages(path: string, languages: Languages): string[] {
  const { plain, inFolders } = languages;
  const folders = [languageOf(path, languages), plain, ...inFolders].map((id) => (id === plain ? "" : `${id}/`));
  return [...new Set(folders)].map((folder) => `${folder}offline/`);
}

/** What to keep, in this order, for somebody who has these pages open. */
export function filesFor(build: SiteBuild, openPaths: readonly string[], onlyFirst: boolean): KeptFile[] {
  const open = openPaths.map((path) => languageOf(path, build.languages));
  const languages = open.length > 0 ? open : [build.languages.plain];
  const wanted = build.groups.filter(({ language }) => language === null || languages.includes(language));
  const first = wanted.filter(({ isFirst }) => isFirst);
  const rest = onlyFirst ? [] : wanted.filter(({ isFirst }) => !isFirst);
  return [...first, ...rest].flatMap(({ files }) => files);
}

/** Two copies of the site may lie below one origin, so the name of a cache tells where its site lies. */
export function cacheName(home: string, version: string): string {
  return `rightsplit ${new URL(home).pathname} ${version}`;
}

/** Names of the caches that belong to the site. */
export function ownCaches(names: readonly string[], home: string): string[] {
  return names.filter((name) => name.startsWith(cacheName(home, "")));
}

/**
 * What can go once a build has taken over: everything but its own cache and that of the build before, with which a page
 * that is still open goes on working.
 *
 * @param own the new build's cache
 * @param finished caches of the site, oldest first, whose build has once taken over
 * @param names all caches of the site
 */
export function outdated(own: string, finished: readonly string[], names: readonly string[]): string[] {
  const before = finished.filter((name) => name !== own).at(-1);
  return names.filter((name) => name !== own && name !== before);
}
