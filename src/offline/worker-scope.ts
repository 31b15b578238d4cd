/** The little of a service worker's surroundings that is used here. TypeScript's own types for it rule out those of a page. */
export interface WorkerScope {
  registration: {
    scope: string;
    /** The worker that answers now, if any. */
    active: object | null;
    navigationPreload?: { enable(): Promise<void> };
  };
  clients: {
    claim(): Promise<void>;
    matchAll(options: { type: "window"; includeUncontrolled: true }): Promise<readonly { url: string }[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener<Name extends keyof WorkerEvents>(name: Name, act: (event: WorkerEvents[Name]) => void): void;
}

interface Waiting {
  /** The worker is not stopped before this is done. */
  waitUntil(work: Promise<unknown>): void;
}

interface WorkerEvents {
  install: Waiting;
  activate: Waiting;
  message: Waiting & { data: unknown };
  fetch: FetchEvent;
}

export interface FetchEvent extends Waiting {
  request: Request;
  /** The page, already on its way while the worker starts; undefined where the browser does not do that. */
  preloadResponse: Promise<Response | undefined>;
  respondWith(response: Promise<Response>): void;
}
