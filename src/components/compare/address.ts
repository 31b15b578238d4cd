/** A side of a comparison that can be named in the address: an assessment saved in this browser, or an example firm. */
export type Reference = { kind: "kept"; id: string } | { kind: "example"; id: string };

export type References = readonly [Reference | null, Reference | null];

/**
 * What is compared, as the fragment of the page's address: #c/<id>/<id>. An example firm has a "~" before its id, and a side
 * that cannot be named is left empty. Empty text where neither can.
 */
export function fragmentOf(sides: References): string {
  if (!sides[0] && !sides[1]) return "";
  const name = (side: Reference | null) =>
    side ? `${side.kind === "example" ? "~" : ""}${encodeURIComponent(side.id)}` : "";
  return `#c/${name(sides[0])}/${name(sides[1])}`;
}

/** The sides that a fragment names; null where it is something else. Never throws. */
export function sidesIn(fragment: string): References | null {
  const [, one, other = ""] = /^#c\/([^/]*)(?:\/([^/]*))?$/.exec(fragment) ?? [];
  if (one === undefined) return null;
  try {
    return [referenceIn(one), referenceIn(other)];
  } catch {
    return null;
  }
}

/** @throws URIError for a broken escape */
function referenceIn(text: string): Reference | null {
  const id = decodeURIComponent(text.replace(/^~/, ""));
  if (id === "") return null;
  return { kind: text.startsWith("~") ? "example" : "kept", id };
}
