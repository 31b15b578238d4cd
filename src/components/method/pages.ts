/** The pages about the method, in the order in which they are named, and where they lie. */
export const methodPages = {
  overview: "method/",
  tables: "method/tables/",
  gates: "method/gates/",
  questions: "method/questions/",
  parameters: "method/numbers/",
  figures: "method/figures/",
  sources: "method/sources/",
  try: "method/try/",
} as const;

export type MethodPageId = keyof typeof methodPages;

/** Those that only show what the engine reads. They share one route. */
export const tablesOfMethod = ["tables", "gates", "questions", "parameters", "figures", "sources"] as const;
