/** Where in a text an e-mail address stands. */
export interface EmailPlace {
  readonly start: number;
  readonly end: number;
  /** In lower case. */
  readonly email: string;
}

/** The sign between a mailbox and its domain, also as addresses of pages write it. */
const AT = /@|%40|\uff20/g;
const OF_DOMAIN = /[\p{L}\p{M}\p{N}.-]/u;
/** What is in no mailbox, as people write them. */
const OUTSIDE = /[\s<>()[\]{},;:"'\u2018-\u201f|\\/=&?!@\uff20]/;
const DOMAIN = /[^.]\.(?=[^.]*\p{L})[\p{L}\p{N}-]{2,}$/u;
/** Mailboxes may be written with other signs as well, which seldom are a part of them. */
const BEFORE = /[\s<>@]/;
/** O’Neil@…: between two letters it is a part of the mailbox. */
const APOSTROPHE = /^\p{L}['\u2019]\p{L}$/u;
/** The longest mailbox and the longest domain that a mail can go to. Source: RFC 5321, 4.5.3.1. */
const LONGEST = 255;

/**
 * The e-mail addresses in a text: a mailbox, an @ and a domain with a point, or an address that is known.
 *
 * @param known addresses in lower case, for such as have no point in their domain
 */
export function emailsIn(text: string, known?: ReadonlySet<string>): EmailPlace[] {
  if (!text.includes('@') && !text.includes('%40') && !text.includes('\uff20')) return [];
  const found: EmailPlace[] = [];
  for (const { 0: at, index } of text.matchAll(AT)) {
    let start = index;
    const first = Math.max(found[found.length - 1]?.end ?? 0, index - LONGEST);
    while (start > first && (!OUTSIDE.test(text[start - 1]!) || isApostrophe(text, start - 1))) start--;
    if (start === index) while (start > first && !BEFORE.test(text[start - 1]!)) start--;
    let end = index + at.length;
    const last = Math.min(text.length, end + LONGEST);
    while (end < last && OF_DOMAIN.test(text[end]!)) end++;
    // A sentence may end behind the address.
    while (/[.-]/.test(text[end - 1]!)) end--;
    const [mailbox, domain] = [text.slice(start, index), text.slice(index + at.length, end)];
    const email = `${mailbox}@${domain}`.toLowerCase();
    if (mailbox !== '' && domain !== '' && (DOMAIN.test(domain) || known?.has(email)))
      found.push({ start, end, email });
  }
  return found;
}

function isApostrophe(text: string, place: number): boolean {
  return APOSTROPHE.test(text.slice(Math.max(0, place - 1), place + 2));
}
