import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { inlineCodeIn } from "./check-page.ts";
import { configuration } from "./configuration.ts";
import { writeCaddy, writeHeadersFile, writeNginx } from "./header-files.ts";
import { headerRules } from "./header-rules.ts";
import { localePrefixes } from "./headers.ts";
import { locales } from "./locales.ts";
import { recordShippedPackages } from "./record-shipped-packages.ts";
import { type ListedPage, listingOf, writeRobots, writeSitemap } from "./search-engines.ts";
import { type BuiltFile, describeBuild, finishSiteWorker, siteWorkerFile } from "./site-worker.ts";

/** Refuses a build whose pages break the policy, and writes the files for web servers and search engines beside it. */
export function afterBuild(): AstroIntegration {
  return {
    name: "rightsplit:after-build",
    hooks: {
      // The page about licences lists what the scripts hold, so this listens while they are made.
      "astro:config:setup": ({ updateConfig }) => {
        const plugins = () => [recordShippedPackages()];
        updateConfig({ vite: { plugins: [...plugins(), siteWorkerFile()], worker: { plugins } } });
      },
      "astro:build:done": ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const pages = namesIn(folder).filter((name) => name.endsWith(".html"));
        checkPages(folder, pages);
        const paths = pages.map((name) => `/${name.replace(/(^|\/)index\.html$/, "$1")}`);
        const listed = paths.flatMap(
          (path, at) => listingOf(path, readFileSync(`${folder}/${pages[at]}`, "utf8")) ?? [],
        );
        writeFiles(folder, paths, listed);
        logger.info(`${pages.length} pages keep to the policy; header files are in hosting/ and _headers.`);
        const { build, bytes } = describeBuild(readFiles(folder), locales);
        finishSiteWorker(folder, build);
        const megabytes = (bytes / 1_000_000).toFixed(1);
        logger.info(`sw.js keeps build ${build.version}: ${megabytes} MB before compression.`);
      },
    },
  };
}

function namesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .sort();
}

/** Every file of a built site. */
export function readFiles(folder: string): BuiltFile[] {
  return namesIn(folder).map((name) => ({ name, content: readFileSync(join(folder, name)) }));
}

function checkPages(folder: string, pages: readonly string[]): void {
  const problems = pages.flatMap((name) =>
    inlineCodeIn(readFileSync(`${folder}/${name}`, "utf8")).map((problem) => `${name} holds ${problem}`),
  );
  if (problems.length > 0) throw new Error(`The policy forbids code inside a page.\n${problems.join("\n")}`);
}

function writeFiles(folder: string, paths: readonly string[], listed: readonly ListedPage[]): void {
  const rules = headerRules(paths, localePrefixes);
  mkdirSync(`${folder}/hosting`, { recursive: true });
  writeFileSync(`${folder}/_headers`, writeHeadersFile(rules, configuration.base));
  writeFileSync(`${folder}/hosting/nginx.conf`, writeNginx(rules, configuration.base));
  writeFileSync(`${folder}/hosting/Caddyfile`, writeCaddy(rules, configuration.base));
  writeFileSync(`${folder}/robots.txt`, writeRobots(configuration.address, configuration.base));
  if (configuration.address) {
    writeFileSync(`${folder}/sitemap.xml`, writeSitemap(configuration.address, configuration.base, listed));
  }
}
