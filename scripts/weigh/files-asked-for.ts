import { type DefaultTreeAdapterTypes, parse } from "parse5";

/** Addresses of the files that a browser fetches for a page before anybody does anything. Fonts and icons are left out. */
export interface AskedFor {
  styles: string[];
  scripts: string[];
  /** What scripts calculate with. */
  data: string[];
  others: string[];
}

export function filesAskedFor(html: string): AskedFor {
  const asked: AskedFor = { styles: [], scripts: [], data: [], others: [] };
  visit(parse(html), asked);
  return asked;
}

function visit(node: DefaultTreeAdapterTypes.Node, asked: AskedFor): void {
  if ("attrs" in node) note(node, asked);
  if ("childNodes" in node) for (const child of node.childNodes) visit(child, asked);
}

function note(element: DefaultTreeAdapterTypes.Element, asked: AskedFor): void {
  const attributes = new Map(element.attrs.map(({ name, value }) => [name, value]));
  const source = attributes.get("src");
  const relation = attributes.get("rel") ?? "";
  const address = attributes.get("href");
  if (element.tagName === "script" && source) asked.scripts.push(source);
  if (element.tagName === "astro-island") {
    asked.scripts.push(...["component-url", "renderer-url"].flatMap((name) => attributes.get(name) ?? []));
  }
  if (element.tagName === "link" && address) {
    if (relation === "stylesheet") asked.styles.push(address);
    else if (relation === "modulepreload") asked.scripts.push(address);
    else if (relation === "preload" && attributes.get("as") === "fetch") asked.data.push(address);
    else if (relation === "preload" && attributes.get("as") !== "font") asked.others.push(address);
  }
  const loads = ["img", "iframe", "audio", "video", "source", "embed"].includes(element.tagName);
  if (loads && source && !source.startsWith("data:") && attributes.get("loading") !== "lazy") asked.others.push(source);
}
