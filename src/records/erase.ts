import type { Recognition } from '../exports/recognise.ts';
import type { Cell } from '../values/cell.ts';
import { ERASED } from './erased.ts';
import { normalEmail, plainId } from './ids.ts';
import { splitIds } from './splitIds.ts';

/** An export as it lies in its tab. */
export interface ExportRows {
  readonly recognition: Recognition;
  readonly rows: readonly (readonly Cell[])[];
}

/** What is to be erased: everything of these e-mails, and of the records with these ids. */
export interface Persons {
  readonly emails: readonly string[];
  readonly ids: readonly string[];
}

/** What has to change in one export so that nothing in it names the persons any more. */
export interface Erasure {
  /** Rows that go, counted from 0, in order. */
  readonly rows: readonly number[];
  /** Cells that stay without what told of them. */
  readonly cells: readonly { readonly row: number; readonly column: number; readonly value: Cell }[];
}

const NONE: ReadonlySet<string> = new Set();

/**
 * What has to go from each export. Leads and activities go as rows. A deal stays, for it is the company's revenue: the
 * persons' e-mails, ids and names in it go, as they do where a text mentions them. Other rows of a lead that is found by
 * its e-mail, and what is of those rows' ids, go with it.
 *
 * @returns in the order of the exports
 */
export function erasureOf(exports: readonly ExportRows[], persons: Persons): Erasure[] {
  const emails = new Set(persons.emails.map(normalEmail).filter(Boolean));
  const ids = new Set(persons.ids.map(plainId).filter(Boolean));
  const names = new Set<string>();
  const isOf = (of: Fields): boolean =>
    of('email').some((one) => emails.has(normalEmail(one))) ||
    [...of('id'), ...of('leadId'), ...of('contactId'), ...of('mergedIds')].some((id) => ids.has(plainId(id)));
  // A row with the e-mail tells an id, by which rows without the e-mail are found, which tell other ids; and so on.
  for (let known = -1; known !== ids.size; ) {
    known = ids.size;
    for (const { recognition, rows } of exports) {
      if (recognition.kind !== 'leads') continue;
      for (const row of body(recognition, rows)) {
        const of = fieldsOf(recognition, rows[row]!);
        if (!isOf(of) && !holds(rows[row]!, emails)) continue;
        for (const id of [...of('id'), ...of('contactId'), ...of('mergedIds')]) ids.add(plainId(id));
        const name = of('name')[0] ?? [...of('firstName'), ...of('lastName')].join(' ');
        // One word alone is in many texts that are not about the person.
        if (/\S\s+\S/.test(name)) names.add(name);
      }
    }
  }
  return exports.map(({ recognition, rows }) => {
    const isCompanys = recognition.kind === 'deals' || recognition.kind === 'spend';
    const isTheirs = (row: readonly Cell[]) => isOf(fieldsOf(recognition, row)) || holds(row, emails);
    const gone = isCompanys ? [] : body(recognition, rows).filter((row) => isTheirs(rows[row]!));
    const goes = new Set(gone);
    return {
      rows: gone,
      cells: body(recognition, rows).flatMap((row) =>
        goes.has(row)
          ? []
          : rows[row]!.flatMap((cell, column) => {
              const isContact = isCompanys && column === recognition.columns.get('leadId');
              // Elsewhere the same name may be another person's.
              const called = isCompanys && isTheirs(rows[row]!) ? names : NONE;
              const value = without(cell, emails, isContact ? ids : NONE, called);
              return value === cell ? [] : [{ row, column, value }];
            }),
      ),
    };
  });
}

/** The texts of a field in a row, several ids and e-mails in one cell apart. */
type Fields = (field: string) => readonly string[];

function fieldsOf({ columns, kind }: Recognition, row: readonly Cell[]): Fields {
  return (field) => {
    // A deal's or an activity's own id is not that of a person.
    const column = field === 'id' && kind !== 'leads' ? undefined : columns.get(field);
    const text = column === undefined ? '' : String(row[column] ?? '').trim();
    return text === '' ? [] : /email|[iI]ds?$/.test(field) ? splitIds(text) : [text];
  };
}

function body({ headerRow }: Recognition, rows: ExportRows['rows']): number[] {
  return Array.from({ length: rows.length - headerRow - 1 }, (_, i) => headerRow + 1 + i);
}

/** Is a cell of the row one of the e-mails, in whatever column? */
function holds(row: readonly Cell[], emails: ReadonlySet<string>): boolean {
  return row.some((cell) => typeof cell === 'string' && emails.has(normalEmail(cell)));
}

/** The cell without e-mails, ids and names; the same cell where none of them is in it. */
function without(
  cell: Cell,
  emails: ReadonlySet<string>,
  ids: ReadonlySet<string>,
  names: ReadonlySet<string>,
): Cell {
  if (cell === '' || typeof cell === 'boolean') return cell;
  const parts = String(cell).split(/[;,|\n]+/);
  const left = parts.filter((part) => !emails.has(normalEmail(part)) && !ids.has(plainId(part.trim())));
  if (left.length < parts.length) return left.join(';').trim() || ERASED;
  if (typeof cell === 'number') return cell;
  return withoutTold(cell, [...(cell.includes('@') ? emails : []), ...names], ERASED);
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
