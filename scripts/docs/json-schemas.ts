import { z } from "zod";
import { modelKinds, sentencesSchema, wordKinds } from "../../src/knowledge/kinds.ts";
import { answersFileSchema } from "../../src/knowledge/schemas/answers-file.ts";
import { assessmentSchema } from "../../src/knowledge/schemas/assessment.ts";
import { parametersSchema } from "../../src/knowledge/schemas/model.ts";
import { partTemplateSchema } from "../../src/knowledge/schemas/part-template.ts";
import { partsModelSchema } from "../../src/knowledge/schemas/parts-model.ts";

interface PublishedSchema {
  /** File name in public/schemas/, without the ending. */
  name: string;
  title: string;
  schema: z.ZodType;
  /** Files of content that it describes, as a pattern for editors. */
  describes: string | null;
}

const published: PublishedSchema[] = [
  {
    name: "answers",
    title: "Rightsplit answers file",
    schema: answersFileSchema,
    describes: "src/content/examples/*.yaml",
  },
  { name: "assessment", title: "Rightsplit assessment", schema: assessmentSchema, describes: null },
  {
    name: "parameters",
    title: "Numbers of the method",
    schema: parametersSchema,
    describes: "src/content/parameters.yaml",
  },
  {
    name: "parts",
    title: "How a visitor's parts are put in order",
    schema: partsModelSchema,
    describes: "src/content/parts.yaml",
  },
  {
    name: "part-templates",
    title: "The usual parts of a kind of firm",
    schema: partTemplateSchema,
    describes: "src/content/part-templates/*.yaml",
  },
  ...Object.entries(modelKinds).map(([kind, schema]) => ({
    name: kind,
    title: `A file in src/content/${kind}/`,
    schema,
    describes: `src/content/${kind}/*.yaml`,
  })),
  ...Object.entries(wordKinds).map(([kind, { schema }]) => ({
    name: `words-${kind}`,
    title: `A file in src/content/<locale>/${kind}/`,
    schema,
    describes: `src/content/??/${kind}/*.yaml`,
  })),
  { name: "words", title: "Sentences", schema: sentencesSchema, describes: "src/content/??/words/*.yaml" },
];

/** JSON Schemas for people who write answers files or content, made from the Zod schemas: path → text. */
export function jsonSchemas(): Record<string, string> {
  return Object.fromEntries(
    published.map(({ name, title, schema }) => {
      const { $schema, ...rest } = z.toJSONSchema(schema, { io: "input" });
      return [`public/schemas/${name}.schema.json`, asJson({ $schema, title, ...rest })];
    }),
  );
}

/** Settings that make Visual Studio Code explain and complete the YAML files: path → text. */
export function editorSettings(): Record<string, string> {
  const pairs = published.flatMap(({ name, describes }) =>
    describes ? [[`./public/schemas/${name}.schema.json`, describes] as const] : [],
  );
  const settings = {
    "yaml.schemas": Object.fromEntries(pairs),
    "editor.defaultFormatter": "biomejs.biome",
    "editor.rulers": [120],
    "files.eol": "\n",
    "typescript.tsdk": "node_modules/typescript/lib",
  };
  const recommendations = ["redhat.vscode-yaml", "biomejs.biome", "astro-build.astro-vscode", "unifiedjs.vscode-mdx"];
  return { ".vscode/settings.json": asJson(settings), ".vscode/extensions.json": asJson({ recommendations }) };
}

function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
