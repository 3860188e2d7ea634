import { SERIAL_OF_1970 } from '../values/dates.ts';

const DAY = 86_400_000;
const HOUR = 3_600_000;

/** The spreadsheet's time zone: between Apps Script's instants and the civil serial days of everything else. */
export interface TimeZone {
  /** As the spreadsheet calls it. */
  readonly name: string;
  /** Minutes ahead of UTC at an instant. */
  offset(utcMilliseconds: number): number;
  toSerial(date: Date): number;
  toDate(serial: number): Date;
}

/**
 * Offsets change on the hour, so each hour is asked for once. Date's own local methods are not used: they follow the
 * script's zone, which may be another.
 *
 * @param name as getSpreadsheetTimeZone gives it
 */
export function timeZoneOf(name: string): TimeZone {
  const known = new Map<number, number>();
  const offset = (utc: number): number => {
    const hour = Math.floor(utc / HOUR);
    let minutes = known.get(hour);
    if (minutes === undefined) {
      const local = Utilities.formatDate(new Date(hour * HOUR), name, 'yyyy-MM-dd HH:mm:ss');
      const [year, month, day, hours, minute] = local.split(/[- :]/).map(Number) as [
        number,
        number,
        number,
        number,
        number,
      ];
      minutes = Math.round((Date.UTC(year, month - 1, day, hours, minute) - hour * HOUR) / 60_000);
      known.set(hour, minutes);
    }
    return minutes;
  };
  return {
    name,
    offset,
    toSerial: (date) => {
      const civil = date.getTime() + offset(date.getTime()) * 60_000;
      const days = Math.floor(civil / DAY);
      // Rounded once, as the reader of texts does: the same moment is the same number.
      return days + SERIAL_OF_1970 + (civil - days * DAY) / DAY;
    },
    toDate: (serial) => {
      const civil = Math.round((serial - SERIAL_OF_1970) * DAY);
      const guess = civil - offset(civil) * 60_000;
      return new Date(civil - offset(guess) * 60_000);
    },
  };
}
