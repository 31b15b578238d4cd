import { type DefaultTreeAdapterTypes, parse } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;

/**
 * What the policy would block: scripts and styles written into the page, style attributes, handlers such as onclick,
 * and links that run code. Empty when the page keeps to the policy.
 *
 * @param html a whole page
 */
export function inlineCodeIn(html: string): string[] {
  const found: string[] = [];
  visit(parse(html), found);
  return found;
}

function visit(node: Node, found: string[]): void {
  if ("attrs" in node) {
    const attributes = new Map(node.attrs.map((attribute) => [attribute.name.toLowerCase(), attribute.value]));
    const dataOnly = /json$/.test(attributes.get("type") ?? "");
    if (node.tagName === "script" && !attributes.has("src") && !dataOnly) found.push("an inline script");
    if (node.tagName === "style") found.push("an inline style sheet");
    for (const [name, value] of attributes) {
      if (name === "style") found.push(`a style attribute on <${node.tagName}>`);
      if (name.startsWith("on")) found.push(`the handler ${name} on <${node.tagName}>`);
      if (/^\s*javascript:/i.test(value)) found.push(`code in the attribute ${name} of <${node.tagName}>`);
    }
  }
  if ("content" in node) visit(node.content, found);
  if ("childNodes" in node) for (const child of node.childNodes) visit(child, found);
}
