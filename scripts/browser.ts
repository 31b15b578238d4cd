import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { programs, runNode, runProgram } from "./project.ts";

/**
 * The Chromium to test with, as a path: the one named in RIGHTSPLIT_CHROMIUM, else Playwright's own, else one that is
 * installed on this machine. null when none of them starts.
 */
export function findBrowser(): string | null {
  const named = process.env.RIGHTSPLIT_CHROMIUM;
  if (named) return starts(named) ? named : null;
  return [chromium.executablePath(), ...usualPlaces()].find(starts) ?? null;
}

/** Finds a browser or, where there is none, installs one, showing what it does. null when it cannot. */
export async function findOrInstallBrowser(): Promise<string | null> {
  const found = findBrowser();
  if (found || process.env.RIGHTSPLIT_CHROMIUM) return found;
  const canUseApt = process.platform === "linux" && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
  console.log("\nNo Chromium found. Installing one for Playwright (playwright install chromium).");
  await runNode(programs.playwright, ["install", "chromium"], { show: "out", timeoutSeconds: canUseApt ? 60 : 300 });
  const installed = findBrowser();
  if (installed || !canUseApt) return installed;
  console.log("That did not work. Installing this system's own Chromium (apt-get install chromium).");
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await runProgram("apt-get", ["update", "-q"], { show: "out", env, timeoutSeconds: 120 });
  const packages = ["install", "-y", "-q", "--no-install-recommends", "chromium"];
  await runProgram("apt-get", packages, { show: "out", env, timeoutSeconds: 300 });
  return findBrowser();
}

/** What to tell somebody whose machine has no browser that starts. */
export function browserAdvice(): string {
  const named = process.env.RIGHTSPLIT_CHROMIUM;
  if (named)
    return `RIGHTSPLIT_CHROMIUM is "${named}", and no browser starts from there. Correct the path or unset it.`;
  return (
    "No Chromium could be found or installed. Install Chromium, Chrome or Edge, or set RIGHTSPLIT_CHROMIUM to the path " +
    "of one, and run the command again. npm run check needs no browser."
  );
}

/** On Linux a browser may be there and lack its libraries, so it is asked for its version. */
function starts(path: string): boolean {
  if (!path || !existsSync(path)) return false;
  if (process.platform !== "linux") return true;
  return spawnSync(path, ["--version"], { stdio: "ignore", timeout: 20_000 }).status === 0;
}

function usualPlaces(): string[] {
  if (process.platform === "darwin") {
    const names = ["Chromium", "Google Chrome", "Microsoft Edge"];
    return names.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  if (process.platform === "win32") {
    const folders = [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA];
    const programs = ["Chromium/Application/chrome.exe", "Google/Chrome/Application/chrome.exe"];
    const paths = [...programs, "Microsoft/Edge/Application/msedge.exe"];
    return folders.flatMap((folder) => (folder ? paths.map((path) => join(folder, path)) : []));
  }
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];
  return names.map((name) => `/usr/bin/${name}`);
}
