import { ratio } from '../../formulas/arithmetic.ts';
import { printPercent } from '../../language/print.ts';
import type { Report } from '../../report/report.ts';
import { isoText } from '../../values/dates.ts';
import type { Style } from '../tab.ts';
import { type Column, GAP } from '../table.ts';
import type { TabWriter } from '../writer.ts';

interface Line {
  readonly what: string;
  readonly deals?: number | null;
  readonly amount: number | null;
  /** Undefined: the cell is empty. */
  readonly ofGoal?: number | null;
  readonly covers?: number | null;
  readonly style?: Style;
}

/** What was won of the goal in its period, what is still to win, and whether the open deals are enough for it. */
export function writeGoal(writer: TabWriter, { deals, settings: { currency } }: Report): void {
  const { words } = writer;
  const { goal, wonInPeriod, openInPeriod, open, weight, weightedPipeline } = deals;
  const { stillToWin, coverage, coverageInPeriod, revenueGoal } = goal;
  const ofGoal = (amount: number | null) => ratio(amount, revenueGoal);
  const lines: Line[] = [
    { what: words('deals.revenueGoal'), amount: revenueGoal, style: 'strong' },
    {
      what: words('deals.wonSoFar'),
      deals: wonInPeriod?.deals ?? null,
      amount: wonInPeriod?.amount ?? null,
      ofGoal: ofGoal(wonInPeriod?.amount ?? null),
      style: 'strong',
    },
    { what: words('deals.stillToWin'), amount: stillToWin, ofGoal: ofGoal(stillToWin), style: 'strong' },
  ];
  if (open.deals > 0)
    lines.push(
      {
        what: words('deals.openInPeriod'),
        deals: openInPeriod?.deals ?? null,
        amount: openInPeriod?.amount ?? null,
        covers: coverageInPeriod,
      },
      { what: words('deals.allOpen'), deals: open.deals, amount: open.amount, covers: coverage },
    );
  if (open.deals > 0 && weight !== null)
    lines.push({
      what: words('deals.allOpenWeighted', { rate: printPercent(weight, words.language, 0) }),
      deals: open.deals,
      amount: weightedPipeline,
      covers: ratio(weightedPipeline, stillToWin),
    });
  const columns: Column<Line>[] = [
    { head: words('deals.what'), format: 'text', value: ({ what }) => what },
    { head: words('deals.deals'), format: 'count', value: (line) => line.deals },
    GAP,
    { head: words('deals.amount'), format: 'money', value: ({ amount }) => amount },
    { head: words('deals.ofGoal'), format: 'percent', value: (line) => line.ofGoal },
    { head: words('deals.covers'), format: 'decimal', value: ({ covers }) => covers },
  ];
  const { start, end } = goal;
  writer.band('section', words('deals.goal', { start: isoText(start), end: isoText(end), currency }));
  writer.table(columns, lines, { style: ({ style = 'plain' }) => style });
  const note = (key: 'deals.wonUndated' | 'deals.openUndated', n: number) => {
    if (n > 0) writer.paragraph('note', words(key, { n }));
  };
  note('deals.wonUndated', deals.wonUndated);
  note('deals.openUndated', deals.openUndated);
  if (stillToWin === 0) writer.paragraph('note', words('deals.reached'));
  writer.blank();
}
