import { isLasting } from "./decide.ts";
import type { KeptFile } from "./site-build.ts";

/** What a worker works with, given as arguments so that tests can put something else in its place. */
export interface Ports {
  caches: CacheStorage;
  fetch(address: string | Request, init?: RequestInit): Promise<Response>;
  /** Address of the site, ending with a slash. */
  home: string;
}

const atOnce = 4;

/**
 * Puts what is missing into a cache, a few files at a time and after everything else that the browser loads.
 *
 * @returns paths that the web server does not have or leads elsewhere
 * @throws Error where there is no connection, no room, or a file is not the one of this build. What is kept by then stays.
 */
export async function keepFiles(files: readonly KeptFile[], name: string, ports: Ports): Promise<string[]> {
  const cache = await ports.caches.open(name);
  const kept = new Set((await cache.keys()).map(({ url }) => url));
  const missing = files.filter(([path]) => !kept.has(addressOf(path, ports)));
  const refused: string[] = [];
  const keep = async (file: KeptFile) => {
    const [path] = file;
    const response = await responseFor(file, ports);
    if (response) await cache.put(addressOf(path, ports), response);
    else refused.push(path);
  };
  for (let next = 0; next < missing.length; next += atOnce) {
    const ends = await Promise.allSettled(missing.slice(next, next + atOnce).map(keep));
    for (const end of ends) if (end.status === "rejected") throw end.reason;
  }
  return refused;
}

export function addressOf(path: string, { home }: Pick<Ports, "home">): string {
  return new URL(path, home).href;
}

/** The very file of this build: from the cache of another build, which may have the same one, or from the web server. */
async function responseFor([path, digest]: KeptFile, ports: Ports): Promise<Response | null> {
  const address = addressOf(path, ports);
  const before = isLasting(path) ? await ports.caches.match(address, { ignoreVary: true }) : undefined;
  if (before && (await digestOf(before)) === digest) return before;
  const asked: RequestInit = { cache: isLasting(path) ? "default" : "no-cache", priority: "low" };
  const response = await ports.fetch(address, asked);
  if (!response.ok || response.redirected) return null;
  // A newer build may have come meanwhile, or the page of a network that wants to be signed in to.
  if ((await digestOf(response)) !== digest) throw new Error(`${path} is not the file of this build.`);
  return response;
}

async function digestOf(response: Response): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", await response.clone().arrayBuffer()));
  return Array.from(hash.subarray(0, 6), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
