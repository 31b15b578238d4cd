import { pathsOfPage } from "./decide.ts";
import { addressOf, type Ports } from "./keep-files.ts";

/** How long a page may take to come before its copy is shown, in milliseconds. */
const patience = 3000;

export interface Copies extends Ports {
  /** Names of the caches to look into, the most wanted first. */
  names: readonly string[];
}

/**
 * The page as the web server has it now. Its copy where the server cannot be reached, fails or takes too long; where
 * there is none, the page that says that there is no connection.
 *
 * @param offlinePages paths of that page, the most wanted first
 */
export async function answerPage(
  path: string,
  network: Promise<Response>,
  offlinePages: readonly string[],
  copies: Copies,
): Promise<Response> {
  return (await freshOrKept(pathsOfPage(path), network, copies)) ?? (await offlinePage(offlinePages, copies));
}

/** A file as the web server has it now, or its copy. */
export async function answerFile(path: string, network: Promise<Response>, copies: Copies): Promise<Response> {
  return (await freshOrKept([path], network, copies)) ?? Response.error();
}

/** The copy; where there is none, the file from the web server. */
export async function answerLasting(path: string, ask: () => Promise<Response>, copies: Copies): Promise<Response> {
  return (await kept([path], copies)) ?? ask();
}

async function freshOrKept(
  paths: readonly string[],
  network: Promise<Response>,
  copies: Copies,
): Promise<Response | undefined> {
  const fresh = network.catch(() => undefined);
  const inTime = await Promise.race([fresh, pause(patience)]);
  if (inTime && inTime.status < 500) return inTime;
  return (await kept(paths, copies)) ?? fresh;
}

async function kept(paths: readonly string[], copies: Copies): Promise<Response | undefined> {
  for (const name of copies.names) {
    const cache = await copies.caches.open(name);
    for (const path of paths) {
      const response = await cache.match(addressOf(path, copies), { ignoreVary: true });
      if (response) return response;
    }
  }
  return undefined;
}

async function offlinePage(paths: readonly string[], copies: Copies): Promise<Response> {
  const page = await kept(paths, copies);
  return page ? new Response(page.body, { status: 503, headers: page.headers }) : Response.error();
}

export function pause(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds));
}
