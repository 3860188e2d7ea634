import { expect, it } from 'vitest';
import { dueBy } from '../../src/formulas/pace.ts';
import { workingTime } from '../../src/formulas/workingTime.ts';
import { serial } from '../support/serial.ts';

// November 2026 begins on a Sunday and has 21 working days.
const time = workingTime(8 / 24, 17 / 24, '0000011', []);
const due = (day: string) => dueBy(210, serial('2026-11-01'), serial('2026-11-30'), serial(day), time);

it.each([
  ['before the start nothing is due', '2026-10-31', 0],
  ['on the first day, a Sunday, neither', '2026-11-01', 0],
  ['on the first working day a 21st part', '2026-11-02', 10],
  ['on Friday the 13th, ten', '2026-11-13', 100],
  ['on the Sunday after it no more', '2026-11-15', 100],
  ['on the last day all', '2026-11-30', 210],
  ['after it all, and no more', '2026-12-31', 210],
])('%s', (_, day, leads) => expect(due(day)).toBeCloseTo(leads, 9));

it('of a period without a working day nothing can be said', () =>
  expect(dueBy(10, serial('2026-11-07'), serial('2026-11-08'), serial('2026-11-08'), time)).toBeNull());
