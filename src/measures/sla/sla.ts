import type { Records } from '../../records/records.ts';
import { GroupBy } from '../../values/groupBy.ts';
import { isoWeek } from '../../values/isoWeek.ts';
import { OncePerDay, oncePerText } from '../foundOnce.ts';
import { monthOf } from '../funnel/funnel.ts';
import type { FollowUps } from './followUp.ts';
import { type Attainment, type Routing, type SlaGroup, SlaTally, type Speed } from './tally.ts';

export {
  type Attainment,
  attainment,
  attainmentBy,
  type Hours,
  type Routing,
  type SlaGroup,
  type Speed,
} from './tally.ts';

export interface Sla {
  /** Null where no export says when sales tried to reach the leads. */
  readonly speed: Speed | null;
  readonly depth: Attainment | null;
  readonly routing: Routing | null;
  readonly attemptsPerLead: number | null;
  readonly reachedShare: number | null;
  /** The worst attainment first. */
  readonly byOwner: readonly SlaGroup[];
  /** By the start of the clock, months as "2026-10" and weeks as "2026-W42", in order. */
  readonly byMonth: readonly SlaGroup[];
  readonly byWeek: readonly SlaGroup[];
  /** Leads whose clock has started. */
  readonly leads: number;
  /** Leads without the date that starts the clock. */
  readonly withoutClock: number;
  /** Leads with an attempt before they were created: they count as 0 hours. */
  readonly attemptsBeforeCreation: number;
}

/**
 * Sales' side of the agreement, over the leads of the cohort. A lead whose time is not out is running, attempt or not.
 */
export function slaOf({ leads, present }: Records, followUps: FollowUps): Sla {
  const { hasSpeed, hasDepth, withoutClock, attemptsBeforeCreation } = followUps;
  const all = new SlaTally('');
  const owners = new GroupBy((owner) => new SlaTally(owner!));
  const months = new GroupBy((month) => new SlaTally(month!));
  const weeks = new GroupBy((week) => new SlaTally(week!));
  const ofOwner = oncePerText(leads.owner, (owner) => owners.of(owner));
  const ofMonth = new OncePerDay((day) => months.of(monthOf(day)));
  const ofWeek = new OncePerDay((day) => weeks.of(weekOf(day)));
  for (let i = 0; i < followUps.length; i++) {
    all.add(followUps, i);
    ofOwner.of(followUps.lead[i]!).add(followUps, i);
    ofMonth.of(followUps.start[i]!).add(followUps, i);
    ofWeek.of(followUps.start[i]!).add(followUps, i);
  }
  const measured = (group: SlaGroup): SlaGroup => ({
    ...group,
    speed: hasSpeed ? group.speed : null,
    depth: hasDepth ? group.depth : null,
    attemptsPerLead: hasDepth ? group.attemptsPerLead : null,
    reachedShare: present.activities ? group.reachedShare : null,
  });
  const total = measured(all.figures());
  const byLabel = (a: SlaGroup, b: SlaGroup) => (a.label < b.label ? -1 : 1);
  const groups = ({ all: tallies }: GroupBy<SlaTally>) => tallies.map((tally) => measured(tally.figures()));
  return {
    speed: total.speed,
    depth: total.depth,
    routing: total.routing,
    attemptsPerLead: total.attemptsPerLead,
    reachedShare: total.reachedShare,
    byOwner: groups(owners).sort(worstFirst),
    byMonth: groups(months).sort(byLabel),
    byWeek: groups(weeks).sort(byLabel),
    leads: all.leads,
    withoutClock,
    attemptsBeforeCreation,
  };
}

function worstFirst(a: SlaGroup, b: SlaGroup): number {
  const kept = ({ speed, depth }: SlaGroup) => (speed ?? depth)?.attainment ?? 2;
  const missed = ({ speed, depth }: SlaGroup) => (speed ?? depth)?.missed ?? 0;
  return kept(a) - kept(b) || missed(b) - missed(a);
}

/** A week as ISO 8601 writes it: "2026-W42". */
export function weekOf(day: number): string {
  const { year, week } = isoWeek(day);
  return `${year}-W${String(week).padStart(2, '0')}`;
}
