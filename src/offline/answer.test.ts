import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { answerFile, answerLasting, answerPage } from "./answer.ts";
import { portsFor, type Served } from "./caches.fixture.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const copiesOf = (own: Served, before: Served = {}) => ({
  ...portsFor({}, { before, own }).ports,
  names: ["own", "before"],
});
const copies = copiesOf(
  { "faq/": "kept", "offline/": "you are offline", "_astro/a.js": "new" },
  { "faq/": "older", "about/": "older", "_astro/a.js": "old", "_astro/b.js": "old" },
);
const unreachable = () => Promise.reject(new TypeError("Failed to fetch"));
const never = () => new Promise<Response>(() => {});
const served = async (text: string, status = 200) => new Response(text, { status });
const page = async (path: string, network: Promise<Response>) => {
  const answer = answerPage(path, network, ["de/offline/", "offline/"], copies);
  await vi.runAllTimersAsync();
  const response = await answer;
  return [response.status, await response.text()];
};

test.each([
  ["what the web server has comes first", "faq/", () => served("fresh"), [200, "fresh"]],
  ["also that there is nothing", "faq/", () => served("not here", 404), [404, "not here"]],
  ["the copy where there is no connection", "faq/", unreachable, [200, "kept"]],
  ["the copy where the server fails", "faq/", () => served("bad gateway", 502), [200, "kept"]],
  ["the copy where nothing comes", "faq/", never, [200, "kept"]],
  ["the copy of the build before", "about/", unreachable, [200, "older"]],
  ["also without the slash", "faq", unreachable, [200, "kept"]],
  ["also with the name of its file", "faq/index.html", unreachable, [200, "kept"]],
  ["where there is no copy, the page that says so", "nowhere/", unreachable, [503, "you are offline"]],
  [
    "what a failing server says, where there is no copy",
    "nowhere/",
    () => served("bad gateway", 502),
    [502, "bad gateway"],
  ],
])("pages: %s", async (_, path, network, expected) => {
  expect(await page(path, network())).toEqual(expected);
});

test("a slow page is waited for where there is no copy", async () => {
  const slow = new Promise<Response>((resolve) => setTimeout(() => resolve(new Response("slow")), 60_000));
  expect(await page("nowhere/", slow)).toEqual([200, "slow"]);
});

test("the page that says so keeps the headers of its copy", async () => {
  const { ports } = portsFor({}, {});
  const headers = { "content-security-policy": "default-src 'none'" };
  await (await ports.caches.open("own")).put(`${ports.home}offline/`, new Response("offline", { headers }));
  const response = await answerPage("nowhere/", unreachable(), ["offline/"], { ...ports, names: ["own"] });
  expect(response.headers.get("content-security-policy")).toBe("default-src 'none'");
});

test("files come from the web server, else from a copy, and never as a page", async () => {
  const answer = async (path: string, network: Promise<Response>) => answerFile(path, network, copies);
  expect(await (await answer("faq/", served("fresh"))).text()).toBe("fresh");
  expect(await (await answer("faq/", unreachable())).text()).toBe("kept");
  expect((await answer("nowhere.txt", unreachable())).type).toBe("error");
});

test("lasting files come from a copy of whichever build has them, and the web server is asked for others only", async () => {
  const asked: string[] = [];
  const answer = (path: string) =>
    answerLasting(
      path,
      () => {
        asked.push(path);
        return served("fresh");
      },
      copies,
    );
  expect(await (await answer("_astro/a.js")).text()).toBe("new");
  expect(await (await answer("_astro/b.js")).text()).toBe("old");
  expect(await (await answer("_astro/c.js")).text()).toBe("fresh");
  expect(asked).toEqual(["_astro/c.js"]);
});
