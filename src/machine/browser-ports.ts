import type { HistoryPort } from "./follow-history.ts";
import type { ShelfPort } from "./kept/shelf.ts";

/** The browser's own storage. @throws DOMException where it is forbidden; the stores expect that */
export function browserStorage(): ShelfPort {
  const { localStorage } = window;
  return {
    getItem: (key) => localStorage.getItem(key),
    setItem: (key, value) => localStorage.setItem(key, value),
    removeItem: (key) => localStorage.removeItem(key),
    keys: () => Object.keys(localStorage),
    listen(changed) {
      // Fires in the other tabs only.
      window.addEventListener("storage", changed);
      return () => window.removeEventListener("storage", changed);
    },
  };
}

/** Eight letters and digits by chance: a name that no other assessment of this browser has. */
export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => (byte % 36).toString(36)).join("");
}

/** The browser's history and address of this page. */
export function browserHistory(): HistoryPort {
  return {
    fragment: () => window.location.hash,
    push: (fragment) => window.history.pushState(null, "", fragment),
    replace: (fragment) => window.history.replaceState(null, "", fragment),
    listen: listenToHistory,
  };
}

/** Calls back after Back, Forward or a changed fragment. Returns how to stop. */
export function listenToHistory(moved: () => void): () => void {
  window.addEventListener("popstate", moved);
  return () => window.removeEventListener("popstate", moved);
}

/** The whole address of a path on this site. */
export function absoluteAddress(path: string): string {
  return new URL(path, window.location.href).href;
}

export function goTo(address: string): void {
  window.location.assign(address);
}

/** Calls back when the browser shows this page again as it was left, without loading it. */
export function onReturn(returned: () => void): void {
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) returned();
  });
}
