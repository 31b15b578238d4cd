import { defineConfig } from "@playwright/test";
import { findBrowser } from "./scripts/browser.ts";

const browser = findBrowser();

export default defineConfig({
  testDir: "tests/browser",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env["CI"]),
  timeout: 60_000,
  globalSetup: "./tests/browser/global-setup.ts",
  projects: [
    {
      name: "chromium",
      use: {
        browserName: "chromium",
        locale: "en-GB",
        timezoneId: "Europe/Berlin",
        launchOptions: { ...(browser ? { executablePath: browser } : {}), args: ["--no-sandbox"] },
      },
    },
  ],
});
