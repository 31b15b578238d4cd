import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { FileGroup, SiteBuild } from "../offline/site-build.ts";
import { digestOf } from "./digest.ts";
import { defaultLocale, prefixOf, type SiteLocale } from "./locales.ts";

/** The little of Vite's plugin that is used here, so that a major version of its types does not matter. */
interface SiteWorkerPlugin {
  name: string;
  apply: "build";
  buildStart(this: {
    environment?: { name: string };
    emitFile(file: { type: "chunk"; id: string; fileName: string }): string;
  }): void;
}

/** Makes the worker that keeps the site, beside the scripts for visitors. Its address has to stay the same for ever. */
export function siteWorkerFile(): SiteWorkerPlugin {
  const id = fileURLToPath(new URL("../offline/site-worker.ts", import.meta.url));
  return {
    name: "site-worker",
    apply: "build",
    buildStart() {
      if (this.environment?.name === "client") this.emitFile({ type: "chunk", id, fileName: "sw.js" });
    },
  };
}

/** A file of the built site. */
export interface BuiltFile {
  /** Such as "faq/index.html". */
  name: string;
  content: Uint8Array;
}

/** Larger ones are left out: a visitor who never asks for them should not pay for them. */
const mostBytes = 1_000_000;

/** For servers, search engines, other sites and developers; and the pages that say that something is not there. */
const leftOut =
  /^(_headers|robots\.txt|sitemap\.xml|404\.html|sw\.js|sw-off\.js)$|^(hosting|cards|schemas|embed|widget|styleguide)\//;

/** What the worker of a build keeps: the same for the same files. `bytes` are those of all languages together. */
export function describeBuild(
  built: readonly BuiltFile[],
  locales: readonly SiteLocale[],
): { build: SiteBuild; bytes: number } {
  const inFolders = locales.flatMap((locale) => prefixOf(locale) ?? []);
  const files = built
    .filter(({ content }) => content.length <= mostBytes)
    .map(({ name, content }) => ({
      path: name.replace(/(^|\/)index\.html$/, "$1"),
      bytes: content.length,
      digest: digestOf(content),
    }))
    .map((file) => ({ ...file, ...kindOf(file.path, locales) }))
    .filter(({ below }) => !leftOut.test(below))
    // Small ones first: a short connection then brings as many pages as it can.
    .sort((a, b) => a.bytes - b.bytes || (a.path < b.path ? -1 : 1));
  const groups = [null, ...locales.map(({ id }) => id)].flatMap((language) =>
    [true, false].map(
      (isFirst): FileGroup => ({
        language,
        isFirst,
        files: files
          .filter((file) => file.language === language && file.isFirst === isFirst)
          .map(({ path, digest }) => [path, digest]),
      }),
    ),
  );
  const languages = { plain: defaultLocale.id, inFolders };
  const build = { version: digestOf(JSON.stringify({ groups, languages })), languages, groups };
  return { build, bytes: files.reduce((sum, file) => sum + file.bytes, 0) };
}

/** Writes what belongs to the build into the first line of its worker. @throws Error where the worker is not one file */
export function finishSiteWorker(folder: string, build: SiteBuild): void {
  const file = `${folder}/sw.js`;
  const code = readFileSync(file, "utf8").replace(/^const siteBuild=.*\n/, "");
  if (/\b(import|export)\b[\s{"'*]/.test(code)) throw new Error("The worker in sw.js has to be a single script.");
  writeFileSync(file, `const siteBuild=${JSON.stringify(build)};\n${code}`);
}

interface FileKind {
  language: string | null;
  /** Path without the folder of its language. */
  below: string;
  isFirst: boolean;
}

function kindOf(path: string, locales: readonly SiteLocale[]): FileKind {
  const [folder = ""] = path.split("/");
  const inFolder = locales.find((locale) => prefixOf(locale) === folder);
  const below = inFolder ? path.slice(folder.length + 1) : path;
  const isPage = path === "" || path.endsWith("/");
  const named = locales.find(({ id }) => path.endsWith(`.${id}.json`));
  const language = inFolder ?? named ?? (isPage ? defaultLocale : null);
  return { language: language?.id ?? null, below, isFirst: /^(_astro|lasting|assessment|offline)\//.test(below) };
}
