import type { Words } from '../../language/language.ts';
import type { SentenceKey } from '../../language/topics.ts';
import type { QuarterFigures } from '../../measures/scoring/definitionBacktest.ts';
import { ungradedSentence } from '../../report/fromWarehouse.ts';
import type { Report } from '../../report/report.ts';
import type { Definitions } from '../../settings/definitions.ts';
import { isoText } from '../../values/dates.ts';
import { text } from '../cells.ts';
import type { Column } from '../table.ts';
import type { TabWriter } from '../writer.ts';

interface Line {
  readonly key: SentenceKey;
  readonly format: 'count' | 'percent';
  readonly of: (figures: QuarterFigures) => number | null;
}

const LINES: readonly Line[] = [
  { key: 'definitions.quarterLeads', format: 'count', of: ({ leads }) => leads },
  { key: 'definitions.quarterReady', format: 'count', of: ({ salesReady }) => salesReady },
  { key: 'definitions.quarterCustomers', format: 'count', of: ({ customers }) => customers },
  { key: 'definitions.quarterRate', format: 'percent', of: ({ conversion }) => conversion },
  { key: 'definitions.quarterLow', format: 'percent', of: ({ interval }) => interval?.[0] ?? null },
  { key: 'definitions.quarterHigh', format: 'percent', of: ({ interval }) => interval?.[1] ?? null },
];

/** Which version the reports obey, and what the last quarter is under it and under what it was changed to. */
export function writeVersion(writer: TabWriter, { settings, definitionBacktest, ungraded }: Report): void {
  const { words } = writer;
  const { definitions } = settings;
  const { inForce, changed, start, end } = definitionBacktest;
  const refresh = (key: SentenceKey) => writer.refresh({ label: words(key), column: 2, columns: 2 });
  const line = (key: SentenceKey, said: string, style: 'plain' | 'strong' = 'plain') => {
    refresh(key);
    writer.row(text(words(key)), text(said, style));
  };
  writer.band('section', words('definitions.inForceTitle'));
  line('definitions.version', versionWords(definitions, words), 'strong');
  line('definitions.state', words(definitions.changed ? 'definitions.changed' : 'definitions.unchanged'));
  const days = `${isoText(start)} – ${isoText(end)}`;
  line('definitions.quarter', ungraded ? `${days}. ${words.say(ungradedSentence(ungraded))}` : days);
  const columns: Column<Line>[] = [
    { head: words('definitions.ofQuarter'), format: 'text', value: ({ key }) => words(key) },
    { head: words('definitions.inForce'), format: ({ format }) => format, value: ({ of }) => of(inForce) },
    {
      head: words('definitions.asChanged'),
      format: ({ format }) => format,
      value: ({ of }) => (changed ? of(changed) : undefined),
    },
  ];
  writer.table(columns, LINES);
  for (const { key } of LINES) refresh(key);
}

/** "Version 2, 2026-10-16". */
function versionWords({ version, since }: Definitions, words: Words): string {
  return since === null
    ? words('definitions.notYet')
    : words('definitions.versionOf', { version: String(version), since: isoText(since) });
}
