import { existsSync } from "node:fs";
import { defineConfig } from "@playwright/test";
import { findBrowser } from "./scripts/browser.ts";

const browser = findBrowser();
// Debian's Firefox, driven over WebDriver BiDi; asked for by name in npm run release:check.
const firefox = ["/usr/bin/firefox-esr", "/usr/bin/firefox"].find(existsSync);
const engines = "**/engines.spec.ts";
/** Journeys through whole pages that take longer than npm test may: npm run release:check sets RIGHTSPLIT_LONG. */
const long = ["compare", "what-if", "saved", "transcripts"].map((name) => `**/${name}.spec.ts`);

export default defineConfig({
  testDir: "tests/browser",
  outputDir: `test-results/${process.env["RIGHTSPLIT_TEST_FOLDER"] ?? "browser-tests"}`,
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env["CI"]),
  timeout: 60_000,
  globalSetup: "./tests/browser/global-setup.ts",
  projects: [
    {
      name: "chromium",
      testIgnore: process.env["RIGHTSPLIT_LONG"] ? engines : [engines, ...long],
      use: {
        browserName: "chromium",
        locale: "en-GB",
        timezoneId: "Europe/Berlin",
        // What it answers, tests could not hold back or change. tests/browser/offline.spec.ts lets it in.
        serviceWorkers: "block",
        launchOptions: { ...(browser ? { executablePath: browser } : {}), args: ["--no-sandbox"] },
      },
    },
    ...(firefox
      ? [
          {
            name: "firefox",
            testMatch: engines,
            use: {
              browserName: "firefox" as const,
              channel: "moz-firefox",
              locale: "en-GB",
              launchOptions: { executablePath: firefox },
            },
          },
        ]
      : []),
  ],
});
