// For whoever runs the site: copy this file over sw.js to take every visitor's offline copy away. The next time one of
// them opens a page, the browser finds it, deletes what was kept and forgets the worker. Answers stay where they are.
// Leave it in place for as long as visitors may still have a copy; a missing sw.js would not remove anything.

self.addEventListener("install", (event) => {
  event.waitUntil(self.skipWaiting());
});

self.addEventListener("activate", (event) => {
  event.waitUntil(removeCopies());
});

async function removeCopies() {
  const own = `rightsplit ${new URL(self.registration.scope).pathname} `;
  const names = (await caches.keys()).filter((name) => name.startsWith(own));
  await Promise.all(names.map((name) => caches.delete(name)));
  await self.registration.unregister();
}
