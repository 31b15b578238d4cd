import type { RootContent } from "mdast";
import { gfmToMarkdown } from "mdast-util-gfm";
import { toMarkdown } from "mdast-util-to-markdown";

export const markdownType = "text/markdown; charset=utf-8";

/** A tree as Markdown text (GitHub flavour). A library writes it, so whatever stands in a visitor's name stays plain text. */
export function writeMarkdown(children: RootContent[]): string {
  return toMarkdown(
    { type: "root", children },
    { bullet: "-", extensions: [gfmToMarkdown({ tablePipeAlign: false })] },
  );
}
