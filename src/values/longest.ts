/**
 * How far a cell is looked at. A spreadsheet's cell holds 50 000 characters and a file's any number, but a number, a
 * date, a time, a currency mark or an error is a few tens long: a longer text is none of them, and saying so at once
 * keeps every reader's time bounded, whatever its expressions do. Readers of texts that may be longer (names, headers,
 * footers, several ids in a cell) read all of it, each character a fixed number of times.
 */

/** "Fri Oct 16 2026 14:30:00 GMT+0200 (Central European Summer Time)" has 65. */
const LONGEST_VALUE = 100;
/** The longest address that mail can be sent to (RFC 5321, 4.5.3.1.3, without the brackets). */
export const LONGEST_ADDRESS = 254;
/** Forms on the web make whole questions headers; beyond this a header names nothing that is known. */
export const LONGEST_HEADER = 500;

/** The text without space around it, or '' where it is too long to be what is looked for. */
export function sensible(text: string, longest = LONGEST_VALUE): string {
  const trimmed = text.trim();
  return trimmed.length > longest ? '' : trimmed;
}
