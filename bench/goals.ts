import type { CaseKey } from './cases.ts';

/** What the figures shall be at the most. A goal that is missed is said; the run does not fail for it. */
export const GOALS = {
  /** Times DuckDB's with one thread. */
  time: { threeReports: 1, allFigures: 3 } as Partial<Record<CaseKey, number>>,
  /** Times the text, in memory. */
  memory: { threeReports: 5, allFigures: 5 } as Partial<Record<CaseKey, number>>,
  /** Times the time, from 100 000 to 400 000 leads. */
  growth: 4.4,
  /** Calls to the spreadsheet. */
  firstCalls: 250,
  refreshCalls: 60,
  /** On the local workbook in Node. */
  sampleSeconds: 6,
};

/** "goal ≤ 60: reached", or nothing where there is no goal. */
export function goalText(figure: number, goal: number | undefined): string {
  if (goal === undefined) return '';
  return `goal ≤ ${goal}: ${figure <= goal ? 'reached' : 'not reached'}`;
}
