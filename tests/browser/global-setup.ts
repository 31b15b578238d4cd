import { programs, runNode } from "../../scripts/project.ts";
import { folderOf, type SiteName } from "./support/site.ts";

/**
 * Two sites to test: the one that is published, and one below a base path that also holds the pseudo-locales. They lie
 * in a folder of their own, so that a test never changes or trusts what somebody built by hand.
 */
export default async function setUp(): Promise<() => Promise<void>> {
  const plain = { RIGHTSPLIT_BASE: "/", RIGHTSPLIT_PSEUDO: "", RIGHTSPLIT_SITE: "" };
  const moved = { RIGHTSPLIT_BASE: "/sub/", RIGHTSPLIT_PSEUDO: "1", RIGHTSPLIT_SITE: "https://rightsplit.example" };
  await build("plain", plain);
  await build("moved", moved);
  // The headers know the locales of the environment, so this is set before they are loaded.
  process.env["RIGHTSPLIT_PSEUDO"] = "1";
  const { serve } = await import("../../scripts/serve.ts");
  const sites = [
    await serve({ folder: folderOf("plain"), base: "/" }),
    await serve({ folder: folderOf("moved"), base: "/sub/" }),
  ] as const;
  process.env["RIGHTSPLIT_TEST_PLAIN"] = sites[0].address;
  process.env["RIGHTSPLIT_TEST_MOVED"] = sites[1].address;
  return async () => {
    for (const site of sites) await site.close();
  };
}

async function build(name: SiteName, env: Record<string, string>): Promise<void> {
  const settings = { ...env, RIGHTSPLIT_OUT: folderOf(name), ASTRO_TELEMETRY_DISABLED: "1" };
  const ended = await runNode(programs.astro, ["build"], { env: settings, timeoutSeconds: 240 });
  if (ended.status !== 0) throw new Error(`The site "${name}" could not be built.\n${ended.output.slice(-1500)}`);
}
