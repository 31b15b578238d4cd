import { fileURLToPath } from "node:url";

/** What runs beneath our React components in a visitor's browser. The line to change if Preact should ever not do. */
const usual: ClientRuntime = "preact";

export type ClientRuntime = "preact" | "react";

/** What components import of React has its counterpart in preact-as-react.ts, packages have theirs in Preact's compatibility layer. */
const counterparts: Readonly<Record<string, string>> = {
  react: "preact/compat",
  "react-dom": "preact/compat",
  "react-dom/client": "preact/compat/client",
  "react/jsx-runtime": "preact/jsx-runtime",
};
const ours = fileURLToPath(new URL("preact-as-react.ts", import.meta.url));

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
      const isPackage = importer?.includes("/node_modules/") === true;
      return this.resolve(isPackage ? counterpart : ours, importer, { skipSelf: true });
    },
  };
}
