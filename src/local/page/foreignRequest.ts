/**
 * Tells requests of the page that this machine serves from those that another site makes a browser send: one whose
 * name has come to mean this machine (DNS rebinding), or one that asks across from its own page.
 */

/** A request's headers, with every value that each was sent with. */
export type SentHeaders = NodeJS.Dict<string[]>;

/** The names of this machine that only this machine answers to. */
const OWN_NAMES = ['localhost', '127.0.0.1', '[::1]'];
/** The port that a browser leaves out. */
const USUAL_PORT = 80;
/** Said by the browser of a request from the page itself, and of an address that a person has typed. */
const OWN_SITES = ['same-origin', 'none'];

/**
 * Whether a request is to be refused. `Host` must be this machine with the port that is listened on; `Origin` and
 * `Sec-Fetch-Site`, where there is one, must be the page's own. A header that is there twice is nobody's own.
 *
 * @param headers all values of each header, as `IncomingMessage.headersDistinct` gives them
 * @param port that is listened on
 */
export function isForeign(headers: SentHeaders, port: number): boolean {
  const [host, ...otherHosts] = headers.host ?? [];
  if (host === undefined || otherHosts.length > 0 || !isOwnHost(host, port)) return true;
  const origins = headers.origin ?? [];
  if (origins.some((origin) => origin.toLowerCase() !== `http://${host.toLowerCase()}`)) return true;
  return (headers['sec-fetch-site'] ?? []).some((site) => !OWN_SITES.includes(site));
}

function isOwnHost(host: string, port: number): boolean {
  const asked = host.toLowerCase();
  return OWN_NAMES.some((name) => asked === `${name}:${port}` || (port === USUAL_PORT && asked === name));
}
