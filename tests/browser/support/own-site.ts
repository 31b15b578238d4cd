import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { type Served, serve } from "../../../scripts/serve.ts";
import type { SiteBuild } from "../../../src/offline/site-build.ts";
import { readFiles } from "../../../src/site/after-build.ts";
import { defaultLocale } from "../../../src/site/locales.ts";
import { describeBuild, finishSiteWorker } from "../../../src/site/site-worker.ts";
import { folderOf } from "./site.ts";

/** A copy of the published site with a web server of its own, which a test may stop and change. */
export class OwnSite {
  readonly folder = mkdtempSync(join(tmpdir(), "rightsplit-site-"));
  address = "";
  #served: Served | undefined;

  /** Begins, or begins again at the same address. */
  async start(): Promise<void> {
    if (this.address === "") cpSync(folderOf("plain"), this.folder, { recursive: true });
    const port = this.address === "" ? 0 : Number(new URL(this.address).port);
    this.#served = await serve({ folder: this.folder, base: "/", port });
    this.address = this.#served.address;
  }

  async stop(): Promise<void> {
    await this.#served?.close();
    this.#served = undefined;
  }

  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Changes a file. Then it is another build, and its worker says so. */
  change(name: string, before: string, after: string): void {
    const file = join(this.folder, name);
    writeFileSync(file, readFileSync(file, "utf8").replaceAll(before, after));
    finishSiteWorker(this.folder, this.#describe().build);
  }

  /** What a browser keeps of it. */
  bytes(): number {
    return this.#describe().bytes;
  }

  #describe(): ReturnType<typeof describeBuild> {
    return describeBuild(readFiles(this.folder), [defaultLocale]);
  }

  /** The build as its worker names it. */
  build(): SiteBuild {
    const [line = ""] = readFileSync(join(this.folder, "sw.js"), "utf8").split("\n");
    return JSON.parse(line.replace("const siteBuild=", "").replace(/;$/, ""));
  }
}

/** Names of the caches that hold everything of a build, and of all others. */
export async function cachesIn(page: Page, build: SiteBuild): Promise<{ whole: string[]; others: string[] }> {
  const paths = build.groups.flatMap(({ files }) => files.map(([path]) => path));
  return page.evaluate(async (paths) => {
    const whole: string[] = [];
    const others: string[] = [];
    for (const name of await caches.keys()) {
      const held = new Set((await (await caches.open(name)).keys()).map(({ url }) => url));
      const isWhole = paths.every((path) => held.has(new URL(path, `${location.origin}/`).href));
      (isWhole ? whole : others).push(name);
    }
    return { whole, others };
  }, paths);
}

/** How many workers keep the site in this browser. */
export function registrationsIn(page: Page): Promise<number> {
  return page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
}
