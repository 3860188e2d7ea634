import { printPercent } from '../../language/print.ts';
import type { CommittedLeads, CommittedSegment, LeadCommitment } from '../../measures/plan/leadCommitment.ts';
import type { Report } from '../../report/report.ts';
import { marketingGoal } from '../../settings/goal.ts';
import { textKey } from '../../values/plainText.ts';
import { intervalColumn } from '../intervalColumn.ts';
import { LEAD_KIND_HEAD } from '../leadKindHead.ts';
import { type Column, SUM } from '../table.ts';
import type { TabWriter } from '../writer.ts';

/** What marketing owes, in number and in value: in all, for each rep, and by kind. */
export function writeOwed(writer: TabWriter, report: Report): void {
  const { commitment, settings } = report;
  if (!commitment) return;
  const { words } = writer;
  const { currency, certainty, revenueGoal, reps } = settings;
  const { language } = words;
  const { promised } = commitment;
  const sure = words('commitment.sure', { certainty: printPercent(certainty, language, 0) });
  const onAverage = words('commitment.onAverage');
  const [promise, other] = promised === 'certain' ? [sure, onAverage] : [onAverage, sure];
  const method = words('commitment.method', {
    share: printPercent(commitment.share, language, 0),
    goal: Math.round(revenueGoal),
    value: Math.round(marketingGoal(settings)),
    currency,
    promise,
    other,
  });
  const columns: Column<CommittedLeads & { readonly label: string }>[] = [
    { head: '', format: 'text', value: ({ label }) => label, style: 'strong' },
    {
      head: words('commitment.customers'),
      format: ({ customers }) => (Number.isInteger(customers) ? 'count' : 'decimal'),
      value: ({ customers }) => customers,
    },
    {
      head: words('commitment.promised', { promise }),
      format: 'count',
      value: ({ leads }) => leads,
      style: 'strong',
      note: method,
    },
    { head: words('commitment.perMonth'), format: 'decimal', value: ({ leadsPerMonth }) => leadsPerMonth },
    {
      head: other,
      format: 'count',
      value: ({ leadsAtCertainty, leadsOnAverage }) =>
        promised === 'certain' ? leadsOnAverage : leadsAtCertainty,
      style: 'note',
    },
    { head: words('commitment.value', { currency }), format: 'money', value: ({ value }) => value },
  ];
  writer.band('section', words('commitment.title'));
  writer.table(columns, [
    { ...commitment.team, label: words('commitment.team', { reps }) },
    { ...commitment.rep, label: words('commitment.rep') },
  ]);
  writer.blank();
  writeKinds(writer, commitment, report);
  writeCost(writer, commitment, report);
}

const TITLES = {
  source: 'commitment.bySource',
  grade: 'commitment.byGrade',
  team: 'commitment.byTeam',
  country: 'commitment.byCountry',
} as const;

function writeKinds(writer: TabWriter, { byKind }: LeadCommitment, { plan, settings }: Report): void {
  const { words } = writer;
  const { leadKind } = settings;
  if (leadKind === 'undivided') return;
  writer.band('section', words(TITLES[leadKind]));
  if (byKind.length === 0) {
    writer.paragraph('note', words('commitment.noKinds', { kind: words(`choice.${leadKind}`) }));
    writer.blank();
    return;
  }
  writer.table(kindColumns(writer, plan, settings), byKind);
  writer.blank();
}

/** What the leads owed of each source cost at its own cost per lead; nothing where no cost is known. */
function writeCost(
  writer: TabWriter,
  { byKind }: LeadCommitment,
  { standing: { closedLoop }, settings: { leadKind, currency } }: Report,
): void {
  const { words } = writer;
  const perLead = new Map(
    closedLoop.bySource.map(({ source, costPerLead }) => [textKey(source), costPerLead]),
  );
  const costOf = ({ label }: CommittedSegment) => perLead.get(textKey(label)) ?? null;
  const known = byKind.filter((kind) => costOf(kind) !== null);
  if (leadKind !== 'source' || known.length === 0) return;
  const columns: Column<CommittedSegment>[] = [
    {
      head: words('funnel.source'),
      format: 'text',
      value: ({ label }) => label || words('tab.without'),
      total: words('tab.total'),
    },
    { head: words('commitment.leads'), format: 'count', value: ({ owed }) => owed, total: SUM },
    {
      head: words('closedLoop.costPerLead'),
      format: 'money',
      value: costOf,
      note: words('commitment.costMethod'),
    },
    {
      head: words('commitment.costOwed', { currency }),
      format: 'money',
      value: (kind) => kind.owed * costOf(kind)!,
      style: 'strong',
      total: SUM,
    },
  ];
  writer.band('section', words('commitment.costTitle'));
  writer.table(columns, known);
  writer.blank();
}

function kindColumns(
  { words }: TabWriter,
  { rateBasis }: Report['plan'],
  { leadKind, currency, reps }: Report['settings'],
): Column<CommittedSegment>[] {
  const method =
    rateBasis.from === 'mature'
      ? words('conversionByAge.kindsMethod', { days: rateBasis.days })
      : words('commitment.kindsMethod');
  return [
    {
      head: words(LEAD_KIND_HEAD[leadKind]),
      format: 'text',
      value: ({ label }) => label || words('tab.without'),
      total: words('tab.total'),
    },
    { head: words('commitment.leadsSoFar'), format: 'count', value: ({ leads }) => leads, total: SUM },
    { head: words('commitment.share'), format: 'percent', value: ({ share }) => share, total: SUM },
    {
      head: words('commitment.rate'),
      format: 'percent',
      value: ({ rateUsed }) => rateUsed,
      total: null,
      note: method,
    },
    {
      ...intervalColumn<CommittedSegment>(words, ({ interval }) => interval),
      total: null,
    },
    {
      head: words('commitment.leadValue', { currency }),
      format: 'money',
      value: ({ leadValue }) => leadValue,
      total: null,
    },
    {
      head: words('commitment.leads'),
      format: 'count',
      value: ({ owed }) => owed,
      style: 'strong',
      total: SUM,
    },
    { head: words('commitment.perRep'), format: 'decimal', value: ({ owed }) => owed / reps, total: SUM },
    {
      head: words('commitment.valueOwed', { currency }),
      format: 'money',
      value: ({ valueOwed }) => valueOwed,
      style: 'strong',
      total: SUM,
    },
  ];
}
