import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A package of others, parts of which visitors receive. */
export interface ShippedPackage {
  name: string;
  version: string;
  /** As the package states it, such as "MIT". */
  licence: string;
  /** The licence in full; empty where the package brings none. */
  text: string;
}

const fonts = ["@fontsource-variable/source-sans-3", "@fontsource-variable/source-serif-4"];

// Pages are bundled apart from the plugin that fills this, so the two meet in the one place that both share.
const place = Symbol.for("rightsplit.shipped-packages");
const shared = globalThis as { [place]?: Set<string> };

/** Adds packages that were found in the scripts. */
export function noteShipped(names: Iterable<string>): void {
  shared[place] ??= new Set();
  for (const name of names) shared[place].add(name);
}

/** What the scripts and fonts of this build hold, by name; null while no script has been built, as during development. */
export function shippedPackages(folder = join(process.cwd(), "node_modules")): ShippedPackage[] | null {
  const found = shared[place];
  return found ? [...new Set([...found, ...fonts])].sort().map((name) => describe(folder, name)) : null;
}

/** The package to which a file in node_modules belongs: the innermost one. Null for files of our own. */
export function packageOf(file: string): string | null {
  const path = file.replaceAll("\\", "/");
  const at = path.lastIndexOf("/node_modules/");
  return at < 0 ? null : (/^(?:@[^/]+\/)?[^/]+/.exec(path.slice(at + "/node_modules/".length))?.[0] ?? null);
}

/** @throws Error when the package states no licence, because then it may not be passed on */
function describe(folder: string, name: string): ShippedPackage {
  const about = JSON.parse(readFileSync(join(folder, name, "package.json"), "utf8")) as Record<string, unknown>;
  const { version, license } = about;
  if (typeof version !== "string" || typeof license !== "string") {
    throw new Error(`${name} is sent to visitors, but its package.json states no version or no licence.`);
  }
  const file = readdirSync(join(folder, name)).find((entry) => /^licen[cs]e/i.test(entry));
  const path = join(folder, name, file ?? "");
  return { name, version, licence: license, text: file && existsSync(path) ? readFileSync(path, "utf8").trim() : "" };
}
