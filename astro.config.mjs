import mdx from "@astrojs/mdx";
import react from "@astrojs/react";
import { defineConfig } from "astro/config";
import { afterBuild } from "./src/site/after-build.ts";
import { clientRuntime, readRuntime } from "./src/site/client-runtime.ts";
import { configuration } from "./src/site/configuration.ts";
import { plainImports } from "./src/site/plain-imports.ts";

/** Layers that only define something: what is taken from one of their files need not bring its neighbours along. */
const treeshake = {
  moduleSideEffects: [{ test: /\/src\/(knowledge|engine|report|drawing|exports|machine)\//, sideEffects: false }],
};

export default defineConfig({
  ...(configuration.address === null ? {} : { site: configuration.address }),
  base: configuration.base,
  outDir: process.env.RIGHTSPLIT_OUT ?? "./dist",
  trailingSlash: "always",
  build: { format: "directory", inlineStylesheets: "never" },
  integrations: [mdx(), react(), afterBuild()],
  // Shiki colours code through style attributes, which the policy forbids.
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  vite: {
    plugins: [plainImports(), clientRuntime(readRuntime(process.env.RIGHTSPLIT_RUNTIME))],
    worker: { format: "es", rolldownOptions: { treeshake } },
    // Nothing small is written into a page or a style sheet, again because of the policy.
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: { onLog: withoutAstroDirectives, treeshake },
    },
  },
});

/** Astro marks every article with a directive of its own, about which the bundler warns each time. Nothing is lost. */
function withoutAstroDirectives(level, log, pass) {
  if (log.code !== "MODULE_LEVEL_DIRECTIVE" || !log.message.includes("astro:head-inject")) pass(level, log);
}
