import { answerFile, answerLasting, answerPage, type Copies, pause } from "./answer.ts";
import { cacheName, filesFor, offlinePages, outdated, ownCaches, pathBelow, wayOf } from "./decide.ts";
import { addressOf, keepFiles, type Ports } from "./keep-files.ts";
import type { SiteBuild } from "./site-build.ts";
import type { FetchEvent, WorkerScope } from "./worker-scope.ts";

/** Written into the first line of the file by the build. */
declare const siteBuild: SiteBuild;

/**
 * Keeps the site in the visitor's browser, so that it works without a connection. Only what belongs to this very build is
 * kept, and only by keepFiles(). It remembers nothing between two events: browsers stop it whenever they like.
 */
const scope = globalThis as unknown as WorkerScope;
const home = scope.registration.scope;
const own = cacheName(home, siteBuild.version);
const ports: Ports = { caches, fetch: (address, init) => fetch(address, init), home };
/** Stands in the cache of a build that is ready to take over. */
const finishedMark = addressOf("sw.js", ports);

/** How long a page has the connection to itself, in milliseconds. */
const untilLoaded = 1000;

scope.addEventListener("install", (event) => {
  event.waitUntil(install());
});

scope.addEventListener("activate", (event) => {
  event.waitUntil(takeOver());
});

scope.addEventListener("message", (event) => {
  if (event.data === "keep") event.waitUntil(keepRest());
});

scope.addEventListener("fetch", (event) => {
  const path = pathBelow(event.request.url, home) ?? "";
  const way = wayOf(event.request, home, siteBuild.languages);
  if (way === "alone") return;
  event.respondWith(respond(event, way, path));
  // A visit to any page goes on with what a closed tab or a lost connection left undone.
  if (way === "page") event.waitUntil(pause(untilLoaded).then(keepRest));
});

async function install(): Promise<void> {
  const isUpdate = scope.registration.active !== null;
  const refused = await keepFiles(filesFor(siteBuild, await openPaths(), true), own, ports);
  if (refused.length > 0) throw new Error(`The web server does not have ${refused.join(", ")}.`);
  // Until then the build before answers as well as ever, so this one takes its time.
  if (isUpdate) await keepRest();
  await (await caches.open(own)).put(finishedMark, new Response(""));
  await scope.skipWaiting();
}

async function takeOver(): Promise<void> {
  const names = ownCaches(await caches.keys(), home);
  const finished = await withMark(names);
  await Promise.all(outdated(own, finished, names).map((name) => caches.delete(name)));
  await scope.registration.navigationPreload?.enable();
  await scope.clients.claim();
}

async function withMark(names: readonly string[]): Promise<string[]> {
  const marked = await Promise.all(names.map(async (name) => (await caches.open(name)).match(finishedMark)));
  return names.filter((_, at) => marked[at]);
}

/** Never fails: what is missing is asked for again at the next visit. */
async function keepRest(): Promise<void> {
  const { connection, locks } = navigator as Navigator & { connection?: { saveData?: boolean } };
  const keep = async () => {
    await keepFiles(filesFor(siteBuild, await openPaths(), connection?.saveData === true), own, ports).catch(() => {});
  };
  await locks.request(own, { ifAvailable: true }, async (lock) => {
    if (lock) await keep();
  });
}

async function openPaths(): Promise<string[]> {
  const windows = await scope.clients.matchAll({ type: "window", includeUncontrolled: true });
  return windows.flatMap(({ url }) => pathBelow(url, home) ?? []);
}

async function respond(event: FetchEvent, way: "page" | "lasting" | "file", path: string): Promise<Response> {
  const { request } = event;
  const names = ownCaches(await caches.keys(), home).filter((name) => name !== own);
  const copies: Copies = { ...ports, names: [own, ...names.reverse()] };
  if (way === "lasting") return answerLasting(path, () => fetch(request), copies);
  if (way === "file") return answerFile(path, fetch(request), copies);
  return answerPage(path, fresh(event), offlinePages(path, siteBuild.languages), copies);
}

async function fresh({ request, preloadResponse }: FetchEvent): Promise<Response> {
  return (await preloadResponse) ?? fetch(request);
}
