import { type Words, wordsIn } from '../language/language.ts';
import type { Language } from '../language/languages.ts';
import {
  CAMPAIGN_COLUMNS,
  CAMPAIGN_HEADS,
  type CampaignColumn,
  readCampaign,
} from '../settings/campaigns.ts';
import type { TypedLists } from '../settings/read.ts';
import { COLOURS, cell, type Format, INDENT, type Tab, TabWriter, type Value } from './tab.ts';

export const CAMPAIGN_FORMATS: Readonly<Record<CampaignColumn, Format>> = {
  start: 'date',
  end: 'date',
  campaign: 'text',
  source: 'text',
  offer: 'text',
  segment: 'text',
  talkingPoints: 'text',
  expectedLeads: 'count',
  cost: 'money',
  currency: 'text',
};
/** Of the columns, in pixels. */
const WIDTHS = [100, 100, 200, 160, 200, 160, 360, 130, 100, 80];
const BLANK_LINES = 30;

/**
 * The campaign calendar that people type: made once, then theirs.
 *
 * @param campaigns lines that are known already, in the order of CAMPAIGN_COLUMNS
 */
export function campaignsTab(language: Language, { campaigns }: TypedLists): Tab {
  const words = wordsIn(language);
  const writer = new TabWriter(WIDTHS);
  writer.band('title', words('tab.campaigns'));
  writer.paragraph('subtitle', words('campaigns.howTo'));
  writer.paragraph('subtitle', words('campaigns.help'));
  writer.blank();
  const head = writer.head(textColumns(), ...headsIn(words));
  for (let i = 0; i < Math.max(BLANK_LINES, campaigns.length + 10); i++) {
    const values = i < campaigns.length ? campaignCells(campaigns[i]!) : [];
    writer.row(
      ...CAMPAIGN_COLUMNS.map((column, j) => cell(values[j] ?? null, CAMPAIGN_FORMATS[column], 'input')),
    );
  }
  return writer.tab({
    id: 'campaigns',
    name: words('tab.campaigns'),
    language: words.language,
    owner: 'people',
    frozenRows: head,
    colour: COLOURS.orange,
  });
}

/** What stands in the cells of a line: dates and numbers as such where they can be read, else as they were typed. */
export function campaignCells(line: readonly unknown[]): Value[] {
  const read = readCampaign(line, 0);
  if (read && !('key' in read)) return CAMPAIGN_COLUMNS.map((column) => read[column]);
  return CAMPAIGN_COLUMNS.map((_, i) => (line[i] ?? null) as Value);
}

function headsIn(words: Words): string[] {
  return CAMPAIGN_COLUMNS.map(
    (column) => (column === 'currency' ? INDENT : '') + words(CAMPAIGN_HEADS[column]),
  );
}

/** Dates stand as texts do, to the left. */
function textColumns(): number[] {
  return CAMPAIGN_COLUMNS.flatMap((column, i) =>
    ['text', 'date'].includes(CAMPAIGN_FORMATS[column]) ? [i + 1] : [],
  );
}
