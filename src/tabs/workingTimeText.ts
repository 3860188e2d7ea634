import type { Holiday } from '../formulas/holidays.ts';
import type { Window } from '../formulas/workingTime.ts';
import type { Words } from '../language/language.ts';
import { type Sentence, sentence } from '../language/sentence.ts';
import { workingTimeOf } from '../measures/sla/workingTime.ts';
import type { Settings } from '../settings/settings.ts';
import { clockText, isoText } from '../values/dates.ts';
import { WEEKDAYS } from '../values/weekdays.ts';

/** "Working time: Monday–Thursday 08:00–17:00 (lunch 12:00–13:00), Friday 08:00–15:00; free: holidays in Sweden." */
export function workingTimeText(settings: Settings, words: Words): string {
  const free = freeWords(settings);
  return words('workingTime.sentence', {
    week: weekWords(workingTimeOf(settings).week),
    free: free.length > 0 ? words('workingTime.free', { days: free }) : words('workingTime.noHolidays'),
  });
}

/** "2026-12-24 Christmas Eve, 2026-12-25 Christmas Day" */
export function holidayText(holidays: readonly Holiday[]): Sentence[] {
  return holidays.map(({ day, name }) =>
    sentence('workingTime.holiday', { date: isoText(day), name: sentence(name ?? 'workingTime.ownDay') }),
  );
}

/** Days next to each other with the same hours are named together. */
function weekWords(week: readonly (readonly Window[])[]): Sentence[] {
  const hours = week.map((windows) => JSON.stringify(windows));
  const days: Sentence[] = [];
  for (let first = 0, last = 0; first < week.length; first = last + 1) {
    last = first;
    while (last + 1 < week.length && hours[last + 1] === hours[first]) last++;
    const windows = week[first]!;
    if (windows.length === 0) continue;
    days.push(
      sentence('workingTime.days', {
        days: sentence(first === last ? `weekday.${WEEKDAYS[first]!}` : 'workingTime.span', {
          first: sentence(`weekday.${WEEKDAYS[first]!}`),
          last: sentence(`weekday.${WEEKDAYS[last]!}`),
        }),
        hours: hoursWords(windows),
      }),
    );
  }
  return days;
}

function hoursWords(windows: readonly Window[]): Sentence {
  const span = (from: number, to: number) =>
    sentence('workingTime.hours', { from: clockText(from), to: clockText(to) });
  const day = span(windows[0]![0], windows[windows.length - 1]![1]);
  const breaks = windows.slice(1).map(([opens], i) => span(windows[i]![1], opens));
  return breaks.length === 0 ? day : sentence('workingTime.withLunch', { hours: day, lunch: breaks });
}

function freeWords({ holidayCountry, holidayEves, bridgeDays, holidays }: Settings): Sentence[] {
  const country =
    holidayCountry === 'none'
      ? []
      : [
          sentence('workingTime.country', { country: sentence(`choice.${holidayCountry}`) }),
          ...(holidayEves ? [sentence('workingTime.eves')] : []),
          ...(bridgeDays ? [sentence('workingTime.bridgeDays')] : []),
        ];
  return holidays.length > 0
    ? [...country, sentence('workingTime.ownDays', { n: new Set(holidays).size })]
    : country;
}
