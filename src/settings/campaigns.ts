import { type Sentence, sentence } from '../language/sentence.ts';
import { isoText } from '../values/dates.ts';
import { plainText } from '../values/plainText.ts';
import { amountOf, dateOf, numberOf } from './typedValue.ts';

/** The columns of the campaign calendar, in the order in which they are on a new tab, and their heads. */
export const CAMPAIGN_HEADS = {
  start: 'campaigns.start',
  end: 'campaigns.end',
  campaign: 'field.campaign',
  source: 'field.source',
  offer: 'campaigns.offer',
  segment: 'campaigns.segment',
  talkingPoints: 'campaigns.talkingPoints',
  expectedLeads: 'campaigns.expectedLeads',
  cost: 'field.cost',
  currency: 'field.currency',
} as const;
export type CampaignColumn = keyof typeof CAMPAIGN_HEADS;
export const CAMPAIGN_COLUMNS = Object.keys(CAMPAIGN_HEADS) as CampaignColumn[];

/** One line of the campaign calendar, as people have typed it. */
export interface Campaign {
  /** First and last day, as serial days. */
  readonly start: number;
  readonly end: number;
  readonly campaign: string;
  readonly source: string;
  readonly offer: string;
  readonly segment: string;
  readonly talkingPoints: string;
  /** Null where nobody has said how many. */
  readonly expectedLeads: number | null;
  /** In its own currency; null where it is not known. */
  readonly cost: number | null;
  /** Three letters; '' for the workbook's. */
  readonly currency: string;
}

/** A line's cells in the order of CAMPAIGN_COLUMNS. */
type Line = readonly unknown[];

/** The campaigns that can be used, in the order of their lines; every other line gives one sentence. */
export function campaignsFrom(lines: readonly Line[], problems: Sentence[]): Campaign[] {
  return lines.flatMap((line, i) => {
    const read = readCampaign(line, i + 1);
    if (read === undefined || 'key' in read) {
      if (read) problems.push(read);
      return [];
    }
    return [read];
  });
}

/**
 * A campaign, or what is wrong with its line; undefined for a blank one. Without a last day it lasts one day.
 *
 * @param number of the line below the head
 */
export function readCampaign(line: Line, number: number): Campaign | Sentence | undefined {
  const at = (column: CampaignColumn): unknown => line[CAMPAIGN_COLUMNS.indexOf(column)];
  const text = (column: CampaignColumn): string => plainText(String(at(column) ?? ''));
  if (CAMPAIGN_COLUMNS.every((column) => text(column) === '')) return undefined;
  const name = text('campaign') || text('source') || `#${number}`;
  const start = dateOf(at('start'));
  const end = text('end') === '' ? start : dateOf(at('end'));
  if (start === undefined || end === undefined) {
    const column = start === undefined ? 'start' : 'end';
    if (text(column) === '')
      return sentence('campaigns.noDate', { name, column: sentence(CAMPAIGN_HEADS[column]) });
    return sentence('campaigns.badDate', {
      name,
      column: sentence(CAMPAIGN_HEADS[column]),
      value: text(column),
    });
  }
  if (end < start)
    return sentence('campaigns.endBeforeStart', { name, start: isoText(start), end: isoText(end) });
  const numbers = { expectedLeads: null as number | null, cost: null as number | null };
  for (const column of ['expectedLeads', 'cost'] as const) {
    if (text(column) === '') continue;
    const value = column === 'cost' ? amountOf(at(column)) : numberOf(at(column));
    if (value === undefined || value < 0)
      return sentence('campaigns.badNumber', {
        name,
        column: sentence(CAMPAIGN_HEADS[column]),
        value: text(column),
      });
    numbers[column] = value;
  }
  const currency = text('currency').toUpperCase();
  if (!/^([A-Z]{3}|KR|)$/.test(currency))
    return sentence('campaigns.badCurrency', { name, value: text('currency') });
  return {
    start,
    end,
    campaign: text('campaign'),
    source: text('source'),
    offer: text('offer'),
    segment: text('segment'),
    talkingPoints: text('talkingPoints'),
    ...numbers,
    currency,
  };
}
