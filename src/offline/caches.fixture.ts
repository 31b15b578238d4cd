import type { Ports } from "./keep-files.ts";
import type { KeptFile } from "./site-build.ts";

export const home = "https://advice.example/sub/";

/** Texts by path: what a web server has. A number is a status without a text. */
export type Served = Record<string, string | number>;

/** Caches as texts by name and address, oldest first, and a web server that notes what it was asked for. */
export function portsFor(served: Served, kept: Record<string, Served> = {}) {
  const stores = new Map(
    Object.entries(kept).map(([name, files]) => [
      name,
      new Map(Object.entries(files).map(([path, text]) => [home + path, new Response(String(text))])),
    ]),
  );
  const asked: string[] = [];
  const cacheOf = (name: string) => {
    const store = stores.get(name) ?? new Map<string, Response>();
    stores.set(name, store);
    return {
      keys: async () => [...store.keys()].map((url) => ({ url })),
      match: async (address: string) => store.get(address)?.clone(),
      put: async (address: string, response: Response) => void store.set(address, response),
    };
  };
  const ports = {
    home,
    caches: {
      open: async (name: string) => cacheOf(name),
      match: async (address: string) =>
        [...stores.values()]
          .find((store) => store.has(address))
          ?.get(address)
          ?.clone(),
    } as unknown as CacheStorage,
    async fetch(address: string | Request) {
      const path = String(address).slice(home.length);
      asked.push(path);
      const answer = served[path];
      if (answer === undefined) throw new TypeError("Failed to fetch");
      return typeof answer === "number" ? new Response("", { status: answer }) : new Response(answer);
    },
  } satisfies Ports;
  const textsIn = async (name: string) =>
    Object.fromEntries(
      await Promise.all(
        [...(stores.get(name) ?? [])].map(async ([url, response]) => [
          url.slice(home.length),
          await response.clone().text(),
        ]),
      ),
    );
  return { ports, asked, textsIn };
}

/** A file as the list of a build names it. */
export async function listed(path: string, text: string): Promise<KeptFile> {
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [path, Buffer.from(hash).toString("hex").slice(0, 12)];
}
