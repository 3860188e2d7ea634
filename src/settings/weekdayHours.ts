import { type Sentence, sentence } from '../language/sentence.ts';
import { WEEKDAYS } from '../values/weekdays.ts';
import type { RawLists } from './parseLists.ts';
import type { DayHours, Settings } from './settings.ts';
import { filled, isBlank, isDash, timeOf } from './typedValue.ts';
import { weekdayFrom } from './weekend.ts';

type Day = Pick<Settings, 'open' | 'close' | 'lunchStart' | 'lunchEnd'>;

/** A break lies inside the day, and has both its ends or neither. */
export function lunchFits({ open, close, lunchStart: from, lunchEnd: to }: Day): boolean {
  if (from === null || to === null) return from === to;
  return open <= from && from < to && to <= close;
}

/** Lines of a weekday, when it opens and closes, and its lunch where that is not as on other days. */
export function weekdayHoursFrom(
  rows: RawLists['weekdayHours'],
  usual: Day & Pick<Settings, 'weekend'>,
  problems: Sentence[],
): Settings['weekdayHours'] {
  const hours = new Map<number, DayHours | null>();
  for (const [weekday, ...times] of filled(rows)) {
    const day = weekdayFrom(weekday);
    const own = hoursOfDay(times, usual);
    if (day !== undefined && own !== undefined) hours.set(day, own);
    else {
      const value = [weekday, ...times].filter((cell) => !isBlank(cell)).join(' ');
      problems.push(sentence('setting.badHours', { value }));
    }
  }
  const isFree = (day: number) => (hours.has(day) ? hours.get(day) === null : usual.weekend[day] === '1');
  if (!WEEKDAYS.every((_, day) => isFree(day))) return hours;
  problems.push(sentence('setting.noWorkingDay'));
  return new Map();
}

/** Null for a free day, undefined for what cannot be used. */
function hoursOfDay([open, close, from, to]: readonly unknown[], usual: Day): DayHours | null | undefined {
  if (isDash(open) || isDash(close) || (isBlank(open) && isBlank(close))) return null;
  const [opens, closes] = [timeOf(open), timeOf(close)];
  if (opens === undefined || closes === undefined || opens >= closes) return undefined;
  const asUsual = isBlank(from) && isBlank(to);
  const lunchStart = asUsual ? usual.lunchStart : isDash(from) ? null : timeOf(from);
  const lunchEnd = asUsual ? usual.lunchEnd : isDash(from) ? null : timeOf(to);
  if (lunchStart === undefined || lunchEnd === undefined) return undefined;
  const fits = asUsual || lunchFits({ open: opens, close: closes, lunchStart, lunchEnd });
  const lunch = lunchStart === null || lunchEnd === null ? null : ([lunchStart, lunchEnd] as const);
  return fits ? { open: opens, close: closes, lunch } : undefined;
}
