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

/** `Utilities.formatDate`: the instant in the zone, in a pattern of Java's letters. */
export function formatInstant(instant: number, timeZone: string, pattern: string): string {
  const offset = new CivilTime(timeZone).offset(instant);
  // The civil time is carried by the UTC fields, so that the machine's own zone plays no part.
  const civil = new Date(instant + offset);
  const name = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', ...options }).format(civil);
  const two = (value: number): string => String(value).padStart(2, '0');
  const sign = offset < 0 ? '-' : '+';
  const zone = [
    two(Math.floor(Math.abs(offset) / 3_600_000)),
    two(Math.floor(Math.abs(offset) / 60_000) % 60),
  ];
  const tokens: Record<string, () => string> = {
    yyyy: () => String(civil.getUTCFullYear()).padStart(4, '0'),
    yy: () => two(civil.getUTCFullYear() % 100),
    MMMM: () => name({ month: 'long' }),
    MMM: () => name({ month: 'short' }),
    MM: () => two(civil.getUTCMonth() + 1),
    M: () => String(civil.getUTCMonth() + 1),
    dd: () => two(civil.getUTCDate()),
    d: () => String(civil.getUTCDate()),
    EEEE: () => name({ weekday: 'long' }),
    EEE: () => name({ weekday: 'short' }),
    // Java's u: 1 = Monday … 7 = Sunday.
    u: () => String(civil.getUTCDay() || 7),
    HH: () => two(civil.getUTCHours()),
    H: () => String(civil.getUTCHours()),
    hh: () => two(civil.getUTCHours() % 12 || 12),
    h: () => String(civil.getUTCHours() % 12 || 12),
    a: () => (civil.getUTCHours() < 12 ? 'AM' : 'PM'),
    mm: () => two(civil.getUTCMinutes()),
    m: () => String(civil.getUTCMinutes()),
    ss: () => two(civil.getUTCSeconds()),
    s: () => String(civil.getUTCSeconds()),
    SSS: () => String(civil.getUTCMilliseconds()).padStart(3, '0'),
    Z: () => sign + zone.join(''),
    XXX: () => (offset === 0 ? 'Z' : sign + zone.join(':')),
  };
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (run, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replaceAll("''", "'");
    const token = tokens[run];
    if (!token) throw new Error(`Utilities.formatDate: ${run} is not available in the local workbook`);
    return token();
  });
}
