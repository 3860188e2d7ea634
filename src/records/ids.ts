/**
 * An id as far as every export writes it the same: Salesforce writes it with 15 characters, or with three more that say
 * which of the 15 are capitals; Meta's lead forms write l: before the number that others know.
 */
export function shortId(id: string): string {
  if (id.startsWith('l:') && /^l:\d+$/.test(id)) return id.slice(2);
  return isLongId(id) ? id.slice(0, 15) : id;
}

/**
 * The same without the zeros before a number, which a spreadsheet drops, and without the decimals that a program gives
 * whole numbers: 00123, 123 and 123.0 are one id.
 */
export function plainId(id: string): string {
  const long = shortId(id);
  const short = long.endsWith('.0') && /^\d{1,20}\.0$/.test(long) ? long.slice(0, -2) : long;
  return short.startsWith('0') && /^\d+$/.test(short) ? short.replace(/^0+(?=\d)/, '') : short;
}

const CASE_LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';

/**
 * Do the last three of 18 characters tell the capitals among each five of the others, the first being worth 1?
 * Source: Salesforce, "What are Salesforce ID's composed of?"; so made by public converters as well.
 */
function isLongId(id: string): boolean {
  if (id.length !== 18 || !/^[a-z0-9]{18}$/i.test(id)) return false;
  return [0, 5, 10].every((start, i) => {
    const worth = [...id.slice(start, start + 5)].reduce(
      (sum, sign, place) => sum + (/[A-Z]/.test(sign) ? 2 ** place : 0),
      0,
    );
    return id[15 + i]!.toUpperCase() === CASE_LETTERS[worth];
  });
}

/** An e-mail as it is compared: lower case, no space around it. */
export function normalEmail(email: string): string {
  return email.trim().toLowerCase();
}
