/**
 * From now on the site works without a connection. Call it once the visitor has given an answer; what it takes is loaded
 * only then. Never on pages for other sites' frames.
 */
export function keepOffline(): void {
  if (import.meta.env.DEV) return;
  import("../../offline/register.ts").then(
    (parts) => parts.keepSiteOffline(`${import.meta.env.BASE_URL}sw.js`),
    () => {},
  );
}
