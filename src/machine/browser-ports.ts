import type { StoragePort } from "./answers-store.ts";
import type { HistoryPort } from "./follow-history.ts";

/** The browser's own storage. @throws DOMException where it is forbidden; the answers store expects that */
export function browserStorage(): StoragePort {
  return window.localStorage;
}

/** The browser's history and address of this page. */
export function browserHistory(): HistoryPort {
  return {
    fragment: () => window.location.hash,
    push: (fragment) => window.history.pushState(null, "", fragment),
    replace: (fragment) => window.history.replaceState(null, "", fragment),
    listen(moved) {
      window.addEventListener("popstate", moved);
      return () => window.removeEventListener("popstate", moved);
    },
  };
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
