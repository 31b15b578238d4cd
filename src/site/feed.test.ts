// @vitest-environment jsdom
import { expect, test } from "vitest";
import { writeFeed } from "./feed.ts";

const item = { title: "Plain", address: "https://a.example/faq/one/", summary: "Short.", day: "2026-11-01" };
const feed = {
  title: "Questions",
  description: "All answers",
  language: "en",
  address: "https://a.example/faq/",
  self: "https://a.example/faq/feed.xml",
  items: [item],
};

function parsed(xml: string): Document {
  return new DOMParser().parseFromString(xml, "application/xml");
}

test("a feed can be parsed again, whatever its texts hold", () => {
  const title = `"Fish" & <chips>, it's ]]> \u0007done`;
  const document = parsed(writeFeed({ ...feed, items: [{ ...item, title }] }));
  expect(document.querySelector("item > title")?.textContent).toBe(`"Fish" & <chips>, it's ]]> done`);
  expect(document.querySelector("item > pubDate")?.textContent).toBe("Sun, 01 Nov 2026 00:00:00 GMT");
  expect(document.querySelector("item > guid")?.textContent).toBe(item.address);
});

test("the answers reviewed last come first, others keep their order", () => {
  const items = ["2026-11-01", "2026-11-24", "2026-11-01"].map((day, at) => ({ ...item, day, title: String(at) }));
  const titles = [...parsed(writeFeed({ ...feed, items })).querySelectorAll("item > title")];
  expect(titles.map((title) => title.textContent)).toEqual(["1", "0", "2"]);
});
