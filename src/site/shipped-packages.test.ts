import { expect, test } from "vitest";
import { packagesIn } from "./record-shipped-packages.ts";
import { noteShipped, packageOf, shippedPackages } from "./shipped-packages.ts";

test("a file belongs to the innermost package", () => {
  expect(packageOf("/project/node_modules/@xstate/react/dist/index.js")).toBe("@xstate/react");
  expect(packageOf("/project/node_modules/a/node_modules/b/index.js?query")).toBe("b");
  expect(packageOf("C:\\work\\node_modules\\a\\index.js")).toBe("a");
  expect(packageOf("/project/src/site/feed.ts")).toBeNull();
});

test("a package counts when something of it is left in a script", () => {
  const modules = {
    "/w/node_modules/kept/a.js": { renderedLength: 12 },
    "/w/node_modules/shaken/a.js": { renderedLength: 0 },
    "/w/src/own.ts": { renderedLength: 9 },
  };
  expect(packagesIn({ "a.js": { type: "chunk", modules }, "a.css": { type: "asset" } })).toEqual(["kept"]);
});

test("nothing is known before scripts are built, and then name, version and licence of each", () => {
  expect(shippedPackages()).toBeNull();
  noteShipped(["preact"]);
  const shipped = shippedPackages();
  const fonts = ["@fontsource-variable/source-sans-3", "@fontsource-variable/source-serif-4"];
  expect(shipped?.map(({ name }) => name)).toEqual([...fonts, "preact"]);
  for (const { name, version, licence, text } of shipped ?? []) {
    expect(version, name).toMatch(/^\d+\.\d+/);
    expect(licence, name).toMatch(/^(MIT|OFL-1\.1)$/);
    expect(text.length, name).toBeGreaterThan(200);
  }
});
