import { readdirSync } from "node:fs";
import { afterEach, expect, test, vi } from "vitest";
import { isOwnWorker } from "./trusted-address.ts";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  vi.resetModules();
});

test.each([
  ["/sub/sw.js", true],
  ["/sub/_astro/assess.worker-u9RwR__K.js", true],
  ["/sub/_astro/try.worker-DOHpDCeY.js", true],
  ["/sw.js", false],
  ["/sub/sw-off.js", false],
  ["/sub/_astro/Questionnaire.abc.js", false],
  ["/sub/_astro/../upload/assess.worker-a.js", false],
  ["https://elsewhere.example/sub/sw.js", false],
  ["//elsewhere.example/sub/sw.js", false],
  ["data:text/javascript,alert(1)", false],
])("%s is one of our workers: %s", (address, isOwn) => {
  expect(isOwnWorker(address, "/sub/")).toBe(isOwn);
});

test("every worker of the site is named, so that none is refused in a browser alone", () => {
  const names = readdirSync("src/worker").filter((name) => name.endsWith(".worker.ts"));
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) {
    const built = `/_astro/${name.replace(/\.ts$/, "")}-u9RwR__K.js`;
    expect(isOwnWorker(built, "/"), built).toBe(true);
  }
});

test("makes the policy once, however many workers a page starts, and admits nothing else", async () => {
  vi.stubEnv("DEV", false);
  const createPolicy = vi.fn((_name: string, rules: { createScriptURL(address: string): string }) => rules);
  vi.stubGlobal("trustedTypes", { createPolicy });
  const { trustedAddress } = await import("./trusted-address.ts");
  expect(trustedAddress("/sw.js")).toBe("/sw.js");
  expect(trustedAddress("/_astro/assess.worker-1.js")).toBe("/_astro/assess.worker-1.js");
  expect(() => trustedAddress("/elsewhere.js")).toThrow(TypeError);
  expect(createPolicy).toHaveBeenCalledExactlyOnceWith("rightsplit", expect.anything());
});
