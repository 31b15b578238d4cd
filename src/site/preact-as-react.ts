import { hydrate, options, render, type VNode } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";

/**
 * The part of React that our components use, on Preact's core alone: `preact/compat` would add two kilobytes to each page
 * for what none of them does. Types are React's; see client-runtime.ts.
 */
export { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
export { Fragment, jsx, jsxs } from "preact/jsx-runtime";

/** Attributes of drawings that React spells differently; Preact passes names on as they are. */
const spelled: Readonly<Record<string, string>> = { fontSize: "font-size", tabIndex: "tabindex" };

const before = options.vnode;
options.vnode = (vnode) => {
  if (typeof vnode.type === "string") {
    const props = vnode.props as Record<string, unknown>;
    for (const [name, spelling] of Object.entries(spelled)) {
      if (!(name in props)) continue;
      props[spelling] = props[name];
      delete props[name];
    }
  }
  before?.(vnode);
};

export function createRoot(place: Element) {
  return { render: (content: VNode) => render(content, place) };
}

export function hydrateRoot(place: Element, content: VNode): void {
  hydrate(content, place);
}

export function useSyncExternalStore<Snapshot>(
  subscribe: (changed: () => void) => () => void,
  read: () => Snapshot,
): Snapshot {
  const [, again] = useState({});
  const snapshot = read();
  // biome-ignore lint/correctness/useExhaustiveDependencies: our stores live as long as their component
  useLayoutEffect(() => {
    const changed = () => again({});
    // What changed between rendering and here.
    if (!Object.is(snapshot, read())) changed();
    return subscribe(changed);
  }, []);
  return snapshot;
}
