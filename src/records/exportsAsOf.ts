import type { Reading } from '../exports/reading.ts';
import { FIELDS } from '../schema/fields.ts';
import type { RecordKind } from '../schema/kinds.ts';
import { STAGES, stageOf } from '../schema/stages.ts';
import type { Settings } from '../settings/settings.ts';
import { placeColumn } from '../values/columns.ts';
import { TextColumn } from '../values/textColumn.ts';
import { dealRows, dealsFrom, OPEN } from './deals.ts';
import { onceForEachWord } from './onceForEachWord.ts';
import { RecordTable } from './table.ts';

/** What is known of a lead from its creation on. Nothing says since when the rest is: an owner, a score, a reason. */
const KNOWN_OF_LEAD: ReadonlySet<string> = new Set([
  'id',
  'email',
  'name',
  'firstName',
  'lastName',
  'company',
  'created',
  'source',
  'campaign',
  'touchpoint',
  'country',
  'region',
  'phone',
  'contactId',
  'mergedIds',
  'dealId',
]);
/** The same of a deal: amount, owner and step may have been typed in at any time until it was decided. */
const KNOWN_OF_OPEN_DEAL: ReadonlySet<string> = new Set([
  'id',
  'name',
  'leadId',
  'email',
  'company',
  'pipeline',
  'created',
]);

/**
 * Exports as they would have looked at the end of an earlier day. What was entered later is taken away, and so is what
 * may have been, for no date says when:
 *
 * - rows that nothing dates up to the day;
 * - of leads all later dates, the owner, scores and reasons, and every stage word beyond the first stage: of the stages
 *   that a lead had come to by the day its dates tell;
 * - of deals that were not decided by the day everything but who they are with and when they were created.
 *
 * Other kinds are left out: no forecast is made of them.
 *
 * @param readings leads and deals as they are now
 * @returns the readings as of the last day that they know of
 */
export function exportsAsOf(
  readings: readonly Reading[],
  settings: Settings,
): (day: number) => readonly Reading[] {
  const ofKind = (kind: RecordKind) => readings.filter(({ recognition }) => recognition.kind === kind);
  const [leads, deals] = [ofKind('leads'), ofKind('deals')];
  const table = new RecordTable(deals, settings.sourceAliases);
  const { recordOf } = dealRows(table);
  const { status, closed, created } = dealsFrom(table, settings);
  return (day) => {
    const until = Math.floor(day) + 1;
    let before = 0;
    return [
      ...leads.map((reading) => leadsAsOf(reading, settings, until)),
      ...deals.map((reading) => {
        const first = before;
        before += reading.rowNumbers.length;
        const isDecided = (row: number) => {
          const deal = recordOf[first + row]!;
          return status[deal] !== OPEN && closed[deal]! < until;
        };
        const wasThere = (row: number) => {
          const began = created[recordOf[first + row]!]!;
          return began < until || (Number.isNaN(began) && isDecided(row));
        };
        return cut(reading, wasThere, until, (name, row) => KNOWN_OF_OPEN_DEAL.has(name) || isDecided(row));
      }),
    ];
  };
}

function leadsAsOf(reading: Reading, settings: Settings, until: number): Reading {
  const dates = [...reading.numbers].filter(([name]) => isDate('leads', name));
  const becameLead = reading.numbers.get('entered:lead');
  const wasThere = (row: number) =>
    // A contact that became a lead later was none yet.
    !(becameLead && becameLead[row]! >= until) && dates.some(([, column]) => column[row]! < until);
  const stageWords = reading.texts.get('stage');
  const says = onceForEachWord((word, form) => stageOf(word, settings.stageWords, form));
  const form = reading.recognition.layout?.stages;
  const latest = reading.numbers.get('latestSourceDate');
  return cut(reading, wasThere, until, (name, row) => {
    if (name === 'latestSource') return latest !== undefined && latest[row]! < until;
    if (name !== 'stage') return KNOWN_OF_LEAD.has(name) || isDate('leads', name);
    const said = says(stageWords!.at(row), form);
    return said === STAGES[0] || said === 'notLead';
  });
}

function isDate(kind: RecordKind, name: string): boolean {
  return (
    name.startsWith('entered:') || FIELDS[kind].some((field) => field.name === name && field.type === 'date')
  );
}

/** Some rows of a reading, and of these the cells that were known; dates that lay ahead are blank. */
function cut(
  reading: Reading,
  wasThere: (row: number) => boolean,
  until: number,
  isKnown: (name: string, row: number) => boolean,
): Reading {
  const { recognition, rowNumbers, fingerprints } = reading;
  const rows = Int32Array.from(rowNumbers.keys()).filter(wasThere);
  const numbers = [...reading.numbers].map(([name, column]): [string, Float64Array] => {
    const lies = isDate(recognition.kind, name) ? (value: number) => value >= until : () => false;
    return [
      name,
      Float64Array.from(rows, (row) =>
        isKnown(name, row) && !lies(column[row]!) ? column[row]! : Number.NaN,
      ),
    ];
  });
  const texts = [...reading.texts].map(([name, column]): [string, TextColumn] => {
    const words = [...column.words, ''];
    const codes = placeColumn(rows.length, (i) =>
      isKnown(name, rows[i]!) ? column.codes[rows[i]!]! : words.length - 1,
    );
    return [name, TextColumn.ofCodes(words, codes)];
  });
  return {
    ...reading,
    rows: rows.length,
    rowNumbers: Int32Array.from(rows, (row) => rowNumbers[row]!),
    fingerprints: Float64Array.from(rows, (row) => fingerprints[row]!),
    numbers: new Map(numbers),
    texts: new Map(texts),
    rejected: [],
  };
}
