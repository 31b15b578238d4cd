// Who may import whom: content → knowledge → engine → report → machine → components → pages. When a rule is broken its
// comment is printed, so each is written to the person who broke it. docs/architecture.md shows the same as a picture.

const tests = "[.](test|fixture)[.]tsx?$";

/** What one folder of src/ may use, take types from, and which packages it may import. Everything else is forbidden. */
function may(layer, { use = [], types = [], packages = [], because }) {
  const from = { path: `^src/${layer}/`, pathNot: tests };
  const only = (names) => names.map((name) => `^src/${name}(/|$)`);
  return [
    {
      name: `${layer}-layers`,
      severity: "error",
      comment: because,
      from,
      to: { path: "^src/", pathNot: only([layer, ...use, ...types]) },
    },
    {
      name: `${layer}-types-only`,
      severity: "error",
      comment: `${because} What you import here may only be a type: write "import type".`,
      from,
      to: { path: "^src/", pathNot: only([layer, ...use]), dependencyTypesNot: ["type-only"] },
    },
    {
      name: `${layer}-packages`,
      severity: "error",
      comment: `${because} Packages that this layer may import: ${packages.join(", ") || "none"}.`,
      from,
      to: {
        dependencyTypes: ["npm", "npm-dev", "npm-peer", "npm-optional", "npm-no-pkg", "npm-unknown", "core"],
        dependencyTypesNot: ["type-only"],
        pathNot: packages.map((name) => `(^|node_modules/)${name}(/|$)`),
      },
    },
  ];
}

const fileReaders = "^src/knowledge/from-disk[.]ts$";

export default {
  forbidden: [
    ...may("content", {
      use: ["components"],
      because: "Content is what we know, in words and numbers. It holds no code; an article may use components.",
    }),
    ...may("knowledge", {
      packages: ["zod", "yaml", "fs", "path"],
      because: "Knowledge checks content. It must not know how decisions are made, said or shown.",
    }),
    {
      name: "knowledge-reads-files-in-one-place",
      severity: "error",
      comment:
        "Only src/knowledge/from-disk.ts reads files, so that everything else in this layer also runs in a browser. Take what you need as an argument.",
      from: { path: "^src/knowledge/", pathNot: [fileReaders, tests] },
      to: { dependencyTypes: ["core"] },
    },
    ...may("engine", {
      types: ["knowledge"],
      because: "The engine only decides: pure functions, no packages, and nothing of how results are worded or shown.",
    }),
    ...may("report", {
      types: ["engine", "knowledge"],
      because:
        "The report puts a finished Assessment into words. It takes everything as arguments and decides nothing.",
    }),
    ...may("drawing", {
      types: ["report", "knowledge"],
      because:
        "Drawing gives everything in a Figure its place: pure functions, no packages, no DOM. Components show it.",
    }),
    ...may("exports", {
      types: ["report", "engine", "knowledge"],
      packages: ["mdast-util-to-markdown", "mdast-util-gfm", "papaparse"],
      because: "A writer turns a finished Report or Assessment into a file and needs nothing else.",
    }),
    {
      name: "exports-see-only-results",
      severity: "error",
      comment:
        "A writer sees the types of Report and Assessment only. If it needs more, the Report lacks something: add it there, and every format gets it.",
      from: { path: "^src/exports/", pathNot: tests },
      to: { path: "^src/knowledge/", pathNot: "^src/knowledge/schemas/(assessment|shared)[.]ts$" },
    },
    ...may("validation", {
      use: ["engine"],
      types: ["knowledge"],
      packages: ["crypto"],
      because: "Validation holds what the engine says against documented cases. It changes nothing and shows nothing.",
    }),
    ...may("machine", {
      use: ["engine"],
      types: ["knowledge"],
      packages: ["xstate"],
      because: "The machine leads the conversation. The engine decides and components show.",
    }),
    ...may("worker", {
      use: ["knowledge", "engine", "report", "drawing", "machine", "offline"],
      because: "The worker turns an answers file into a result beside the page: it joins the layers and adds nothing.",
    }),
    ...may("embed", {
      because:
        "This code runs on other people's pages, so it carries nothing with it. Put shared words into protocol.ts.",
    }),
    ...may("offline", {
      because:
        "The worker that keeps the site is one small script that has to work for ever, so this folder imports nothing. Give it what it needs as arguments.",
    }),
    ...may("site", {
      use: ["knowledge", "engine", "report", "validation"],
      types: ["offline"],
      packages: ["astro", "parse5", "preact", "crypto", "fs", "path", "url"],
      because:
        "This folder holds what the site is as a whole: address, languages, headers. It does not know its pages.",
    }),
    {
      name: "headers-and-address-stand-alone",
      severity: "error",
      comment: "Web servers, tests and tools use the headers and the address of the site without building it.",
      from: { path: "^src/site/(configuration|headers|policy|locales)[.]ts$" },
      to: { pathNot: "^src/site/(configuration|headers|policy|locales)[.]ts$" },
    },
    ...may("components", {
      use: ["site", "engine", "report", "drawing", "exports", "machine", "worker", "offline", "embed", "styles"],
      types: ["knowledge"],
      packages: ["react", "react-dom", "astro", "@xstate/react", "uqr"],
      because: "Components show. They decide nothing and read no files: let the page gather what they need.",
    }),
    ...may("pages", {
      use: [
        "site",
        "styles",
        "components",
        "embed",
        "exports",
        "machine",
        "worker",
        "drawing",
        "report",
        "engine",
        "knowledge",
        "content",
      ],
      packages: ["astro", "react", "react-dom", "sharp"],
      because: "Pages are thin: they gather and pass down. Put the work into the layer it belongs to.",
    }),
    {
      name: "engine-by-the-front-door",
      severity: "error",
      comment:
        "Import from src/engine/index.ts, or from src/engine/questionnaire/index.ts if you only ask questions, so that the engine's insides stay free to change.",
      from: { path: "^src/(report|exports|machine|worker|site|components|pages)/", pathNot: tests },
      to: { path: "^src/engine/", pathNot: "^src/engine/(questionnaire/)?index[.]ts$" },
    },
    {
      name: "nothing-imports-pages",
      severity: "error",
      comment:
        "Pages are where the site starts; nothing leans on them. Move what you need into src/components/ or src/site/.",
      from: { pathNot: "^src/pages/" },
      to: { path: "^src/pages/" },
    },
    {
      name: "src-never-needs-tests",
      severity: "error",
      comment: "Code that ships must not lean on code that does not. Move what you need into src/.",
      from: { path: "^src/", pathNot: tests },
      to: { path: ["^(tests|scripts)/", tests] },
    },
    {
      name: "no-cycles",
      severity: "error",
      comment: "Two files that need each other are one file, or three. Move what both need into a third.",
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(dist|[.]astro|[.]cache|[.]stryker-tmp)/" },
    // Without this, imports of types alone would be invisible. astro: modules exist only while Astro builds.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default", "types"] },
  },
};
