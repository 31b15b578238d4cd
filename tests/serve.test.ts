import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Served, serve } from "../scripts/serve.ts";
import { headersFor } from "../src/site/headers.ts";

describe("the server of the built site", () => {
  let folder = "";
  let site: Served;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "rightsplit-serve-"));
    mkdirSync(join(folder, "dist/faq"), { recursive: true });
    writeFileSync(join(folder, "secret.txt"), "secret");
    writeFileSync(join(folder, "dist/index.html"), "home");
    writeFileSync(join(folder, "dist/faq/index.html"), "articles");
    writeFileSync(join(folder, "dist/404.html"), "not here");
    site = await serve({ folder: join(folder, "dist"), base: "/advice" });
  });

  afterAll(async () => {
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const ask = (path: string) => fetch(new URL(path, site.address), { redirect: "manual" });

  test("lives under its base path", async () => {
    expect(await (await ask("/advice/")).text()).toBe("home");
    expect(await (await ask("/advice/faq/")).text()).toBe("articles");
    expect((await ask("/advice")).headers.get("location")).toBe("/advice/");
  });

  test.each(["/advice/nothing", "/", "/advice/..%2fsecret.txt", "/advice/%2e%2e/secret.txt"])(
    "answers %s with its own page and status 404",
    async (path) => {
      const response = await ask(path);
      expect(response.status).toBe(404);
      expect(await response.text()).toBe("not here");
    },
  );

  test.each([
    ["/advice/faq/", "/faq/"],
    ["/advice/nothing", "/404.html"],
  ])("sends the headers of the header files for %s", async (asked, path) => {
    const { headers } = await ask(asked);
    for (const [name, value] of Object.entries(headersFor(path))) expect(headers.get(name)).toBe(value);
  });

  test("steps aside when the port is taken", async () => {
    const port = Number(new URL(site.address).port);
    await expect(serve({ folder, port })).rejects.toThrow("EADDRINUSE");
    const other = await serve({ folder, port, otherPorts: 20 });
    expect(Number(new URL(other.address).port)).toBeGreaterThan(port);
    await other.close();
  });
});
