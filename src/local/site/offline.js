// Keeps the site, so that it works without a network after the first visit. The two constants before this are written when the site
// is made: a name that changes with any file, and the files.
/* global NAME, FILES */
self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(NAME)
      .then((cache) => cache.addAll(FILES))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => isOlder(name)).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

// Of this place alone: another site may be kept on the same host.
function isOlder(name) {
  return name.startsWith(`smarketing ${self.registration.scope} `) && name !== NAME;
}

self.addEventListener('fetch', (event) => {
  if (event.request.method !== 'GET') return;
  const url = new URL(event.request.url);
  if (!url.href.startsWith(self.registration.scope)) return;
  url.search = '';
  url.hash = '';
  event.respondWith(
    caches.open(NAME).then(async (cache) => {
      const kept = await cache.match(url.href);
      if (kept) return kept;
      // Pictures that a first visit leaves out are kept once they have been looked at.
      const answer = await fetch(event.request);
      if (answer.ok) await cache.put(url.href, answer.clone());
      return answer;
    }),
  );
});
