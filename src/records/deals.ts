import {
  dealWord,
  type FormStages,
  formStage,
  isOpenDealWord,
  type StageTarget,
  stageWord,
} from '../schema/stages.ts';
import type { Settings } from '../settings/settings.ts';
import { flagColumn } from '../values/columns.ts';
import { yesOrNo } from '../values/yesNo.ts';
import { contactEmailsOf } from './emails.ts';
import type { Grouping } from './grouping.ts';
import { currencyCode, priced } from './money.ts';
import { onceForEachWord } from './onceForEachWord.ts';
import { IdLists } from './splitIds.ts';
import type { MergedRow, Origin, RecordTable } from './table.ts';

export const OPEN = 0;
export const WON = 1;
export const LOST = 2;

/**
 * Deals as columns. Amounts are in the workbook's currency, NaN where there is none or no rate for its currency. An amount
 * of 0 is none: CRMs write it where nobody has typed one, and no order is worth nothing.
 */
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
  readonly team: readonly string[];
  readonly pipeline: readonly string[];
  readonly amount: Float64Array;
  readonly currency: readonly string[];
  /** 1 where the amount is in a currency without a rate. */
  readonly withoutRate: Uint8Array;
  /** 1 where the export says 0. */
  readonly zeroAmount: Uint8Array;
  /** The step that the deal stands in, in the export's own word; '' where it says none. */
  readonly stage: readonly string[];
  readonly status: Uint8Array;
  readonly created: Float64Array;
  readonly closed: Float64Array;
  readonly lostReason: readonly string[];
  /**
   * Whether the export tells which deals are won or lost. Not where none is either and of some nothing is known: such as
   * when its column of stages was not understood, or all its stages have names of the company's own.
   */
  readonly outcomesTold: boolean;
  /** How many deals nothing says of whether they are won, lost or open; they count as open. */
  readonly withoutState: number;
  /** How many deals a word and a yes or no say opposite things of; they count as open. */
  readonly contradicted: number;
  /** Stage words that say neither won, lost nor open, with the number of deals that have them; those count as open. */
  readonly unknownStages: ReadonlyMap<string, number>;
  readonly origin: (deal: number) => Origin;
}

const STATUS_OF: Readonly<Partial<Record<StageTarget, number>>> = { customer: WON, lost: LOST };

/** Which rows are one deal, and which place it has among all. */
export function dealRows(table: RecordTable): Grouping {
  const rows = table.groupById();
  return table.ordered(rows, table.latestNumber('created', rows));
}

/** Makes one deal of all rows with the same id: the last row wins. */
export function dealsFrom(table: RecordTable, settings: Settings): Deals {
  const group = dealRows(table);
  const column = (field: string) => table.latestText(field, group);
  const text = (field: string) => column(field).toArray();
  const number = (field: string) => table.latestNumber(field, group);
  const length = group.first.length;
  const closed = number('closed');
  const expected = number('expectedClose');
  const won = number('won');
  const lost = number('lost');
  const { status, unknownStages, withoutState, contradicted } = statesOf(table, group, settings, won, lost);
  const currency = column('currency').map(currencyCode).toArray();
  const written = number('amount');
  const [stage, stateWord] = [text('stage'), text('status')];
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
    team: text('team'),
    pipeline: text('pipeline'),
    ...priced(
      written.map((amount) => (amount === 0 ? Number.NaN : amount)),
      currency,
      settings,
    ),
    zeroAmount: flagColumn(length, (deal) => written[deal] === 0),
    currency,
    stage: stage.map((word, deal) => word || stateWord[deal]!),
    status,
    created: number('created'),
    closed: closed.map((date, i) =>
      status[i] === WON
        ? first(won[i]!, date)
        : status[i] === LOST
          ? first(lost[i]!, date)
          : first(date, expected[i]!),
    ),
    lostReason: text('lostReason'),
    unknownStages,
    outcomesTold: status.some((one) => one !== OPEN) || (withoutState === 0 && unknownStages.size === 0),
    withoutState,
    contradicted,
    origin: (deal) => table.origin(group.last[deal]!),
  };
}

/** What the words, the columns of yes and no, and the dates of won and lost say of each deal. */
function statesOf(
  table: RecordTable,
  group: Grouping,
  settings: Settings,
  won: Float64Array,
  lost: Float64Array,
) {
  const text = (field: string) => table.latestText(field, group).toArray();
  const [words, stages] = [text('status'), text('stage')];
  const [isWon, isLost, isClosed] = [text('isWon'), text('isLost'), text('isClosed')];
  const datesSay = table.has('won') || table.has('lost');
  const unknownStages = new Map<string, number>();
  const saidOf = onceForEachWord((word, form) => ({
    state: statusOf(word, settings, form),
    isMapped: settings.stageWords.has(stageWord(word)),
  }));
  let withoutState = 0;
  let contradicted = 0;
  const status = Uint8Array.from({ length: won.length }, (_, i) => {
    const form = table.formStages(group.last[i]!);
    const said = [words[i]!, stages[i]!].filter((word) => word !== '').map((word) => saidOf(word, form));
    // What a person has said of a word goes before all that the export says.
    const mapped = said.find(({ isMapped }) => isMapped);
    if (mapped) return mapped.state!;
    const byWord = said.find(({ state }) => state !== undefined)?.state;
    const flags = [yesOrNo(isWon[i]!), yesOrNo(isLost[i]!), yesOrNo(isClosed[i]!)] as const;
    const byFlag = stateOfFlags(...flags);
    if (isContradiction(byWord, byFlag, flags[0], flags[1])) {
      contradicted++;
      return OPEN;
    }
    // A deal may be won in the step that it stood in: then a word for a step says less than the yes.
    if (byFlag === WON || byFlag === LOST) return byFlag;
    if (byWord !== undefined) return byWord;
    if (byFlag === OPEN) return OPEN;
    const [wonOn, lostOn] = [won[i]!, lost[i]!];
    // Where it was both, what came last holds: a lost deal may be taken up again.
    if (!Number.isNaN(wonOn) && !(lostOn > wonOn)) return WON;
    if (!Number.isNaN(lostOn)) return LOST;
    const unknown = words[i]! || stages[i]!;
    if (unknown !== '') unknownStages.set(unknown, (unknownStages.get(unknown) ?? 0) + 1);
    else if (!datesSay && flags[0] === undefined) withoutState++;
    return OPEN;
  });
  return { status, unknownStages, withoutState, contradicted };
}

/** What the columns of yes and no say together: closed and not won is lost; closed alone says neither. */
function stateOfFlags(
  isWon: boolean | undefined,
  isLost: boolean | undefined,
  isClosed: boolean | undefined,
): number | undefined {
  if (isWon && !isLost) return WON;
  if (isLost && !isWon) return LOST;
  if (isClosed === false || (isWon === false && isLost === false)) return OPEN;
  return isClosed && isWon === false ? LOST : undefined;
}

/** Won by its word and not by its yes or no, or the other way about; both yes is one as well. */
function isContradiction(
  byWord: number | undefined,
  byFlag: number | undefined,
  isWon: boolean | undefined,
  isLost: boolean | undefined,
): boolean {
  if (isWon && isLost) return true;
  if (byWord === WON) return isWon === false || byFlag === LOST || byFlag === OPEN;
  return byWord === LOST && byFlag === WON;
}

/**
 * WON, LOST or OPEN: by the mapping in Settings, else by what the export's own form says, else by the words that CRMs
 * use; undefined where none of them knows it.
 */
export function statusOf(word: string, settings: Settings, stages?: FormStages): number | undefined {
  const mapped = settings.stageWords.get(stageWord(word)) ?? formStage(word, stages);
  if (mapped !== undefined) return STATUS_OF[mapped] ?? OPEN;
  const said = dealWord(word);
  if (said !== undefined) return said === 'won' ? WON : LOST;
  return isOpenDealWord(word) ? OPEN : undefined;
}

function first(preferred: number, other: number): number {
  return Number.isNaN(preferred) ? other : preferred;
}
