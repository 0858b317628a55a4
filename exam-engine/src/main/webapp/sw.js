// Opens the page without network, where it tells what waits on this device. Only the pages' own files are kept, never what the server says.
const OWN = /^\/(style\.css|favicon\.svg|js\/.*\.(js|css))?$/;

addEventListener('install', () => self.skipWaiting());
addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
addEventListener('fetch', (event) => {
  const { origin, pathname } = new URL(event.request.url);
  if (origin === location.origin && OWN.test(pathname)) event.respondWith(freshOrKept(event.request));
});

/** Longer than a slow line takes, shorter than somebody waits before an empty page. */
const PATIENCE = 4000;

async function freshOrKept(request) {
  const pages = await caches.open('pages').catch(() => null);
  const coming = fetch(request).then((response) => {
    if (pages && response.ok) pages.put(request, response.clone());
    return response;
  }).catch(() => null);
  const response = await Promise.race([coming, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  if (response && response.ok) return response;
  return (pages && await pages.match(request)) || (await coming) || Response.error();
}
