import { describe, expect, test } from "vitest";
import { clientRuntime, readRuntime } from "./client-runtime.ts";

describe("what runs beneath our components", () => {
  test("is Preact unless somebody says otherwise", () => {
    expect(readRuntime(undefined)).toBe("preact");
    expect(readRuntime("react")).toBe("react");
    expect(() => readRuntime("vue")).toThrow('RIGHTSPLIT_RUNTIME is "vue". Write preact or react.');
  });

  const component = "/src/components/Card.tsx";
  const renderer = "/node_modules/@astrojs/react/dist/client.js";
  test.each([
    ["preact", "client", component, "react", expect.stringMatching(/preact-as-react[.]ts$/)],
    ["preact", "client", component, "react-dom/client", expect.stringMatching(/preact-as-react[.]ts$/)],
    ["preact", "client", renderer, "react", "preact/compat"],
    ["preact", "client", renderer, "react-dom/client", "preact/compat/client"],
    ["preact", "client", component, "xstate", null],
    ["preact", "ssr", component, "react", null],
    ["react", "client", component, "react", null],
  ] as const)("%s, built for %s, in %s: %s → %s", async (runtime, environment, importer, id, expected) => {
    const context = { environment: { name: environment }, resolve: async (found: string) => found };
    expect(await clientRuntime(runtime).resolveId.call(context, id, importer)).toEqual(expected);
  });
});
