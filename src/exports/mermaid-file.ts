import { mermaid } from "./mermaid.ts";
import { figuresOf, type Writer } from "./writer.ts";

/**
 * One picture as Mermaid text, since a Mermaid file holds one: the last picture of the structure, which is the destination.
 * The others are in the JSON and in the Markdown.
 */
export const mermaidFile: Writer = ({ report }) => {
  const figures = figuresOf(report);
  const picture = figures.findLast((figure) => figure.kind === "graph") ?? figures.at(-1);
  if (!picture) throw new Error("This report holds no picture that could be written as Mermaid text.");
  const text = mermaid(picture);
  return {
    name: `rightsplit-${picture.id}.mmd`,
    type: "text/vnd.mermaid; charset=utf-8",
    text: text.endsWith("\n") ? text : `${text}\n`,
  };
};
