// Opens the page without network, where it tells what waits on this device. Only the pages' own files are kept, never what the server says.
const OWN = /^\/(style\.css|favicon\.svg|js\/.*\.(js|css))?$/;

addEventListener('install', () => self.skipWaiting());
addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
addEventListener('fetch', (event) => {
  const { origin, pathname } = new URL(event.request.url);
  if (origin === location.origin && OWN.test(pathname)) event.respondWith(freshOrKept(event.request));
});

async function freshOrKept(request) {
  const pages = await caches.open('pages');
  const response = await fetch(request).catch(() => null);
  if (response && response.ok) pages.put(request, response.clone());
  return response && response.status < 500 ? response : pages.match(request);
}
