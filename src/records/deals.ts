import { type FormStages, formStage, isOpenDealWord, type StageTarget, stageWord } from '../schema/stages.ts';
import type { Settings } from '../settings/settings.ts';
import { contactEmailsOf } from './emails.ts';
import { currencyCode, priced } from './money.ts';
import { onceForEachWord } from './onceForEachWord.ts';
import { IdLists } from './splitIds.ts';
import type { MergedRow, Origin, RecordTable } from './table.ts';

export const OPEN = 0;
export const WON = 1;
export const LOST = 2;

/** Deals as columns. Amounts are in the workbook's currency, NaN where there is none or no rate for its currency. */
export interface Deals {
  readonly length: number;
  readonly duplicates: number;
  /** How many of the records each export brought first. */
  readonly newInReading: readonly number[];
  /** How many of the rows of each export belong to a record that was there. */
  readonly knownInReading: readonly number[];
  readonly merged: readonly MergedRow[];
  readonly id: readonly string[];
  readonly name: readonly string[];
  readonly leadIds: IdLists;
  readonly emails: IdLists;
  readonly company: readonly string[];
  readonly owner: readonly string[];
  readonly amount: Float64Array;
  readonly currency: readonly string[];
  /** 1 where the amount is in a currency without a rate. */
  readonly withoutRate: Uint8Array;
  readonly status: Uint8Array;
  readonly created: Float64Array;
  readonly closed: Float64Array;
  readonly lostReason: readonly string[];
  /** True where the export says nothing of won or lost, so that a deal with a close date was taken as won. */
  readonly statusAssumed: boolean;
  /** Stage words that say neither won, lost nor open, with the number of deals that have them; those count as open. */
  readonly unknownStages: ReadonlyMap<string, number>;
  readonly origin: (deal: number) => Origin;
}

const WON_WORDS =
  /\b(?:won|vunnen|vunnet|vunna|signerad|signerat|avslutad vunnen)\b|^(?:kund|customer|sold|s\u00e5ld|s\u00e5lt)$/i;
const LOST_WORDS =
  /\b(?:lost|f\u00f6rlorad|f\u00f6rlorat|f\u00f6rlorade|tappad|avslag)(?![a-z\u00e5\u00e4\u00f6])|\b(?:not|ej|inte|icke)[ -](?:won|vunn|signerad)/i;

const STATUS_OF: Readonly<Partial<Record<StageTarget, number>>> = { customer: WON, lost: LOST };

/** Makes one deal of all rows with the same id: the last row wins. */
export function dealsFrom(table: RecordTable, settings: Settings): Deals {
  const group = table.groupById();
  const column = (field: string) => table.latestText(field, group);
  const text = (field: string) => column(field).toArray();
  const number = (field: string) => table.latestNumber(field, group);
  const length = group.first.length;
  const closed = number('closed');
  const won = number('won');
  const lost = number('lost');
  const stage = text('stage');
  const hasStatus = table.has('stage');
  const hasDates = table.has('won') || table.has('lost');
  const unknownStages = new Map<string, number>();
  const saidOf = onceForEachWord((word, stages) => statusOf(word, settings, stages));
  const status = Uint8Array.from({ length }, (_, i) => {
    const word = stage[i]!;
    const said = word === '' ? undefined : saidOf(word, table.formStages(group.last[i]!));
    if (said !== undefined) return said;
    if (!Number.isNaN(won[i]!)) return WON;
    if (!Number.isNaN(lost[i]!)) return LOST;
    if (word !== '') unknownStages.set(word, (unknownStages.get(word) ?? 0) + 1);
    return !hasStatus && !hasDates && !Number.isNaN(closed[i]!) ? WON : OPEN;
  });
  const currency = column('currency').map(currencyCode).toArray();
  return {
    length,
    duplicates: group.duplicates,
    ...table.newAndKnown(group),
    merged: table.merged(group),
    id: text('id'),
    name: text('name'),
    leadIds: IdLists.of(column('leadId')),
    emails: IdLists.of(column('email'), contactEmailsOf),
    company: text('company'),
    owner: text('owner'),
    ...priced(number('amount'), currency, settings),
    currency,
    status,
    created: number('created'),
    closed: closed.map((date, i) =>
      status[i] === WON ? first(won[i]!, date) : status[i] === LOST ? first(lost[i]!, date) : date,
    ),
    lostReason: text('lostReason'),
    unknownStages,
    statusAssumed: length > 0 && !hasStatus && !hasDates,
    origin: (deal) => table.origin(group.last[deal]!),
  };
}

/**
 * WON, LOST or OPEN: by the mapping in Settings, else by what the export's own form says, else by the words that CRMs
 * use; undefined where none of them knows it.
 */
export function statusOf(word: string, settings: Settings, stages?: FormStages): number | undefined {
  const mapped = settings.stageWords.get(stageWord(word)) ?? formStage(word, stages);
  if (mapped !== undefined) return STATUS_OF[mapped] ?? OPEN;
  if (LOST_WORDS.test(word)) return LOST;
  if (/closedlost/i.test(word)) return LOST;
  if (WON_WORDS.test(word.replace(/closedwon/i, 'closed won'))) return WON;
  return isOpenDealWord(word) ? OPEN : undefined;
}

function first(preferred: number, other: number): number {
  return Number.isNaN(preferred) ? other : preferred;
}
