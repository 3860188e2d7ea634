/** Which licences go together with Apache-2.0, under which this project is handed on. */

/** What is pushed to Google and what is in the local page: these ask for their notice only. */
export const ALLOWED_EVERYWHERE = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

/**
 * In the local page as well. LGPL-3.0 lets work under Apache-2.0 use a library that can be replaced by another version
 * of it, as anybody can who builds the page; OFL-1.1 lets fonts go along with a program.
 */
export const ALLOWED_IN_THE_PAGE = [...ALLOWED_EVERYWHERE, 'LGPL-3.0-only', 'LGPL-3.0-or-later', 'OFL-1.1'];

/**
 * Whether a licence, or each that holds at once, or one of those that may be chosen, is on the list. An expression
 * with both AND and OR, or with an exception, is for a person to read: it is not allowed.
 *
 * @param licence in SPDX's terms, such as `MIT`, `(OFL-1.1 AND MIT)` or `MIT OR GPL-3.0-only`
 */
export function isAllowed(licence: string, allowed: readonly string[]): boolean {
  const said = licence.trim().replace(/^\((.*)\)$/, '$1');
  const isListed = (each: string): boolean => allowed.includes(each.trim());
  const choices = said.split(/\s+OR\s+/);
  return choices.length > 1 ? choices.some(isListed) : said.split(/\s+AND\s+/).every(isListed);
}
