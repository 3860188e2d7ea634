import type { Dialect } from './dialects.ts';
import type { Present, Question } from './question.ts';

/** A named SELECT that reads tables of the contract and steps before it. */
export interface Step {
  readonly name: string;
  readonly select: (sql: Sql) => string;
  /** Of a table that may be large: the datetime by whose months it is divided, and by what it is sorted, in engines that do so. */
  readonly kept?: { readonly byMonthOf?: string; readonly by: readonly string[] };
  /** Is it so quickly made that an engine inside the program makes it anew wherever it is read? */
  readonly isMadeAnew?: true;
}

/** The table and the rows in it by which something is told. */
const TOLD_BY: Readonly<Record<keyof Present, readonly [table: string, where: string]>> = {
  deals: ['deals', '1 = 1'],
  outcomes: ['deals', '1 = 1'],
  activities: ['activities', '1 = 1'],
  responses: ['leads', 'first_response IS NOT NULL'],
};

/** The day before the first one of a spreadsheet's time. */
const DAY_0 = '1899-12-30';

/** What the SELECTs are written with: expressions in one dialect, for one question. */
export class Sql {
  constructor(
    readonly dialect: Dialect,
    readonly question: Question,
    /** How a table or a step is called in the engine. */
    readonly table: (name: string) => string = (name) => name,
  ) {}

  /** The moment from which on nothing has happened yet. */
  get until(): string {
    return this.dialect.addDays(`CAST(${this.asOf} AS ${this.dialect.datetime})`, 1);
  }

  /** The last day that counts, as a DATE. */
  get asOf(): string {
    const { asOf, zone } = this.question;
    return asOf === null ? this.dialect.today(zone) : this.date(asOf);
  }

  /** 1 or 0: is it told at all? */
  tells(what: keyof Present): string {
    const { present } = this.question;
    if (present) return present[what] ? '1' : '0';
    const [table, where] = TOLD_BY[what];
    return `(SELECT ${this.flag('COUNT(*) > 0')} FROM ${this.table(table)} WHERE ${where})`;
  }

  midnight(day: string): string {
    return `CAST('${day} 00:00:00' AS ${this.dialect.datetime})`;
  }

  date(day: string): string {
    return `DATE '${day}'`;
  }

  day(datetime: string): string {
    return `CAST(${datetime} AS DATE)`;
  }

  /** The beginning of its day. */
  startOfDay(datetime: string): string {
    return `CAST(${this.day(datetime)} AS ${this.dialect.datetime})`;
  }

  /** The day of a datetime as a spreadsheet counts days. */
  serialDay(datetime: string): string {
    return this.serialDate(this.day(datetime));
  }

  /** A DATE as a spreadsheet counts days. */
  serialDate(date: string): string {
    return this.dialect.days(this.date(DAY_0), date);
  }

  isDay(datetime: string): string {
    return `${datetime} = ${this.startOfDay(datetime)}`;
  }

  happened(datetime: string): string {
    return `${datetime} < ${this.until}`;
  }

  /** NULL where it has not happened yet. */
  ifHappened(datetime: string): string {
    return `CASE WHEN ${this.happened(datetime)} THEN ${datetime} END`;
  }

  /** The lesser of two of which either may be NULL. */
  least(one: string, other: string): string {
    return `CASE WHEN ${other} IS NULL OR ${one} <= ${other} THEN ${one} ELSE COALESCE(${other}, ${one}) END`;
  }

  flag(condition: string): string {
    return `CASE WHEN ${condition} THEN 1 ELSE 0 END`;
  }

  whole(expression: string): string {
    return `CAST(${expression} AS ${this.dialect.whole})`;
  }

  secondOfDay(datetime: string): string {
    return this.dialect.seconds(this.startOfDay(datetime), datetime);
  }

  /** The columns of a moment: its day as a serial number, and the second of it. */
  momentColumns(name: string, datetime: string): string {
    return `${this.serialDay(datetime)} AS ${name}_day, ${this.secondOfDay(datetime)} AS ${name}_second`;
  }

  /** Days between the days of two datetimes. */
  daysBetween(from: string, to: string): string {
    return this.dialect.days(this.day(from), this.day(to));
  }

  /** Does it lie between two days, both included? One that is NULL does where there are no bounds. */
  isBetween(datetime: string, start: string | null, end: string | null): string {
    const bounds = [
      ...(start === null ? [] : [`${datetime} >= ${this.midnight(start)}`]),
      ...(end === null ? [] : [`${datetime} < ${this.dialect.addDays(this.midnight(end), 1)}`]),
    ];
    return bounds.length === 0 ? '1 = 1' : `COALESCE(${bounds.join(' AND ')}, FALSE)`;
  }

  isInPeriod(datetime: string): string {
    return this.isBetween(datetime, this.question.periodStart, this.question.periodEnd);
  }

  isInGoal(datetime: string): string {
    const { goal } = this.question;
    if (goal) return this.isBetween(datetime, goal.start, goal.end);
    return `COALESCE(${this.month(datetime)} = ${this.month(this.asOf)}, FALSE)`;
  }

  /** 202610; 0 without a date. */
  month(datetime: string): string {
    return `COALESCE(${this.whole(`EXTRACT(YEAR FROM ${datetime}) * 100 + EXTRACT(MONTH FROM ${datetime})`)}, 0)`;
  }

  /** Quarters of a year since the beginning of time; NULL without a date. */
  quarter(datetime: string): string {
    const months = `EXTRACT(YEAR FROM ${datetime}) * 12 + EXTRACT(MONTH FROM ${datetime}) - 1`;
    return this.whole(`(${months} - MOD(EXTRACT(MONTH FROM ${datetime}) - 1, 3)) / 3`);
  }

  /** Weeks since Monday the first of January 1990. */
  week(datetime: string): string {
    const days = this.dialect.days(this.date('1990-01-01'), this.day(datetime));
    return this.whole(`(${days} - MOD(${days}, 7)) / 7`);
  }
}
