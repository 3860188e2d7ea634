import { describe, expect, it } from 'vitest';
import { monthEndsOf } from '../../../src/measures/forecast/monthEnds.ts';
import { Predictions } from '../../../src/measures/forecast/predictions.ts';
import { GOES_ON, Spells } from '../../../src/measures/forecast/spells.ts';
import { newLeadsOf } from '../../../src/measures/forecast/subjects.ts';
import { civil } from '../../../src/values/dates.ts';
import { steadyLives, tallyOfLives } from '../../support/forecasts.ts';
import { serial } from '../../support/serial.ts';

/** The windows for the leads of the next 30 days, where so many came on each day from 2025-01-01 on. */
function windowsOf(perDay: (day: number) => number, asOf: string, isPart = false) {
  const [first, last] = [serial('2025-01-01'), serial(asOf)];
  const leads = new Spells();
  for (let day = first; day <= last; day++) leads.add(day, GOES_ON, 0, perDay(day));
  const ends = monthEndsOf(first, last);
  const subject = newLeadsOf(
    { ...tallyOfLives(steadyLives('2025-01-01', '2025-01-31'), last), leads },
    ends,
    () => null,
  );
  const made = new Predictions(subject, ends, 30, isPart);
  return { made, cut: ends.length - 1 };
}

/** How many are expected a day. */
function expectedADay(perDay: (day: number) => number, asOf: string): number {
  const { made, cut } = windowsOf(perDay, asOf);
  return made.numberAt(cut)!.expected / 30;
}

describe('windows to learn from', () => {
  it('their weights sum to 1, and those of their levels to theirs', () => {
    const { made, cut } = windowsOf((day) => 3 + (day % 3), '2026-06-30');
    const windows = made.windowsAt(cut)!;
    expect(windows.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 9);
    for (const { weight, levels } of windows)
      expect(levels.reduce((sum, level) => sum + level.weight, 0)).toBeCloseTo(weight, 9);
  });

  it('where nothing changes all say the same', () =>
    expect(expectedADay(() => 4, '2026-06-30')).toBeCloseTo(4, 6));

  it('where the pace has doubled three months ago the recent months count', () => {
    const perDay = (day: number) => (day > serial('2026-03-31') ? 10 : 5);
    expect(expectedADay(perDay, '2026-06-30')).toBeGreaterThan(9);
    // All months together would say less than seven.
    expect(expectedADay(perDay, '2026-06-30')).toBeLessThan(10.5);
  });

  it('where each quarter ends with a rush, the last months of earlier quarters count', () => {
    const perDay = (day: number) => (civil(day).month % 3 === 0 ? 20 : 4);
    expect(expectedADay(perDay, '2026-05-31')).toBeGreaterThan(15);
    expect(expectedADay(perDay, '2026-06-30')).toBeLessThan(9);
  });

  it('a month that is not over is a window of its own from thirty leads on', () => {
    const lengths = (perDay: number) => {
      const { made, cut } = windowsOf((day) => (day > serial('2026-05-31') ? perDay : 5), '2026-06-10', true);
      return made.windowsAt(cut)!.map(({ window }) => cut - window.from);
    };
    expect(lengths(3)).toContain(1);
    expect(lengths(2)).not.toContain(1);
  });

  it('fewer than five so far: nothing is forecast', () => {
    const few = (most: number) => {
      let n = 0;
      const { made, cut } = windowsOf(
        (day) => (day > serial('2026-01-01') && n++ < most ? 1 : 0),
        '2026-06-30',
      );
      return made.numberAt(cut);
    };
    expect(few(4)).toBeNull();
    expect(few(5)).not.toBeNull();
  });
});
