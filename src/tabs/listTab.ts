import { wordsIn } from '../language/language.ts';
import type { Language } from '../language/languages.ts';
import type { SentenceKey } from '../language/topics.ts';
import { CAMPAIGN_COLUMNS, CAMPAIGN_HEADS, readCampaign } from '../settings/campaigns.ts';
import { DECISION_COLUMNS, DECISION_HEADS, readDecision } from '../settings/decisions.ts';
import type { RawLists } from '../settings/parseLists.ts';
import { COLOURS, type Format, type Tab, type Value } from './tab.ts';
import type { Column } from './table.ts';
import { TabWriter } from './writer.ts';

/** A list that people keep line by line on a tab of its own, under heads. */
export interface ListTab {
  readonly id: 'campaigns' | 'decisions';
  readonly howTo: readonly SentenceKey[];
  /** In the order in which they are on a new tab. */
  readonly columns: readonly LinesColumn[];
  /** The heads by which the list is found again. */
  readonly needed: readonly SentenceKey[];
  /** What is in the cells of a line: dates and numbers as such where they can be read, else as they were typed. */
  readonly cells: (line: readonly unknown[]) => Value[];
}

interface LinesColumn {
  readonly head: SentenceKey;
  readonly format: Format;
  /** In pixels. */
  readonly width: number;
  /** May people take the column away without a word? Nothing is computed from it. */
  readonly isOptional?: true;
}

export const CAMPAIGNS: ListTab = {
  id: 'campaigns',
  howTo: ['campaigns.howTo', 'campaigns.help'],
  columns: [
    { head: CAMPAIGN_HEADS.start, format: 'date', width: 120 },
    { head: CAMPAIGN_HEADS.end, format: 'date', width: 120 },
    { head: CAMPAIGN_HEADS.campaign, format: 'text', width: 120 },
    { head: CAMPAIGN_HEADS.source, format: 'text', width: 120 },
    { head: CAMPAIGN_HEADS.offer, format: 'text', width: 120, isOptional: true },
    { head: CAMPAIGN_HEADS.segment, format: 'text', width: 120, isOptional: true },
    { head: CAMPAIGN_HEADS.talkingPoints, format: 'text', width: 220, isOptional: true },
    { head: CAMPAIGN_HEADS.expectedLeads, format: 'count', width: 80 },
    { head: CAMPAIGN_HEADS.cost, format: 'money', width: 80 },
    { head: CAMPAIGN_HEADS.currency, format: 'text', width: 80 },
  ],
  needed: [CAMPAIGN_HEADS.start, CAMPAIGN_HEADS.campaign],
  cells: (line) => {
    const read = readCampaign(line, 0);
    return CAMPAIGN_COLUMNS.map((column, i) => (read && !('key' in read) ? read[column] : asTyped(line[i])));
  },
};

export const DECISIONS: ListTab = {
  id: 'decisions',
  howTo: ['decisions.howTo'],
  columns: [
    { head: DECISION_HEADS.issue, format: 'text', width: 330 },
    { head: DECISION_HEADS.decision, format: 'text', width: 430 },
    { head: DECISION_HEADS.owner, format: 'text', width: 120 },
    { head: DECISION_HEADS.due, format: 'date', width: 120 },
    { head: DECISION_HEADS.done, format: 'text', width: 120 },
  ],
  needed: [DECISION_HEADS.issue, DECISION_HEADS.decision],
  cells: (line) => {
    const due = readDecision(line)?.due;
    return DECISION_COLUMNS.map((column, i) =>
      column === 'due' && typeof due === 'number' ? due : asTyped(line[i]),
    );
  },
};

/** In the order of their tabs. */
export const LIST_TABS: readonly ListTab[] = [DECISIONS, CAMPAIGNS];

const BLANK_LINES = 30;

/**
 * The tab of such a list: made once, then theirs.
 *
 * @param lists lines that are known already, in the order of its columns
 */
export function listTab(language: Language, { id, howTo, columns, cells }: ListTab, lists: RawLists): Tab {
  const words = wordsIn(language);
  const writer = new TabWriter(
    id,
    words,
    columns.map(({ width }) => width),
  );
  writer.band('title', writer.name);
  for (const key of howTo) writer.paragraph('subtitle', words(key));
  writer.blank();
  const lines = lists[id];
  const typed = Array.from({ length: Math.max(BLANK_LINES, lines.length + 10) }, (_, i) =>
    i < lines.length ? cells(lines[i]!) : [],
  );
  const { head } = writer.table(
    columns.map(
      (column, i): Column<readonly Value[]> => ({
        head: words(column.head),
        format: column.format,
        value: (line) => line[i] ?? null,
        // A long text takes several lines.
        style: column.format === 'text' ? 'prose' : 'input',
      }),
    ),
    typed,
  );
  return writer.tab({ frozenRows: head, colour: COLOURS.orange });
}

function asTyped(value: unknown): Value {
  return (value ?? null) as Value;
}
