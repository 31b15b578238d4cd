import { readdirSync } from "node:fs";
import { inCache } from "../../../scripts/project.ts";

export type SiteName = "plain" | "moved";

/** Where the sites under test are built. Two runs at once in one checkout need a folder each. */
export function folderOf(site: SiteName): string {
  return inCache(process.env["RIGHTSPLIT_TEST_FOLDER"] ?? "browser-tests", site);
}

/** Address of one of the two sites under test, with its base path, ending with a slash. */
export function addressOf(site: SiteName): string {
  const address = process.env[`RIGHTSPLIT_TEST_${site.toUpperCase()}`];
  if (!address) throw new Error("The sites are served by global-setup.ts, which has not run.");
  return address;
}

/** Every page of a built site, relative to its address: "", "faq/", … */
export function pagesOf(site: SiteName): string[] {
  return readdirSync(folderOf(site), { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".html"))
    .map((name) => name.replace(/(^|\/)index\.html$/, "$1"))
    .sort();
}
