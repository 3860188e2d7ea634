// Where there is no service worker (an old browser, a file opened from a folder) the page works all the same.
if ('serviceWorker' in navigator) navigator.serviceWorker.register('offline.js').catch(() => undefined);
