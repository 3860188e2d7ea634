import { isoText } from '../../values/dates.ts';
import type { LeadCommitment } from '../plan/leadCommitment.ts';
import type { AnswerTime } from './answerTime.ts';
import type { Breaches } from './breaches.ts';
import type { Capacity } from './capacity.ts';
import type { Pace } from './pace.ts';
import type { Attainment, Sla, Speed } from './sla.ts';
import type { WeekCapacity } from './weeklyCapacity.ts';

/** Both sides of the agreement. */
interface BothSides {
  readonly sla: Sla;
  readonly breaches: Breaches;
  readonly commitment: LeadCommitment | null;
  readonly capacity: Capacity | null;
  readonly pace: Pace | null;
  readonly capacityByWeek: readonly WeekCapacity[] | null;
  readonly answerTime: AnswerTime | null;
}

/** `sla` in report.json. */
export function slaJson({
  sla,
  breaches,
  commitment,
  capacity,
  pace,
  capacityByWeek,
  answerTime,
}: BothSides) {
  return {
    speed: sla.speed ?? NO_SPEED,
    depth: sla.depth ?? NO_ATTAINMENT,
    routing: sla.routing,
    byOwner: sla.byOwner.map(({ label, leads, speed, depth, ...rest }) => ({
      owner: label || null,
      leads,
      speed: speed ?? NO_SPEED,
      depth: depth ?? NO_ATTAINMENT,
      ...rest,
    })),
    byWeek: sla.byWeek.map(({ label, leads, speed, depth }) => ({ week: label, leads, speed, depth })),
    breaches: {
      list: breaches.list.map(({ since, email, phone, place, ...breach }) => ({
        ...breach,
        since: isoText(since, true),
        owner: breach.owner || null,
      })),
      older: breaches.older,
    },
    answers: answerTime,
    commitment,
    capacity,
    pace: pace && {
      goal: pace.goal,
      dueToDate: pace.dueToDate,
      actual: pace.actual,
      forecast: pace.forecast,
      start: isoText(pace.start),
      end: isoText(pace.end),
      neededPerDay: pace.neededPerDay,
      value: pace.value,
      side: pace.side,
      expected: pace.expected,
      behindOnlyIn: pace.behindOnlyIn,
      byKind: pace.byKind,
    },
    capacityByWeek:
      capacityByWeek?.map(({ first, last, ...week }) => ({
        ...week,
        first: isoText(first),
        last: isoText(last),
      })) ?? null,
  };
}

const NO_ATTAINMENT: Nulls<Attainment> = {
  met: null,
  missed: null,
  running: null,
  due: null,
  attainment: null,
  interval: null,
};
const NO_SPEED: Nulls<Speed> = { ...NO_ATTAINMENT, medianHours: null, p90Hours: null };
type Nulls<T> = { readonly [K in keyof T]: null };
