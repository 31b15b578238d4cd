/** Path below the site's address, without "index.html", and the beginning of the SHA-256 of what lies there. */
export type KeptFile = readonly [path: string, digest: string];

/** Files that are kept together. */
export interface FileGroup {
  /** Only visitors who use this language need them; null: everybody does. */
  language: string | null;
  /** Questionnaire, result and what all pages look like: kept before anything else. */
  isFirst: boolean;
  files: readonly KeptFile[];
}

/** What one build of the site consists of. Stands in the first line of the worker's file, where the build writes it. */
export interface SiteBuild {
  /** Differs when any file differs. */
  version: string;
  /** The language whose pages lie at the root, and those whose pages lie in a folder of that name. */
  languages: { plain: string; inFolders: readonly string[] };
  groups: readonly FileGroup[];
}
