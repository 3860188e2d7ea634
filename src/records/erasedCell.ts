import type { Cell } from '../values/cell.ts';
import { ERASED } from './erased.ts';
import { normalEmail, plainId } from './ids.ts';
import type { Naming } from './personNames.ts';

/**
 * The cell without e-mails, ids and names; the same cell where none of them is in it.
 *
 * @param named where a text names the persons
 */
export function erasedCell(
  cell: Cell,
  emails: ReadonlySet<string>,
  ids: ReadonlySet<string>,
  named: (text: string) => readonly Naming[],
): Cell {
  if (cell === '' || typeof cell === 'boolean') return cell;
  const parts = String(cell).split(/[;,|\n]+/);
  const left = parts.filter((part) => !emails.has(normalEmail(part)) && !ids.has(plainId(part.trim())));
  if (left.length < parts.length) return left.join(';').trim() || ERASED;
  if (typeof cell === 'number') return cell;
  const bare = named(cell).reduceRight(
    (text, { start, end }) => text.slice(0, start) + ERASED + text.slice(end),
    cell,
  );
  return bare.includes('@') ? withoutTold(bare, emails, ERASED) : bare;
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
