import { printPercent } from '../../language/print.ts';
import type { RankedRep } from '../../measures/sla/leaderboard.ts';
import type { Attainment, SlaGroup } from '../../measures/sla/sla.ts';
import type { Report } from '../../report/report.ts';
import { intervalColumns } from '../intervalColumns.ts';
import type { Column } from '../table.ts';
import type { TabWriter } from '../writer.ts';
import { attainmentColumns, hoursColumns } from './attainmentColumns.ts';

/** The reps, promise by promise: those who have broken the most first. */
export function writeOwners(writer: TabWriter, { sla }: Report): void {
  const { words } = writer;
  const byMissed = (of: (group: SlaGroup) => Attainment | null) =>
    [...sla.byOwner].sort((a, b) => (of(b)?.missed ?? 0) - (of(a)?.missed ?? 0));
  const owner: Column<SlaGroup>[] = [
    { head: words('funnel.owner'), format: 'text', value: ({ label }) => label || words('tab.without') },
    { head: words('followUp.given'), format: 'count', value: ({ leads }) => leads },
  ];
  if (sla.speed) {
    const columns: Column<SlaGroup>[] = [
      ...owner,
      ...attainmentColumns<SlaGroup>(words, ({ speed }) => speed!),
      ...hoursColumns<SlaGroup>(words, ({ speed }) => speed),
    ];
    writer.band('section', words('followUp.ownSpeed'));
    writer.table(
      columns,
      byMissed(({ speed }) => speed),
    );
    writer.blank();
  }
  if (sla.depth) {
    const columns: Column<SlaGroup>[] = [
      ...owner,
      ...attainmentColumns<SlaGroup>(words, ({ depth }) => depth!),
      {
        head: words('followUp.attempts'),
        format: 'decimal',
        value: ({ attemptsPerLead }) => attemptsPerLead,
      },
      { head: words('followUp.reached'), format: 'percent', value: ({ reachedShare }) => reachedShare },
    ];
    writer.band('section', words('followUp.ownDepth'));
    writer.table(
      columns,
      byMissed(({ depth }) => depth),
    );
    writer.blank();
  }
}

/** The reps side by side, where few leads do not make a rank. */
export function writeBoard(writer: TabWriter, { leaderboard }: Report): void {
  if (!leaderboard || leaderboard.standings.length < 2) return;
  const { words } = writer;
  const team = printPercent(leaderboard.team, words.language);
  writer.band('section', words('followUp.board'));
  writer.paragraph(
    'note',
    Number.isFinite(leaderboard.weight)
      ? words('followUp.boardMethod', { team, weight: Math.round(leaderboard.weight) })
      : words('followUp.boardChance', { team }),
  );
  const styles = { above: 'good', like: 'plain', below: 'bad' } as const;
  const columns: Column<RankedRep>[] = [
    { head: words('funnel.owner'), format: 'text', value: ({ label }) => label || words('tab.without') },
    { head: words('followUp.due'), format: 'count', value: ({ due }) => due },
    { head: words('sla.attainment'), format: 'percent', value: ({ attainment }) => attainment },
    ...intervalColumns<RankedRep>(words, ({ interval }) => interval, ['followUp.low', 'followUp.high']),
    { head: words('followUp.fair'), format: 'percent', value: ({ fair }) => fair, style: 'strong' },
    {
      head: words('followUp.verdict'),
      format: 'text',
      value: ({ verdict }) => words(`verdict.${verdict}`),
      style: ({ verdict }) => styles[verdict],
    },
  ];
  writer.table(columns, leaderboard.standings);
  writer.blank();
}
