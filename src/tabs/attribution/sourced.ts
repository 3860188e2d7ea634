import { ratio } from '../../formulas/arithmetic.ts';
import { type Disputed, SOURCED_BY, type Sourced } from '../../measures/attribution/sourced.ts';
import type { Report } from '../../report/report.ts';
import { rowLink } from '../rowLink.ts';
import type { Column } from '../table.ts';
import type { TabWriter } from '../writer.ts';

const MOST_DISPUTED = 50;
/** Over the answer of each definition. */
const ANSWERS = {
  recorded: 'sourced.source',
  firstTouch: 'sourced.first',
  beforeSales: 'sourced.before',
} as const;

/** How much of what was won marketing sourced or influenced, by each definition, and on which deals they disagree. */
export function writeSourced(writer: TabWriter, { sourced, settings }: Report): void {
  const { words } = writer;
  const { definitions, disputed, hasSales } = sourced;
  const sum = ({ yes, no, unknown }: Sourced, key: 'deals' | 'revenue') => yes[key] + no[key] + unknown[key];
  writer.band('section', words('sourced.title'));
  writer.paragraph('strong', words('sourced.neverAdd', { n: sum(definitions[0]!, 'deals') }));
  const columns: Column<Sourced>[] = [
    {
      head: words('sourced.definition'),
      format: 'text',
      value: ({ definition }) => words(`sourced.by.${definition}`),
    },
    { head: '', format: 'text', value: () => '' },
    { head: words('sourced.yes'), format: 'count', value: ({ yes }) => yes.deals, style: 'strong' },
    {
      head: words('sourced.share'),
      format: 'percent',
      value: (one) => ratio(one.yes.revenue, sum(one, 'revenue')),
      style: 'strong',
    },
    { head: words('sourced.revenue'), format: 'money', value: ({ yes }) => yes.revenue },
    { head: words('sourced.no'), format: 'count', value: ({ no }) => no.deals },
    { head: words('sourced.unknown'), format: 'count', value: ({ unknown }) => unknown.deals },
  ];
  writer.table(columns, definitions);
  writer.paragraph('note', words('sourced.means', { words: settings.salesSourceWords }));
  if (!hasSales) writer.paragraph('note', words('sourced.noSales'));
  if (disputed.length === 0) return;
  writer.blank();
  writeDisputed(writer, disputed);
}

function writeDisputed(writer: TabWriter, disputed: readonly Disputed[]): void {
  const { words } = writer;
  const said = (answer: boolean | null) =>
    answer === null ? '–' : words(answer ? 'sourced.marketing' : 'sourced.sales');
  const columns: Column<Disputed>[] = [
    { head: words('sourced.deal'), format: 'text', value: ({ deal }) => deal || words('tab.without') },
    { head: words('field.source'), format: 'text', value: ({ source }) => source || words('tab.without') },
    { head: words('sourced.revenue'), format: 'money', value: ({ revenue }) => revenue },
    ...SOURCED_BY.map(
      (definition): Column<Disputed> => ({
        head: words(ANSWERS[definition]),
        format: 'text',
        value: ({ says }) => said(says[definition]),
      }),
    ),
    { head: words('sourced.firstWas'), format: 'text', value: ({ firstTouch }) => firstTouch || '–' },
    { head: words('sourced.where'), format: 'text', value: ({ place }) => rowLink(place, words) },
  ];
  writer.band('section', words('sourced.disputed', { n: disputed.length }));
  writer.table(columns, disputed, { most: MOST_DISPUTED });
}
