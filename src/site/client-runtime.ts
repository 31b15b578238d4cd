/** What runs beneath our React components in a visitor's browser. The line to change if Preact should ever not do. */
const usual: ClientRuntime = "preact";

export type ClientRuntime = "preact" | "react";

/** Only the parts of React that components import; each has its counterpart in Preact's compatibility layer. */
const counterparts: Readonly<Record<string, string>> = {
  react: "preact/compat",
  "react-dom": "preact/compat",
  "react-dom/client": "preact/compat/client",
  "react/jsx-runtime": "preact/jsx-runtime",
};

/** @param wanted from RIGHTSPLIT_RUNTIME; empty for the usual one. @throws Error on any other name. */
export function readRuntime(wanted: string | undefined): ClientRuntime {
  if (!wanted) return usual;
  if (wanted === "preact" || wanted === "react") return wanted;
  throw new Error(`RIGHTSPLIT_RUNTIME is "${wanted}". Write preact or react.`);
}

/** The little of Vite's plugin that is used here, so that a major version of its types does not matter. */
interface ClientRuntimePlugin {
  name: string;
  enforce: "pre";
  resolveId(
    this: {
      environment?: { name: string };
      resolve(id: string, importer: string | undefined, options: { skipSelf: true }): Promise<unknown>;
    },
    id: string,
    importer: string | undefined,
  ): Promise<unknown>;
}

/** Pages are rendered by React when the site is built; what visitors load is built on the runtime. */
export function clientRuntime(runtime: ClientRuntime): ClientRuntimePlugin {
  return {
    name: "client-runtime",
    enforce: "pre",
    async resolveId(id, importer) {
      const counterpart = counterparts[id];
      if (runtime === "react" || this.environment?.name !== "client" || !counterpart) return null;
      return this.resolve(counterpart, importer, { skipSelf: true });
    },
  };
}
