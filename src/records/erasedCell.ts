import type { Cell } from '../values/cell.ts';
import { ERASED } from '../values/erased.ts';
import { LONGEST_ADDRESS } from '../values/longest.ts';
import { addressesOf } from './emails.ts';
import { plainId } from './ids.ts';
import type { Naming } from './personNames.ts';

/** A name and an address in brackets. */
const LONGEST_DRESSED = 2 * LONGEST_ADDRESS;

/**
 * The cell without e-mails, ids, phone numbers and names; the same cell where none of them is in it.
 *
 * @param isPhone is a part of the cell one of their phone numbers?
 * @param named where a text names the persons
 */
export function erasedCell(
  cell: Cell,
  emails: ReadonlySet<string>,
  ids: ReadonlySet<string>,
  isPhone: (text: string) => boolean,
  named: (text: string) => readonly Naming[],
): Cell {
  if (cell === '' || typeof cell === 'boolean') return cell;
  const parts = String(cell).split(/[;,|\n]+/);
  const left = parts.filter(
    (part) => !isTold(part, emails) && !ids.has(plainId(part.trim())) && !isPhone(part),
  );
  if (typeof cell === 'number') return left.length < parts.length ? ERASED : cell;
  const kept = left.length < parts.length ? left.join(';').trim() || ERASED : cell;
  const bare = named(kept).reduceRight(
    (text, { start, end }) => text.slice(0, start) + ERASED + text.slice(end),
    kept,
  );
  return bare.includes('@') ? withoutTold(bare, emails, ERASED) : bare;
}

/** Is a part of the cell one of the e-mails, in whatever dress (Ada Ek <ada@x.se>)? */
function isTold(part: string, emails: ReadonlySet<string>): boolean {
  if (!part.includes('@') && !part.includes('\uff20')) return false;
  const addresses = addressesOf(part);
  const isDressed = part.length <= LONGEST_DRESSED && (/<[^<>]*>\s*$/.test(part) || !/\s/.test(part.trim()));
  return isDressed && addresses.length > 0 && addresses.every((address) => emails.has(address));
}

/** The text with something else wherever one of these is as a whole: bo@x.se is no part of jumbo@x.se. */
function withoutTold(text: string, told: Iterable<string>, instead: string): string {
  let left = text;
  for (const one of told) {
    const whole = one.toLowerCase();
    const searched = left.toLowerCase();
    let made = '';
    let kept = 0;
    for (let at = searched.indexOf(whole); at >= 0; at = searched.indexOf(whole, at + whole.length)) {
      const end = at + whole.length;
      // A letter may take two places.
      const isWhole =
        !/[\p{L}\d_.+-]$/u.test(left.slice(Math.max(0, at - 2), at)) &&
        !/^(?:[\p{L}\d_-]|\.[\p{L}\d])/u.test(left.slice(end, end + 3));
      if (!isWhole) continue;
      made += left.slice(kept, at) + instead;
      kept = end;
    }
    left = made + left.slice(kept);
  }
  return left;
}
