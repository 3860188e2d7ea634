import { printPercent } from '../../language/print.ts';
import type { CommittedLeads, CommittedSegment, LeadCommitment } from '../../measures/plan/leadCommitment.ts';
import { FEWEST_LEADS_FOR_RATE } from '../../measures/sla/segments.ts';
import type { Report } from '../../report/report.ts';
import { intervalColumn } from '../intervalColumn.ts';
import type { Format } from '../tab.ts';
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
  writer.band('section', words('commitment.title'));
  writer.paragraph(
    'note',
    words('commitment.method', {
      share: printPercent(commitment.share, language, 0),
      goal: Math.round(revenueGoal),
      value: Math.round(commitment.team.value),
      currency,
      promise,
      other,
    }),
  );
  const columns: Column<CommittedLeads & { readonly label: string; readonly format: Format }>[] = [
    { head: '', format: 'text', value: ({ label }) => label, style: 'strong' },
    {
      head: words('commitment.customers'),
      format: ({ format }) => format,
      value: ({ customers }) => customers,
    },
    {
      head: words('commitment.promised', { promise }),
      format: 'count',
      value: ({ leads }) => leads,
      style: 'strong',
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
  writer.table(columns, [
    { ...commitment.team, label: words('commitment.team', { reps }), format: 'count' },
    { ...commitment.rep, label: words('commitment.rep'), format: 'decimal' },
  ]);
  writer.blank();
  writeKinds(writer, commitment, report);
}

function writeKinds(writer: TabWriter, { byKind }: LeadCommitment, { plan, settings }: Report): void {
  const { words } = writer;
  const { leadKind } = settings;
  if (leadKind === 'undivided') return;
  writer.band('section', words(leadKind === 'source' ? 'commitment.bySource' : 'commitment.byGrade'));
  if (byKind.length === 0) {
    writer.paragraph('note', words('commitment.noKinds'));
    writer.blank();
    return;
  }
  const fewest = FEWEST_LEADS_FOR_RATE;
  writer.paragraph(
    'note',
    plan.rateBasis.from === 'mature'
      ? words('conversionByAge.kindsMethod', { fewest, days: plan.rateBasis.days })
      : words('commitment.kindsMethod', { fewest }),
  );
  writer.table(kindColumns(writer, settings), byKind);
  writer.blank();
}

function kindColumns(
  { words }: TabWriter,
  { leadKind, currency }: Report['settings'],
): Column<CommittedSegment>[] {
  return [
    {
      head: words(leadKind === 'source' ? 'funnel.source' : 'commitment.grade'),
      format: 'text',
      value: ({ label }) => label || words('tab.without'),
      total: words('tab.total'),
    },
    { head: words('commitment.leadsSoFar'), format: 'count', value: ({ leads }) => leads, total: SUM },
    { head: words('commitment.share'), format: 'percent', value: ({ share }) => share, total: SUM },
    { head: words('commitment.rate'), format: 'percent', value: ({ rateUsed }) => rateUsed, total: null },
    {
      ...intervalColumn<CommittedSegment>(words, ({ rate, interval }) => (rate === null ? null : interval)),
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
    {
      head: words('commitment.perRep'),
      format: 'decimal',
      value: ({ owedPerRep }) => owedPerRep,
      total: SUM,
    },
    {
      head: words('commitment.valueOwed', { currency }),
      format: 'money',
      value: ({ valueOwed }) => valueOwed,
      style: 'strong',
      total: SUM,
    },
  ];
}
