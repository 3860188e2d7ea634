import { quantiles, ratio } from '../../formulas/arithmetic.ts';
import { wilson } from '../../formulas/wilson.ts';
import { type FollowUps, MET, MISSED, RUNNING, type State } from './followUp.ts';

/** How many leads keep a promise. A lead whose time is not out is running and belongs to neither side. */
export interface Attainment {
  readonly met: number;
  readonly missed: number;
  readonly running: number;
  /** met + missed */
  readonly due: number;
  /** met ÷ (met + missed) */
  readonly attainment: number | null;
  /** 95 %, Wilson; null where none is due. */
  readonly interval: readonly [low: number, high: number] | null;
}

/** With the working hours to the first attempt, over the leads that had one. */
export interface Speed extends Attainment, Hours {}

/** Working hours at the middle and at the slow end; null where no lead has them. */
export interface Hours {
  readonly medianHours: number | null;
  readonly p90Hours: number | null;
}

/** The way to the first attempt in two parts, over the leads that have a date of assignment. */
export interface Routing {
  /** How many leads have one. */
  readonly leads: number;
  /** From creation to assignment: nobody's on the sales floor. */
  readonly routing: Hours;
  /** From assignment to the first attempt after it, of the leads that had one: the rep's own. */
  readonly rep: Hours;
}

export interface SlaGroup {
  /** '' for leads without the value. */
  readonly label: string;
  readonly leads: number;
  /** Null where no export says when sales tried to reach the leads. */
  readonly speed: Speed | null;
  readonly depth: Attainment | null;
  /** Null where no lead has a date of assignment. */
  readonly routing: Routing | null;
  /** Attempts by now ÷ leads whose attempts are known; null where no export says. */
  readonly attemptsPerLead: number | null;
  /** The part of the leads that an attempt has reached; null where no export says. */
  readonly reachedShare: number | null;
}

/** What the leads of a group have seen of both promises. */
export class SlaTally {
  leads = 0;
  private attempts = 0;
  /** Leads whose attempts are known. */
  private counted = 0;
  private reached = 0;
  /** By STATES. */
  private readonly speed = [0, 0, 0];
  private readonly depth = [0, 0, 0];
  private readonly hours: number[] = [];
  private readonly routingHours: number[] = [];
  private readonly repHours: number[] = [];

  constructor(private readonly label: string) {}

  add(of: FollowUps, i: number): void {
    this.leads++;
    this.speed[of.speed[i]!]!++;
    this.depth[of.depth[i]!]!++;
    const attempts = of.attempts[i]!;
    if (!Number.isNaN(attempts)) {
      this.attempts += attempts;
      this.counted++;
    }
    this.reached += of.reached[i]!;
    const hours = of.hours[i]!;
    if (!Number.isNaN(hours)) this.hours.push(hours);
    const routingHours = of.routingHours[i]!;
    if (!Number.isNaN(routingHours)) this.routingHours.push(routingHours);
    const repHours = of.repHours[i]!;
    if (!Number.isNaN(repHours)) this.repHours.push(repHours);
  }

  figures(): SlaGroup {
    return {
      label: this.label,
      leads: this.leads,
      speed: { ...attainmentBy(this.speed), ...hoursOf(this.hours) },
      depth: attainmentBy(this.depth),
      routing:
        this.routingHours.length === 0
          ? null
          : {
              leads: this.routingHours.length,
              routing: hoursOf(this.routingHours),
              rep: hoursOf(this.repHours),
            },
      attemptsPerLead: ratio(this.attempts, this.counted),
      reachedShare: ratio(this.reached, this.leads),
    };
  }
}

function hoursOf(hours: readonly number[]): Hours {
  const [medianHours, p90Hours] = quantiles(hours, [0.5, 0.9]);
  return { medianHours: medianHours!, p90Hours: p90Hours! };
}

/** Leads whose time still runs are on neither side: 42 met, 6 missed and 12 running are 87.5 %. */
export function attainment(counts: Readonly<Record<State, number>>): Attainment {
  const due = counts.met + counts.missed;
  return {
    ...counts,
    due,
    attainment: ratio(counts.met, due),
    interval: due === 0 ? null : wilson(counts.met, due),
  };
}

/** @param counts by STATES */
export function attainmentBy(counts: ArrayLike<number>): Attainment {
  return attainment({ met: counts[MET]!, missed: counts[MISSED]!, running: counts[RUNNING]! });
}
