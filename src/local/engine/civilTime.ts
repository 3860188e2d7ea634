/** Civil time in one IANA zone: a spreadsheet's serial days and instants, there and back. */

const DAY = 86_400_000;
/** 1970-01-01 in serial days (0 = 1899-12-30). */
const UNIX_EPOCH = 25_569;
/** Offsets are kept per quarter of an hour: no zone has ever changed at another moment since 1970. */
const QUARTER = 900_000;

export class CivilTime {
  private readonly format: Intl.DateTimeFormat;
  private readonly offsets = new Map<number, number>();

  constructor(readonly timeZone: string) {
    this.format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  }

  /** The instant (in milliseconds) at which clocks of the zone show the serial number. */
  toInstant(serial: number): number {
    const civil = Math.round((serial - UNIX_EPOCH) * DAY);
    const guess = civil - this.offset(civil);
    return civil - this.offset(guess);
  }

  /** The serial number that clocks of the zone show at the instant. */
  toSerial(instant: number): number {
    return (instant + this.offset(instant)) / DAY + UNIX_EPOCH;
  }

  /** How far the zone's clocks are ahead of UTC at the instant, in milliseconds. */
  offset(instant: number): number {
    const key = Math.floor(instant / QUARTER);
    let offset = this.offsets.get(key);
    if (offset === undefined) {
      const start = key * QUARTER;
      const parts: Record<string, number> = {};
      for (const { type, value } of this.format.formatToParts(start)) parts[type] = Number(value);
      const { year, month, day, hour, minute, second } = parts as Record<string, number>;
      offset = Date.UTC(year!, month! - 1, day, hour, minute, second) - start;
      this.offsets.set(key, offset);
    }
    return offset;
  }
}

/** A zone is asked for once for every date that is written, and takes long to be made. */
const zones = new Map<string, CivilTime>();

/** Civil time in a zone, made once. */
export function civilTimeOf(timeZone: string): CivilTime {
  const known = zones.get(timeZone);
  if (known) return known;
  const made = new CivilTime(timeZone);
  zones.set(timeZone, made);
  return made;
}

/** `Utilities.formatDate`: the instant in the zone, in those of Java's letters that the add-on uses. */
export function formatInstant(instant: number, timeZone: string, pattern: string): string {
  // The civil time is carried by the UTC fields, so that the machine's own zone plays no part.
  const civil = new Date(instant + civilTimeOf(timeZone).offset(instant));
  const fields: Record<string, number> = {
    yyyy: civil.getUTCFullYear(),
    MM: civil.getUTCMonth() + 1,
    dd: civil.getUTCDate(),
    HH: civil.getUTCHours(),
    mm: civil.getUTCMinutes(),
    ss: civil.getUTCSeconds(),
  };
  return pattern.replace(/([A-Za-z])\1*/g, (run) => {
    const field = fields[run];
    if (field === undefined)
      throw new Error(`Utilities.formatDate: ${run} is not available in the local workbook`);
    return String(field).padStart(run.length, '0');
  });
}
