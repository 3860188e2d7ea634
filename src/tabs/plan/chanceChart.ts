import { cell, formula, reference } from '../cells.ts';
import { COLOURS, type TabCell } from '../tab.ts';
import type { Chart, TabWriter } from '../writer.ts';
import type { Places } from './inputs.ts';
import type { Results } from './results.ts';

/** From half of the leads needed to twice as many, a quarter further each time. */
const QUARTERS = [2, 3, 4, 5, 6, 7, 8];
const SIZE = { width: 660, height: 240 };

/**
 * The chance of the customers by the number of leads. Its figures are formulas on the sheet, made once with the tab: they follow
 * what is typed as the results do, and a refresh has nothing to write there.
 *
 * @param column in which its figures will stand, counted from 1
 */
export function chanceChart(
  { words }: TabWriter,
  { rate, learnt }: Places,
  { leads, customers }: Results,
  column: number,
): Chart {
  const drawn = [reference(2, column), reference(1 + QUARTERS.length, column)].join(':');
  const chances = `GOAL_CHANCE(${drawn};${rate.name};${customers};${learnt})`;
  const known = (written: string) => formula(`IF(ISNUMBER(${leads});IFERROR(${written};"");"")`);
  const rows = QUARTERS.map((quarters, i): TabCell[] => [
    // A text, so that it is the name of a point and no line of its own.
    cell(known(`ROUND(${leads}*${quarters}/4;0)&""`), 'general', 'note'),
    // One formula, which runs over to the rows below.
    cell(i === 0 ? known(chances) : null, 'percent', 'note'),
  ]);
  const heads = [
    cell(words('sla.leads'), 'general', 'head'),
    cell(words('plan.chanceDrawn'), 'general', 'head'),
  ];
  return {
    type: 'line',
    title: words('plan.chart'),
    figures: { cells: [heads, ...rows], most: QUARTERS.length },
    size: SIZE,
    colours: [COLOURS.blue],
    legend: 'none',
  };
}
