import type { Records } from '../records/records.ts';
import type { ClockStart, Settings } from '../settings/settings.ts';
import { STAGES } from '../settings/stages.ts';
import { quantile, ratio } from './arithmetic.ts';
import { dueTime, workingHours } from './calendar.ts';
import type { Cohort } from './cohort.ts';
import { monthOf } from './funnel.ts';
import { Groups } from './groups.ts';
import { workingTimeOf } from './workingTime.ts';

/** How many leads keep a promise. A lead whose time is not out is running and belongs to neither side. */
export interface Attainment {
  readonly met: number;
  readonly missed: number;
  readonly running: number;
  /** met ÷ (met + missed) */
  readonly attainment: number | null;
}

export interface Speed extends Attainment {
  /** Working hours to the first attempt, over the leads that had one. */
  readonly medianHours: number | null;
  readonly p90Hours: number | null;
}

export interface SlaGroup {
  /** '' for leads without the value. */
  readonly label: string;
  readonly leads: number;
  /** Null where no export says when sales tried to reach the leads. */
  readonly speed: Speed | null;
  readonly depth: Attainment | null;
}

export interface Sla {
  /** Null where no export says when sales tried to reach the leads. */
  readonly speed: Speed | null;
  readonly depth: Attainment | null;
  /** The worst attainment first. */
  readonly byOwner: readonly SlaGroup[];
  readonly byMonth: readonly SlaGroup[];
  /** Leads whose clock has started. */
  readonly leads: number;
  /** Leads without the date that starts the clock. */
  readonly withoutClock: number;
  /** Leads with an attempt before they were created: they count as 0 hours. */
  readonly attemptsBeforeCreation: number;
}

type State = 'met' | 'missed' | 'running';

/**
 * Sales' side of the agreement, over the leads of the cohort. Speed: working hours from the start of the clock to the
 * first attempt. Depth: attempts within calendar days of it. Missed as soon as the time is out, attempt or not.
 */
export function slaOf(records: Records, cohort: Cohort, settings: Settings): Sla {
  const { leads, touches, asOf, present } = records;
  const time = workingTimeOf(settings);
  const clock = clockOf(records, settings.clockStart);
  const hasSpeed = present.activities || leads.hasResponse;
  const countsOnly = !present.activities;
  const hasDepth = present.activities || leads.attempts.some((value) => !Number.isNaN(value));
  const all = new Tally();
  const owners = new Map<number, Tally>();
  const months = new Map<number, Tally>();
  const ownerNames = new Groups();
  const monthNames = new Groups();
  let withoutClock = 0;
  let attemptsBeforeCreation = 0;
  for (let i = 0; i < leads.length && (hasSpeed || hasDepth); i++) {
    if (!cohort.has[i]) continue;
    const start = clock[i]!;
    if (!(start < asOf.until)) {
      withoutClock++;
      continue;
    }
    // An attempt before the lead was created is a fault in the data: it counts, as 0 hours, and is said. One before a
    // later hand-over was made for another reason and keeps no promise.
    const since = settings.clockStart === 'created' ? Number.NEGATIVE_INFINITY : start;
    const to = touches.start[i + 1]!;
    let from = touches.start[i]!;
    while (from < to && touches.at[from]! < since) from++;
    const first = earlier(
      from < to ? touches.at[from]! : Number.NaN,
      known(leads.firstResponse[i]!, since, asOf.until),
    );
    if (first < leads.created[i]!) attemptsBeforeCreation++;
    const hours = Number.isNaN(first) ? Number.NaN : Math.max(0, workingHours(start, first, time));
    const due = dueTime(start, settings.firstAttemptWithinHours, time) ?? Number.POSITIVE_INFINITY;
    const speed = state(first <= due || hours === 0, due, asOf.until);
    const end = start + settings.attemptsWithinDays;
    const deep = countsOnly ? leads.attempts[i]! >= settings.attempts : isDeep(from, to, end);
    const depth = state(deep, end, asOf.until);
    for (const tally of [
      all,
      tallyOf(owners, ownerNames.place(leads.owner[i]!)),
      tallyOf(months, monthNames.place(monthOf(start))),
    ]) {
      tally.add(speed, depth, hours);
    }
  }
  const measured = (group: SlaGroup): SlaGroup => ({
    ...group,
    speed: hasSpeed ? group.speed : null,
    depth: hasDepth ? group.depth : null,
  });
  const total = measured(all.group(''));
  const groups = (tallies: Map<number, Tally>, names: Groups) =>
    [...tallies].map(([place, tally]) => measured(tally.group(names.labels[place]!)));
  return {
    speed: total.speed,
    depth: total.depth,
    byOwner: groups(owners, ownerNames).sort(worstFirst),
    byMonth: groups(months, monthNames).sort((a, b) => (a.label < b.label ? -1 : 1)),
    leads: all.leads,
    withoutClock,
    attemptsBeforeCreation,
  };

  function isDeep(from: number, to: number, end: number): boolean {
    let attempts = 0;
    for (let k = from; k < to && touches.at[k]! <= end; k++) {
      attempts++;
      if (attempts >= settings.attempts || (settings.reachedEndsDepth && touches.reached[k])) return true;
    }
    return false;
  }
}

/** When each lead's clock starts; NaN where that date is missing. */
function clockOf({ leads, journeys }: Records, start: ClockStart): Float64Array {
  if (start === 'created') return leads.created;
  return start === 'assigned' ? leads.assigned : journeys.entered[STAGES.indexOf(start)]!;
}

function state(kept: boolean, due: number, until: number): State {
  if (kept) return 'met';
  return due < until ? 'missed' : 'running';
}

function known(date: number, since: number, until: number): number {
  return date >= since && date < until ? date : Number.NaN;
}

function earlier(a: number, b: number): number {
  return Number.isNaN(a) || b < a ? b : a;
}

function worstFirst(a: SlaGroup, b: SlaGroup): number {
  const kept = ({ speed, depth }: SlaGroup) => (speed ?? depth)?.attainment ?? 2;
  const missed = ({ speed, depth }: SlaGroup) => (speed ?? depth)?.missed ?? 0;
  return kept(a) - kept(b) || missed(b) - missed(a);
}

function tallyOf(tallies: Map<number, Tally>, place: number): Tally {
  const known = tallies.get(place) ?? new Tally();
  tallies.set(place, known);
  return known;
}

class Tally {
  leads = 0;
  private readonly speed = { met: 0, missed: 0, running: 0 };
  private readonly depth = { met: 0, missed: 0, running: 0 };
  private readonly hours: number[] = [];

  add(speed: State, depth: State, hours: number): void {
    this.leads++;
    this.speed[speed]++;
    this.depth[depth]++;
    if (!Number.isNaN(hours)) this.hours.push(hours);
  }

  group(label: string): SlaGroup {
    return {
      label,
      leads: this.leads,
      speed: {
        ...attainment(this.speed),
        medianHours: quantile(this.hours, 0.5),
        p90Hours: quantile(this.hours, 0.9),
      },
      depth: attainment(this.depth),
    };
  }
}

/** Leads whose time still runs are on neither side: 42 met, 6 missed and 12 running are 87.5 %. */
export function attainment(counts: { met: number; missed: number; running: number }): Attainment {
  return { ...counts, attainment: ratio(counts.met, counts.met + counts.missed) };
}
