import { expect, test } from "vitest";
import { listed, portsFor } from "./caches.fixture.ts";
import { keepFiles } from "./keep-files.ts";

test("keeps what is missing, and asks again for nothing", async () => {
  const { ports, asked, textsIn } = portsFor({ "": "home", "faq/": "articles" });
  const files = [await listed("", "home"), await listed("faq/", "articles")];
  expect(await keepFiles(files, "own", ports)).toEqual([]);
  expect(await keepFiles(files, "own", ports)).toEqual([]);
  expect(asked).toEqual(["", "faq/"]);
  expect(await textsIn("own")).toEqual({ "": "home", "faq/": "articles" });
});

test("stops at a file that is not of this build, and keeps none of another", async () => {
  const { ports, asked, textsIn } = portsFor({ "faq/": "a newer build", "1/": "1", "2/": "2", "3/": "3", "4/": "4" });
  const others = await Promise.all([..."1234"].map((name) => listed(`${name}/`, name)));
  await expect(keepFiles([await listed("faq/", "articles"), ...others], "own", ports)).rejects.toThrow("faq/");
  expect(asked).toEqual(["faq/", "1/", "2/", "3/"]);
  expect(await textsIn("own")).toEqual({ "1/": "1", "2/": "2", "3/": "3" });
});

test("a lost connection ends it; the next time goes on", async () => {
  const served: Record<string, string> = { "1/": "1", "2/": "2", "3/": "3", "4/": "4" };
  const { ports, asked, textsIn } = portsFor(served);
  const files = await Promise.all([..."12345"].map((name) => listed(`${name}/`, name)));
  await expect(keepFiles(files, "own", ports)).rejects.toThrow("Failed to fetch");
  expect(Object.keys(await textsIn("own"))).toHaveLength(4);
  served["5/"] = "5";
  expect(await keepFiles(files, "own", ports)).toEqual([]);
  expect(asked).toEqual(["1/", "2/", "3/", "4/", "5/", "5/"]);
});

test("what the web server refuses is named, and the rest is kept", async () => {
  const { ports, textsIn } = portsFor({ "faq/": 404, "about/": "about" });
  const files = [await listed("faq/", "articles"), await listed("about/", "about")];
  expect(await keepFiles(files, "own", ports)).toEqual(["faq/"]);
  expect(await textsIn("own")).toEqual({ "about/": "about" });
});

test("takes files that have not changed from the build before, but only those whose address would have changed", async () => {
  const before = { "_astro/site.1.css": "body {}", "faq/": "articles" };
  const { ports, asked, textsIn } = portsFor({ "faq/": "articles" }, { before });
  const files = [await listed("_astro/site.1.css", "body {}"), await listed("faq/", "articles")];
  expect(await keepFiles(files, "own", ports)).toEqual([]);
  expect(asked).toEqual(["faq/"]);
  expect(await textsIn("own")).toEqual(before);
});

test("does not trust a copy that was damaged", async () => {
  const { ports, textsIn } = portsFor(
    { "_astro/site.1.css": "body {}" },
    { before: { "_astro/site.1.css": "log in" } },
  );
  await keepFiles([await listed("_astro/site.1.css", "body {}")], "own", ports);
  expect(await textsIn("own")).toEqual({ "_astro/site.1.css": "body {}" });
});
