import { lostIdsOf, type WithoutLostIds } from '../exports/lostIds.ts';
import type { Recognition } from '../exports/recognise.ts';
import { FIELDS } from '../schema/fields.ts';
import type { Cell } from '../values/cell.ts';
import { LONGEST_ADDRESS } from '../values/longest.ts';
import { plainText } from '../values/plainText.ts';
import { addressesOf, isNobodys } from './emails.ts';
import { erasedCell } from './erasedCell.ts';
import { plainId } from './ids.ts';
import { Namesakes } from './namesakes.ts';
import type { Naming } from './personNames.ts';
import { Phones } from './phones.ts';
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
  /**
   * Rows that are left as they are and name somebody who is called so, counted from 0: they say no more than the name, which
   * another lead or an owner has as well. Absent where there is none.
   */
  readonly uncertain?: readonly number[];
}

const NONE: ReadonlySet<string> = new Set();
/** An address in brackets, or behind "mailto:". */
const LONGEST_DRESSED = LONGEST_ADDRESS + 20;
const NAME_FIELDS = ['name', 'firstName', 'lastName'] as const;

/**
 * What has to go from each export. Leads and activities go as rows. A deal stays, for it is the company's revenue: the
 * persons' e-mails, ids, phone numbers and names in it go, as they do where a text mentions them. Other rows of a lead that is found by
 * its e-mail, and what is of those rows' ids, go with it.
 *
 * A full name is found wherever it stands, in any order, but as the name of another lead and in a column of owners. An
 * activity that tells no id and no e-mail, and nobody but the person, goes as a row. Where another lead, or an owner, is
 * called the same, a name alone tells nothing: such rows stay and are told.
 *
 * @returns in the order of the exports
 */
export function erasureOf(given: readonly ExportRows[], persons: Persons): Erasure[] {
  const exports = given.map(readable);
  const emails = new Set(persons.emails.flatMap(addressesOf));
  const ids = new Set(persons.ids.map(plainId).filter(Boolean));
  const isTheirs = ({ fieldsOf }: Readable, row: readonly Cell[]): boolean =>
    isOf(fieldsOf(row), emails, ids) || holds(row, emails);
  // A row with the e-mail tells an id, by which rows without the e-mail are found, which tell other ids; and so on.
  for (let known = -1; known !== ids.size + emails.size; ) {
    known = ids.size + emails.size;
    eachLead(exports, (one, row, of) => {
      if (isTheirs(one, row))
        for (const id of [...of('id'), ...of('contactId'), ...of('mergedIds')]) ids.add(plainId(id));
    });
    if (persons.emails.length > 0) for (const email of otherEmails(exports, isTheirs)) emails.add(email);
  }
  const names = namesIn(exports, isTheirs);
  const phones = phonesIn(exports, isTheirs);
  return exports.map((one) => {
    const { recognition, rows } = one;
    const isCompanys = ['deals', 'spend', 'visits'].includes(recognition.kind);
    const contactColumn = isCompanys ? recognition.columns.get('leadId') : undefined;
    const notAbout = columnsNotAbout(recognition);
    const figures = columnsOfFigures(recognition);
    const gone: number[] = [];
    const uncertain: number[] = [];
    const cells = body(recognition, rows).flatMap((place) => {
      const row = rows[place]!;
      const isLinked = isTheirs(one, row);
      const told = isLinked ? [] : toldIn(row, notAbout, names);
      if (told.includes('perhaps') && !keysOf(one.fieldsOf(row)).some((key) => names.isNamesake(key)))
        uncertain.push(place);
      if (
        !isCompanys &&
        (isLinked || (told.includes('surely') && tellsNobodyElse(one, row, notAbout, names)))
      ) {
        gone.push(place);
        return [];
      }
      return row.flatMap((cell, column) => {
        const isName = (naming: Naming) => !notAbout.has(column) && (isLinked || !names.isShared(naming));
        const value = erasedCell(
          cell,
          emails,
          column === contactColumn ? ids : NONE,
          (text) => !figures.has(column) && phones.has(text),
          (text) => names.find(text).filter(isName),
        );
        return value === cell ? [] : [{ row: place, column, value }];
      });
    });
    return { rows: gone, cells, ...(uncertain.length > 0 && { uncertain }) };
  });
}

/** Who is erased, by name, and who else there is. */
function namesIn(
  exports: readonly Readable[],
  isTheirs: (one: Readable, row: readonly Cell[]) => boolean,
): Namesakes {
  const names = new Namesakes();
  const namesOf = (of: Fields) => [...of('name'), [...of('firstName'), ...of('lastName')].join(' ')];
  eachLead(exports, (one, row, of) => {
    if (isTheirs(one, row)) names.add(namesOf(of));
  });
  eachLead(exports, (one, row, of) => {
    if (!isTheirs(one, row)) names.addLead(namesOf(of), of('email'), idsOf(of));
  });
  for (const { recognition, rows } of exports) {
    const column = recognition.columns.get('owner');
    if (column === undefined) continue;
    const owners = new Set(body(recognition, rows).map((row) => String(rows[row]![column] ?? '')));
    for (const owner of owners) names.addShared(owner);
  }
  return names;
}

function eachLead(
  exports: readonly Readable[],
  take: (one: Readable, row: readonly Cell[], of: Fields) => void,
): void {
  for (const one of exports) {
    const { recognition, rows } = one;
    if (recognition.kind !== 'leads') continue;
    for (const row of body(recognition, rows)) take(one, rows[row]!, one.fieldsOf(rows[row]!));
  }
}

/** The persons' phone numbers; one that another lead has as well may be a firm's and is left. */
function phonesIn(
  exports: readonly Readable[],
  isTheirs: (one: Readable, row: readonly Cell[]) => boolean,
): Phones {
  const [theirs, ofOthers, phones] = [new Set<string>(), new Phones(), new Phones()];
  eachLead(exports, (one, row, of) => {
    const numbers = of('phone');
    if (numbers.length === 0) return;
    const to = isTheirs(one, row) ? theirs : ofOthers;
    for (const number of numbers) to.add(number);
  });
  for (const number of theirs) if (!ofOthers.has(number)) phones.add(number);
  return phones;
}

/** Columns whose digits are an id, a sum or a day, and no phone number. */
function columnsOfFigures({ columns, kind }: Recognition): ReadonlySet<number> {
  const types = new Map(FIELDS[kind].map(({ name, holds }) => [name, holds]));
  return new Set(
    [...columns].flatMap(([name, column]) => {
      const holds = types.get(name) ?? 'date';
      return ['id', 'date', 'number', 'money'].includes(holds) ? [column] : [];
    }),
  );
}

/** Columns in which a name is that of an owner, or of the lead whose row it is. */
function columnsNotAbout({ columns, kind }: Recognition): ReadonlySet<number> {
  const fields = kind === 'leads' ? ['owner', ...NAME_FIELDS] : ['owner'];
  return new Set(fields.flatMap((field) => columns.get(field) ?? []));
}

/** Who is named in the cells of a row that no id and no e-mail ties to the persons: surely one of them, or perhaps. */
function toldIn(
  row: readonly Cell[],
  notAbout: ReadonlySet<number>,
  names: Namesakes,
): readonly ('surely' | 'perhaps')[] {
  return row.flatMap((cell, column) =>
    typeof cell !== 'string' || notAbout.has(column)
      ? []
      : names.find(cell).map((naming) => (names.isShared(naming) ? 'perhaps' : 'surely')),
  );
}

/** Is the row of an activity that says nothing of any other lead? */
function tellsNobodyElse(
  { recognition, fieldsOf }: Readable,
  row: readonly Cell[],
  notAbout: ReadonlySet<number>,
  names: Namesakes,
): boolean {
  if (recognition.kind !== 'activities') return false;
  const of = fieldsOf(row);
  if (of('leadId').length + of('email').length > 0) return false;
  return !row.some(
    (cell, column) => typeof cell === 'string' && !notAbout.has(column) && names.isOfOthers(cell),
  );
}

function isOf(of: Fields, emails: ReadonlySet<string>, ids: ReadonlySet<string>): boolean {
  return of('email').some((one) => emails.has(one)) || idsOf(of).some((id) => ids.has(id));
}

function idsOf(of: Fields): string[] {
  return [...of('id'), ...of('leadId'), ...of('contactId'), ...of('mergedIds')].map(plainId);
}

/** The ids and e-mails that say whose the row is. */
function keysOf(of: Fields): string[] {
  return [...of('email'), ...idsOf(of)];
}

/** The texts of a field in a row, several ids and e-mails in one cell apart, as they are compared. */
type Fields = (field: string) => readonly string[];

interface Readable extends ExportRows {
  readonly fieldsOf: (row: readonly Cell[]) => Fields;
}

/** An export whose ids and e-mails can be asked for; ids that have lost their digits are nobody's. */
function readable({ recognition, rows }: ExportRows): Readable {
  const { columns, rivals, kind } = recognition;
  const lost = new Map<number, WithoutLostIds | null>();
  const idOf = (row: readonly Cell[], column: number): Cell => {
    if (!lost.has(column)) {
      const cells = new Set(body(recognition, rows).map((place) => rows[place]![column] ?? ''));
      lost.set(column, lostIdsOf([...cells]));
    }
    const cell = row[column] ?? '';
    return lost.get(column)?.(cell) ?? cell;
  };
  return {
    recognition,
    rows,
    fieldsOf: (row) => (field) => {
      // A deal's or an activity's own id is not that of a person.
      const column = field === 'id' && kind !== 'leads' ? undefined : columns.get(field);
      if (column === undefined) return [];
      // A person has several numbers, each in a column of its own.
      if (field === 'phone')
        return [column, ...(rivals.get(field) ?? [])].flatMap((place) =>
          String(row[place] ?? '').split(/[;,|]+/),
        );
      if (field === 'email') return addressesOf(String(row[column] ?? ''));
      const isId = /[iI]ds?$/.test(field);
      const text = plainText(String(isId ? idOf(row, column) : (row[column] ?? '')));
      return text === '' ? [] : isId ? splitIds(text) : [text];
    },
  };
}

/**
 * The other addresses of the persons: those that stand beside one of theirs in a lead's row. One that another lead has as
 * well, who is none of them, may be a firm's and is left.
 */
function otherEmails(
  exports: readonly Readable[],
  isTheirs: (one: Readable, row: readonly Cell[]) => boolean,
): string[] {
  const others = new Set<string>();
  const ofAnother = new Set<string>();
  eachLead(exports, (one, row, of) => {
    const isOther = !isTheirs(one, row);
    // A row without an id is the lead's that has its address.
    if (isOther && of('id').length === 0) return;
    for (const email of of('email')) if (!isNobodys(email)) (isOther ? ofAnother : others).add(email);
  });
  return [...others].filter((email) => !ofAnother.has(email));
}

function body({ headerRow }: Recognition, rows: ExportRows['rows']): number[] {
  return Array.from({ length: rows.length - headerRow - 1 }, (_, i) => headerRow + 1 + i);
}

/** Is a cell of the row one of the e-mails, in whatever column and dress? */
function holds(row: readonly Cell[], emails: ReadonlySet<string>): boolean {
  return row.some((cell) => {
    if (typeof cell !== 'string' || cell.length > LONGEST_DRESSED) return false;
    const addresses = addressesOf(cell);
    return addresses.length === 1 && emails.has(addresses[0]!) && !/\s/.test(cell.trim());
  });
}
