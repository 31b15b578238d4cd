import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { configuration } from "../../src/site/configuration.ts";
import { filesAskedFor } from "./files-asked-for.ts";

export interface PageWeight {
  /** Address below the base, such as "/faq/". */
  path: string;
  /** After brotli at its highest level. */
  bytes: { html: number; css: number; script: number; total: number };
  /** What follows as soon as the visitor does anything, in the same bytes; not part of the total. */
  onAct: number;
  /** Files beside the page itself, without icon and fonts. */
  requests: number;
  /** Addresses on other sites that the page would load from. */
  outside: string[];
}

/** Weighs each page of a built site with all style sheets and scripts that it loads by itself. */
export function weighPages(folder: string): PageWeight[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => name.replaceAll("\\", "/"));
  const pages = names.filter((name) => name.endsWith(".html")).sort();
  const compressed = new Map<string, number>();
  const weighFile = (file: string) => {
    const known = compressed.get(file);
    if (known !== undefined) return known;
    const size = brotli(readFileSync(file));
    compressed.set(file, size);
    return size;
  };
  return pages.map((name) => weighPage(folder, name, weighFile));
}

function weighPage(folder: string, name: string, weighFile: (file: string) => number): PageWeight {
  const html = readFileSync(join(folder, name), "utf8");
  const asked = filesAskedFor(html);
  const outside = [...asked.styles, ...asked.scripts, ...asked.data, ...asked.others].filter((address) =>
    /^(https?:)?\/\//.test(address),
  );
  const own = (addresses: readonly string[]) =>
    addresses.filter((address) => !outside.includes(address)).map((address) => fileOf(folder, name, address));
  const styles = [...new Set(own(asked.styles))];
  const scripts = withImports(own(asked.scripts));
  const sum = (files: readonly string[]) => files.reduce((total, file) => total + weighFile(file), 0);
  const workers = withImports(scripts.flatMap((script) => workersOf(folder, name, script)));
  // Data count as script: without them it does nothing.
  const script = sum(scripts) + sum(workers) + sum(own(asked.data));
  const atOnce = new Set([...scripts, ...workers]);
  const later = withImports([...atOnce].flatMap(loadedOnAct)).filter((file) => !atOnce.has(file));
  const onAct = sum(later) + sum(own([...new Set(html.match(dataOnAct))]));
  const bytes = { html: weighFile(join(folder, name)), css: sum(styles), script };
  return {
    path: `/${name.replace(/(^|\/)index\.html$/, "$1")}`,
    bytes: { ...bytes, total: bytes.html + bytes.css + bytes.script },
    onAct,
    requests: new Set([...styles, ...scripts, ...workers, ...own(asked.data), ...own(asked.others)]).size,
    outside,
  };
}

/** @throws Error for an address below the base that no file answers, because then the page is broken */
function fileOf(folder: string, page: string, address: string): string {
  const [path = ""] = address.split(/[?#]/);
  const within = path.startsWith("/") ? path.slice(configuration.base.length) : posix.join(posix.dirname(page), path);
  const file = join(folder, within);
  if (!existsSync(file)) throw new Error(`${page} loads ${address}, but the built site has no such file.`);
  return file;
}

/** The scripts and everything they import at once. What is imported later, when asked for, does not count. */
function withImports(scripts: readonly string[]): string[] {
  const found = new Set<string>();
  const visit = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    const code = readFileSync(file, "utf8");
    for (const match of code.matchAll(/(?:^|[;}\s])(?:import|export)\s*(?:[^"'()]*?\bfrom\s*)?["'](\.[^"']+)["']/g)) {
      visit(join(file, "..", match[1] ?? ""));
    }
  };
  for (const script of scripts) visit(script);
  return [...found];
}

/** Data that pages fetch once the visitor does something, by the addresses that stand in the page. */
const dataOnAct = /\/[\w/-]*data\/(?:questionnaire|result\/later)[.][\w-]+[.]json/g;

/** Scripts that another imports once the visitor does something. Their names say what they are. */
function loadedOnAct(script: string): string[] {
  const names = readFileSync(script, "utf8").matchAll(
    /import\(["'`][.]\/((?:later|explain-in-steps)[\w.-]*[.]js)["'`]\)/g,
  );
  return [...names].map((match) => join(script, "..", match[1] ?? ""));
}

/** Workers that a script starts. Their names say what they are. */
function workersOf(folder: string, page: string, script: string): string[] {
  const addresses = readFileSync(script, "utf8").matchAll(/["'`]([^"'`\s]*\/[\w.-]*[.]worker[\w.-]*[.]js)["'`]/g);
  return [...addresses].map((match) => fileOf(folder, page, match[1] ?? ""));
}

function brotli(content: Buffer): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  return brotliCompressSync(content, { params }).length;
}
