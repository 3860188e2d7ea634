import { expect } from 'vitest';
import { say } from '../../src/language/language.ts';
import { endOfDay } from '../../src/records/asOf.ts';
import { WON } from '../../src/records/deals.ts';
import { type Records, recordsFrom } from '../../src/records/records.ts';
import { stageWordsOf } from '../../src/records/stageWords.ts';
import { type Report, reportOf } from '../../src/report/report.ts';
import { NO_LISTS, type RawLists } from '../../src/settings/parseLists.ts';
import { type RawInputs, settingsFrom } from '../../src/settings/parseSettings.ts';
import { isoText } from '../../src/values/dates.ts';
import { readingOf } from './reporting.ts';
import { serial } from './serial.ts';

export interface Imported {
  readonly forms: readonly (string | undefined)[];
  readonly notes: readonly string[];
  readonly records: Records;
  readonly report: Report;
}
/** Imports exports as they are, their kind unsaid; nothing may be rejected, doubted or asked. */
export function imported(
  files: readonly (string | Uint8Array)[],
  language: 'en' | 'sv' = 'en',
  typed: RawInputs = {},
  lists: RawLists = NO_LISTS,
): Imported {
  const { settings } = settingsFrom({ language, ...typed }, lists);
  const readings = files.map((file) => readingOf(file, undefined, language));
  const asOf = endOfDay(serial('2026-11-30'));
  expect(readings.flatMap(({ rejected }) => rejected)).toEqual([]);
  expect(readings.flatMap(({ doubts }) => doubts)).toEqual([]);
  expect(stageWordsOf(readings, settings).filter(({ target }) => target === null)).toEqual([]);
  return {
    forms: readings.map(({ recognition }) => recognition.layout?.name),
    notes: readings.flatMap(({ notes }) => notes.map((note) => say(language, note))),
    records: recordsFrom(readings, settings, asOf),
    report: reportOf(
      readings,
      files.map((_, i) => `file ${i + 1}`),
      settings,
      asOf,
    ),
  };
}
export const dates = (serials: Float64Array, withTime = false) =>
  [...serials].map((day) => (Number.isNaN(day) ? '' : isoText(day, withTime)));
export const wonDates = ({ deals }: Records) => dates(deals.closed.filter((_, i) => deals.status[i] === WON));
export const figures = ({ report: { cohort, closedLoop } }: Imported) => ({
  leads: cohort.size,
  won: closedLoop.won,
  lost: closedLoop.lost,
  open: closedLoop.open,
  revenue: closedLoop.total.revenue,
  matchedBy: closedLoop.matchedBy,
  unmatched: closedLoop.unmatched.deals,
});
export const inOneLine = (all: Imported): string => {
  const { leads, won, lost, open, revenue, matchedBy, unmatched } = figures(all);
  const { id, email, company } = matchedBy;
  return `${leads} leads; ${won} won (${revenue}), ${lost} lost, ${open} open; by id ${id}, e-mail ${email}, company ${company}, none ${unmatched}`;
};
export const costs = ({ report: { closedLoop } }: Imported) =>
  Object.fromEntries(
    closedLoop.byCampaign.map(({ source, campaign, cost }) => [`${source}: ${campaign}`, cost]),
  );
