import { expect, test } from "vitest";
import { writeCaddy, writeHeadersFile, writeNginx } from "./header-files.ts";
import { headerRules } from "./header-rules.ts";
import { headersFor } from "./headers.ts";
import { kindOf, policyFor } from "./policy.ts";

const pages = ["/", "/404.html", "/faq/", "/faq/one/", "/assessment/", "/de/", "/de/faq/", "/de/assessment/"];
const rules = headerRules(pages, ["de"]);

test("no page allows anything unsafe", () => {
  for (const { headers } of rules) {
    expect(headers["Content-Security-Policy"]).not.toMatch(/unsafe|strict-dynamic|\*|https?:/);
    expect(headers["Content-Security-Policy"]).toContain("frame-ancestors 'none'");
    expect(headers["Content-Security-Policy"]).toContain("require-trusted-types-for 'script'");
  }
});

test("pages for reading run no script at all; the assessment runs only our own", () => {
  expect(headersFor("/faq/one/")["Content-Security-Policy"]).toContain("script-src 'none'");
  expect(headersFor("/assessment/")["Content-Security-Policy"]).toContain("script-src 'self'");
  expect(kindOf("/de/assessment/", ["de"])).toBe("scripted");
  expect(kindOf("/de/assessment/")).toBe("reading");
});

test("browsers ask for pages and for the worker that keeps them each time, and keep what never changes", () => {
  for (const path of ["/", "/faq/one/", "/sw.js", "/sw-off.js", "/data/examples/bakery.json"]) {
    expect(headersFor(path)["Cache-Control"], path).toBe("no-cache");
  }
  for (const path of ["/_astro/site.abc.css", "/lasting/0123456789ab/data/method/try.json"]) {
    expect(headersFor(path)["Cache-Control"], path).toContain("immutable");
  }
  for (const path of ["/sw.js", "/sw-off.js"]) {
    expect(rules).toContainEqual({ path, reach: "exact", headers: headersFor(path) });
  }
});

test("each page falls under exactly one rule", () => {
  for (const page of pages) {
    const matching = rules.filter((rule) => (rule.reach === "exact" ? page === rule.path : page.startsWith(rule.path)));
    expect(matching, page).toHaveLength(1);
  }
});

test("lines stay below the 2,000 characters that Cloudflare takes", () => {
  for (const line of writeHeadersFile(rules, "/sub/").split("\n")) expect(line.length).toBeLessThan(2000);
});

test("every file names each page's folder below the base path, and the whole policy", () => {
  for (const written of [writeHeadersFile(rules, "/sub/"), writeNginx(rules, "/sub/"), writeCaddy(rules, "/sub/")]) {
    for (const rule of rules) expect(written).toContain(`/sub${rule.path}`);
    expect(written).toContain(policyFor("scripted"));
    expect(written).toContain(policyFor("reading"));
  }
});

test("one page of a folder may run scripts while its neighbours may not", () => {
  expect(headersFor("/method/try/")["Content-Security-Policy"]).toContain("script-src 'self'");
  for (const path of ["/method/", "/method/tables/", "/method/trying/"]) {
    expect(headersFor(path)["Content-Security-Policy"]).toContain("script-src 'none'");
  }
  const rules = headerRules(["/method/", "/method/tables/", "/method/try/", "/faq/"], []);
  expect(rules.filter(({ path }) => path.startsWith("/method/")).map(({ path, reach }) => [path, reach])).toEqual([
    ["/method/", "exact"],
    ["/method/tables/", "exact"],
    ["/method/try/", "exact"],
  ]);
  expect(rules).toContainEqual(expect.objectContaining({ path: "/faq/", reach: "below" }));
});
