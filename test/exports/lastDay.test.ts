import { expect, it } from 'vitest';
import { lastDayIn } from '../../src/exports/lastDay.ts';
import { isoText } from '../../src/values/dates.ts';
import { readingOf } from '../support/reporting.ts';
import { serial } from '../support/serial.ts';

const lastDay = (...csv: string[]) => {
  const day = lastDayIn(
    csv.map((text) => readingOf(text)),
    serial('2026-11-30'),
  );
  return day === null ? null : isoText(day);
};
const LEADS = 'ID,Created,Source,Stage\n1,2026-10-15 09:00,web,Lead\n2,2026-10-02,web,Lead';

it('is the last of what has happened, whatever the file', () => {
  expect(lastDay(LEADS)).toBe('2026-10-15');
  expect(lastDay(LEADS, 'Lead ID,Activity date,Type\n1,2026-10-16 14:48,Call')).toBe('2026-10-16');
});
it('is not a day on which a deal is hoped to close', () =>
  expect(
    lastDay(LEADS, 'Deal ID,Stage,Create date,Close date,Amount\na,Open,2026-10-01,2026-11-15,100'),
  ).toBe('2026-10-15'));
it('is the last close where nothing else is told, and never in the future', () =>
  expect(lastDay('Deal ID,Stage,Close date,Amount\na,Won,2026-09-30,100\nb,Won,2026-12-24,100')).toBe(
    '2026-09-30',
  ));
it('counts today', () =>
  expect(lastDay('ID,Created,Source\n1,2026-11-30 23:30,web\n2,2026-12-01,web')).toBe('2026-11-30'));
it('is not known without dates', () => expect(lastDay('Deal ID,Stage,Amount\na,Won,100')).toBe(null));
