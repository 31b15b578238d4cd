import { describe, expect, test } from "vitest";
import { clientRuntime, readRuntime } from "./client-runtime.ts";

describe("what runs beneath our components", () => {
  test("is Preact unless somebody says otherwise", () => {
    expect(readRuntime(undefined)).toBe("preact");
    expect(readRuntime("react")).toBe("react");
    expect(() => readRuntime("vue")).toThrow('RIGHTSPLIT_RUNTIME is "vue". Write preact or react.');
  });

  test.each([
    ["preact", "client", "react", "preact/compat"],
    ["preact", "client", "react-dom/client", "preact/compat/client"],
    ["preact", "client", "xstate", null],
    ["preact", "ssr", "react", null],
    ["react", "client", "react", null],
  ] as const)("%s, built for %s: %s → %s", async (runtime, environment, id, expected) => {
    const context = { environment: { name: environment }, resolve: async (found: string) => found };
    expect(await clientRuntime(runtime).resolveId.call(context, id, undefined)).toBe(expected);
  });
});
