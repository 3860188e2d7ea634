import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../../src/language/language.ts';
import { endOfDay } from '../../../src/records/asOf.ts';
import { NO_LISTS } from '../../../src/settings/parseLists.ts';
import { goalTiles, sidesTiles } from '../../../src/tabs/start/startTiles.ts';
import { reportFrom } from '../../support/reporting.ts';
import { serial } from '../../support/serial.ts';

const words = wordsIn('en');
const LEADS = 'ID,Created,Source,Stage\n1,2026-11-02,web,Lead\n2,2026-11-03,fair,Lead';
const deals = (stage: string) =>
  `Deal ID,Lead ID,Stage,Create date,Close date,Amount\na,1,${stage},2026-11-03,2026-11-20,500`;
const tile = (csv: Parameters<typeof reportFrom>[0], name: string) => {
  const report = reportFrom(csv);
  const found = [...goalTiles(report, words), ...sidesTiles(report, words)].find((one) => one.name === name)!;
  return [found.value, found.note];
};

describe('what the exports do not tell is blank, and why is said', () => {
  it('what is won, where no deal says whether it is', () => {
    expect(tile({ leads: LEADS, deals: deals('Our own stage') }, 'Won so far')).toEqual([
      null,
      'no deal says whether it is won',
    ]);
    expect(tile({ leads: LEADS, deals: deals('Won') }, 'Won so far')).toEqual([500, '1 deal']);
  });

  it('leads are counted where there is no plan yet, and not where there are none', () => {
    expect(tile({ leads: LEADS }, 'Leads so far')).toEqual([2, 'the plan is not complete']);
    expect(tile({ deals: deals('Won') }, 'Leads so far')).toEqual([null, 'the plan is not complete']);
  });
});

describe('exports that end in the goal’s period, long before today', () => {
  const csv = { leads: LEADS, deals: deals('Won') };
  const at = (day: string, name: string) => {
    const report = reportFrom(csv, {}, NO_LISTS, endOfDay(serial(day)));
    const found = [...goalTiles(report, words), ...sidesTiles(report, words)].find(
      (one) => one.name === name,
    )!;
    return [found.value, found.note, found.isGood ?? null];
  };
  it('tell what was won up to then, and not how it ended', () => {
    expect(at('2026-11-28', 'Won so far').slice(0, 2)).toEqual([500, '1 deal']);
    expect(at('2026-11-27', 'Still to win')[0]).toBe(99_500);
    expect(at('2026-11-28', 'Share of the goal').slice(1)).toEqual(['up to 20 Nov', null]);
    expect(at('2026-11-28', 'Still to win')).toEqual([null, '', null]);
    expect(at('2026-11-28', 'Overdue to call')).toEqual([null, 'the exports are too old', null]);
  });
});
