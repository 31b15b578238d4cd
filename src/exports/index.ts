import type { Writer } from "./writer.ts";

export type { ExportFile, Writer } from "./writer.ts";

/** Every format by its file extension. Each is loaded when it is asked for. */
export const exportFormats = {
  json: async (): Promise<Writer> => (await import("./json.ts")).json,
  md: async (): Promise<Writer> => (await import("./markdown.ts")).markdown,
  csv: async (): Promise<Writer> => (await import("./tasks-csv.ts")).tasksCsv,
  mmd: async (): Promise<Writer> => (await import("./mermaid-file.ts")).mermaidFile,
} as const;

export type ExportFormat = keyof typeof exportFormats;

/** The format that belongs to a file's name, or null: plan.csv → csv. */
export function formatOfFile(path: string): ExportFormat | null {
  const extension = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? "";
  return Object.hasOwn(exportFormats, extension) ? (extension as ExportFormat) : null;
}
