/** The little of Vite's plugin that is used here, so that a major version of its types does not matter. */
interface PlainImportsPlugin {
  name: string;
  enforce: "pre";
  config(): { build: { modulePreload: false } };
  load(id: string): string | null;
}

/**
 * Scripts that are imported later are imported and nothing else. Vite wraps each such import in a kilobyte that fetches
 * style sheets and further scripts beforehand; our scripts bring no style sheets, and their few imports follow at once.
 */
export function plainImports(): PlainImportsPlugin {
  return {
    name: "plain-imports",
    enforce: "pre",
    config: () => ({ build: { modulePreload: false } }),
    load: (id) => (id === "\0vite/preload-helper.js" ? "export const __vitePreload = (load) => load();" : null),
  };
}
