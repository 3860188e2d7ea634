import {
  type Disputed,
  SOURCED_BY,
  type Sourced,
  type SourcedFigures,
  shareOfRevenue,
} from '../../measures/attribution/sourced.ts';
import type { Report } from '../../report/report.ts';
import { cell } from '../cells.ts';
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
export function writeSourced(writer: TabWriter, { sourced }: Report): void {
  const { words } = writer;
  const { definitions, hasSales, salesSources } = sourced;
  writer.band('section', words('sourced.title'));
  const columns: Column<Sourced>[] = [
    {
      head: words('sourced.definition'),
      format: 'text',
      value: ({ definition }) => words(`sourced.by.${definition}`),
      note: words('sourced.means'),
    },
    { head: words('sourced.yes'), format: 'count', value: ({ yes }) => yes.deals, style: 'strong' },
    {
      head: words('sourced.share'),
      format: 'percent',
      value: shareOfRevenue,
      style: 'strong',
    },
    { head: words('sourced.revenue'), format: 'money', value: ({ yes }) => yes.revenue },
    { head: words('sourced.no'), format: 'count', value: ({ no }) => no.deals },
    { head: words('sourced.unknown'), format: 'count', value: ({ unknown }) => unknown.deals },
  ];
  writer.table(columns, definitions);
  writer.paragraph('note', words('sourced.choose'));
  writer.paragraph(
    'note',
    salesSources.length === 0
      ? words('sourced.allMarketing')
      : words('sourced.salesSources', { sources: salesSources.join(', ') }),
  );
  if (!hasSales) writer.paragraph('note', words('sourced.noSales'));
  writer.blank();
  if (sourced.disputedDeals > 0) writeDisputed(writer, sourced);
}

function writeDisputed(writer: TabWriter, { disputed, disputedDeals }: SourcedFigures): void {
  const { words } = writer;
  const said = (answer: boolean | null) =>
    answer === null ? '–' : words(answer ? 'sourced.marketing' : 'sourced.sales');
  const columns: Column<Disputed>[] = [
    {
      head: words('sourced.deal'),
      format: 'text',
      value: ({ deal, place }) => cell({ link: place, text: deal || words('tab.without') }),
      note: words('callList.leadNote'),
    },
    { head: words('sourced.revenue'), format: 'money', value: ({ revenue }) => revenue },
    { head: words('field.source'), format: 'text', value: ({ source }) => source || words('tab.without') },
    ...SOURCED_BY.map(
      (definition): Column<Disputed> => ({
        head: words(ANSWERS[definition]),
        format: 'text',
        value: ({ says }) => said(says[definition]),
      }),
    ),
    { head: words('sourced.firstWas'), format: 'text', value: ({ firstTouch }) => firstTouch || '–' },
  ];
  writer.band('section', words('sourced.disputed', { n: disputedDeals }));
  if (disputed.length > 0) writer.table(columns, disputed, { most: MOST_DISPUTED });
  else writer.paragraph('note', words('sourced.inWarehouse'));
  writer.blank();
}
