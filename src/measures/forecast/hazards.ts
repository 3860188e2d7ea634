import type { Spells } from './spells.ts';

/** Classes of age grow by so much: chances change fast while something is young. */
const GROWTH = 1.3;
/** The chance of a day is at most so much: a class with one case would else end everything. */
const MOST_A_DAY = 0.95;

/** Every so many months from one on. */
interface Months {
  readonly from: number;
  readonly every: number;
}

const ALL: Months = { from: 0, every: 1 };

/** From which age on each class is, in days; the last goes on. @param oldest at least 0 */
function classesTo(oldest: number): Int32Array {
  const from = [0];
  for (let last = 0; last <= oldest; ) {
    last = Math.max(last + 1, Math.ceil((last + 1) * GROWTH - 1e-9));
    from.push(last);
  }
  return Int32Array.from(from);
}

/**
 * Spells by age and calendar month: how many days of each age were lived in a month, and what ended. A spell is counted
 * from the day on which it comes into a window, at the age that it has then (delayed entry), so a window needs only what
 * was in it. Source: Andersen, Borgan, Gill and Keiding 1993, Statistical Models Based on Counting Processes, ch. III.
 */
export class Followed {
  readonly oldest: number;
  private readonly from: Int32Array;
  private readonly lived: readonly Float64Array[];
  /** By month and ending. */
  private readonly ended: readonly (readonly Float64Array[])[];
  private readonly standing = new Map<number, Float64Array>();

  /** @param ends the last days of months: month i is after ends[i] and up to ends[i + 1] */
  constructor(
    private readonly spells: Spells,
    ends: readonly number[],
    private readonly endings: number,
  ) {
    const { began, ended, ending, count } = spells.asColumns();
    const last = ends[ends.length - 1]!;
    this.oldest = began.length === 0 ? 0 : Math.max(0, last - began[0]!);
    this.from = classesTo(this.oldest);
    const classOf = new Uint16Array(this.oldest + 1);
    for (let age = 0, k = 0; age <= this.oldest; age++) {
      if (age >= this.from[k + 1]!) k++;
      classOf[age] = k;
    }
    const changes = new Float64Array(this.oldest + 2);
    const lived: Float64Array[] = [];
    const endedIn: Float64Array[][] = [];
    for (let month = 0; month + 1 < ends.length; month++) {
      const [first, until] = [ends[month]! + 1, ends[month + 1]!];
      changes.fill(0);
      const events = Array.from({ length: endings }, () => new Float64Array(this.from.length));
      for (let i = 0; i < began.length && began[i]! <= until; i++) {
        if (ended[i]! < first) continue;
        const n = count[i]!;
        changes[Math.max(began[i]!, first) - began[i]!]! += n;
        changes[Math.min(ended[i]!, until) - began[i]! + 1]! -= n;
        if (ended[i]! <= until) events[ending[i]!]![classOf[ended[i]! - began[i]!]!]! += n;
      }
      const days = new Float64Array(this.from.length);
      let alive = 0;
      for (let age = 0; age <= this.oldest; age++) {
        alive += changes[age]!;
        days[classOf[age]!]! += alive;
      }
      lived.push(days);
      endedIn.push(events);
    }
    this.lived = lived;
    this.ended = endedIn;
  }

  /** How many go on at the end of a month, by age in days. */
  standingAt(end: number): Float64Array {
    const known = this.standing.get(end);
    if (known) return known;
    const { began, ended, count } = this.spells.asColumns();
    const byAge = new Float64Array(this.oldest + 1);
    for (let i = 0; i < began.length && began[i]! <= end; i++)
      if (ended[i]! > end) byAge[end - began[i]!]! += count[i]!;
    this.standing.set(end, byAge);
    return byAge;
  }

  /** How many ended in a way in some months. */
  endedIn({ from, every }: Months, toMonth: number, ending: number): number {
    let sum = 0;
    for (let month = from; month < toMonth; month += every)
      for (const n of this.ended[month]![ending]!) sum += n;
    return sum;
  }

  /**
   * The chances by age that some months tell: events ÷ days lived at that age. A class that nobody was in takes what all
   * months up to then say, else what the class before it has.
   *
   * @param ahead ages are asked for so many days beyond the oldest
   */
  hazards(months: Months, toMonth: number, ahead: number): Hazards {
    const classes = this.from.length;
    const sumOf = ({ from, every }: Months, give: (month: number) => Float64Array) => {
      const sum = new Float64Array(classes);
      for (let month = from; month < toMonth; month += every) {
        const add = give(month);
        for (let k = 0; k < classes; k++) sum[k]! += add[k]!;
      }
      return sum;
    };
    const lived = sumOf(months, (month) => this.lived[month]!);
    const everLived = sumOf(ALL, (month) => this.lived[month]!);
    const byEnding = Array.from({ length: this.endings }, (_, ending) => {
      const give = (month: number) => this.ended[month]![ending]!;
      const [events, ever] = [sumOf(months, give), sumOf(ALL, give)];
      const rates = new Float64Array(classes);
      for (let k = 0; k < classes; k++)
        rates[k] =
          lived[k]! > 0
            ? events[k]! / lived[k]!
            : everLived[k]! > 0
              ? ever[k]! / everLived[k]!
              : k > 0
                ? rates[k - 1]!
                : 0;
      return rates;
    });
    return new Hazards(this.from, byEnding, this.oldest + ahead + 1);
  }
}

/**
 * The chances of each way to end, by age, and what follows from them for something that has come to an age: competing
 * risks, the ways being taken away from each other. Source: Aalen 1978, Ann Stat 6:534.
 */
export class Hazards {
  /** By age + 1: what is left of those that begin. */
  private readonly left: Float64Array;
  /** By ending and age + 1: the part that has ended so before. */
  private readonly gone: readonly Float64Array[];

  constructor(
    from: Int32Array,
    rates: readonly Float64Array[],
    readonly ages: number,
  ) {
    this.left = new Float64Array(ages + 1);
    this.gone = rates.map(() => new Float64Array(ages + 1));
    this.left[0] = 1;
    for (let age = 0, k = 0; age < ages; age++) {
      if (k + 1 < from.length && age >= from[k + 1]!) k++;
      let all = 0;
      for (const rate of rates) all += rate[k]!;
      const part = all > MOST_A_DAY ? MOST_A_DAY / all : 1;
      for (let ending = 0; ending < rates.length; ending++)
        this.gone[ending]![age + 1] = this.gone[ending]![age]! + this.left[age]! * rates[ending]![k]! * part;
      this.left[age + 1] = this.left[age]! * (1 - all * part);
    }
  }

  /**
   * The chance that something ends in a way within so many days.
   *
   * @param age that it has come to, in whole days; −1 for what begins the next day
   */
  chance(ending: number, age: number, days: number): number {
    const until = Math.min(this.ages, age + 1 + days);
    const left = this.left[age + 1]!;
    // Of the little that is left at a great age the difference has few digits.
    return left > 0 ? Math.min(1, (this.gone[ending]![until]! - this.gone[ending]![age + 1]!) / left) : 0;
  }

  /**
   * The same where the end is the beginning of something else: Σ over the days of the chance to end on that day × what
   * follows in the days that are left then.
   *
   * @param following by the days left, from 0
   */
  followedBy(ending: number, age: number, days: number, following: Float64Array): number {
    const left = this.left[age + 1]!;
    if (!(left > 0)) return 0;
    const gone = this.gone[ending]!;
    let sum = 0;
    for (let k = 1; k <= days && age + 1 + k <= this.ages; k++)
      sum += (gone[age + 1 + k]! - gone[age + k]!) * following[days - k]!;
    return sum / left;
  }
}

/** Some of each age, older ones in classes of their mean age: enough for what changes slowly. */
export interface AgeGroup {
  readonly age: number;
  readonly count: number;
}

const SINGLE_AGES = 60;
const CLASS_GROWTH = 1.05;

export function ageGroupsOf(byAge: Float64Array): AgeGroup[] {
  const groups: AgeGroup[] = [];
  for (let age = 0; age < byAge.length; ) {
    const until = age < SINGLE_AGES ? age + 1 : Math.min(byAge.length, Math.ceil((age + 1) * CLASS_GROWTH));
    let [count, sum] = [0, 0];
    for (; age < until; age++) {
      count += byAge[age]!;
      sum += byAge[age]! * age;
    }
    if (count > 0) groups.push({ age: Math.round(sum / count), count });
  }
  return groups;
}
