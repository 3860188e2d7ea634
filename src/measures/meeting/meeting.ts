import type { AsOf } from '../../records/asOf.ts';
import type { ImportFigures } from '../../records/imports.ts';
import type { Records } from '../../records/records.ts';
import { isWon } from '../../records/stageHistory.ts';
import { STAGES } from '../../schema/stages.ts';
import type { Decision } from '../../settings/decisions.ts';
import type { Settings } from '../../settings/settings.ts';
import { GroupBy } from '../../values/groupBy.ts';
import { type IsoWeek, isoWeek, mondayOf } from '../../values/isoWeek.ts';
import { addMoney } from '../../values/minorUnits.ts';
import type { CampaignFigures } from '../closedLoop/campaigns.ts';
import { type Breach, breachesOf } from '../sla/breaches.ts';
import type { FollowUps } from '../sla/followUp.ts';
import type { Pace } from '../sla/pace.ts';
import { type Attainment, attainmentBy } from '../sla/sla.ts';
import { type BadLead, badLeads, type Examples, type GoodLead, goodLeads } from './leadExamples.ts';
import { type Mover, type MoverTally, moversFrom, moverTallyOf } from './movers.ts';

export const WEEK = 7;

/** What happened from one moment up to another. */
export interface WeekFigures {
  /** Leads that entered each stage, the first: that were created; null where no export dates the stage. */
  readonly entered: readonly (number | null)[];
  /** Leads that the goal's line asked for; null where not all of the days lie in the goal's period. */
  readonly leadsDue: number | null;
  readonly dealsWon: number;
  /** Of the deals won, in the workbook's currency. */
  readonly revenue: number;
  /** Over the leads whose first attempt fell due in that time; null where no export says. */
  readonly speed: Attainment | null;
  /** Over the leads whose days for all attempts ended in that time. */
  readonly depth: Attainment | null;
}

/** A rep's promises that were broken in the last seven days and are on the list. */
export interface BrokenByOwner {
  /** '' for leads without an owner. */
  readonly owner: string;
  readonly leads: number;
  /** Value at risk; null where no lead's value is known. */
  readonly value: number | null;
}

export interface Meeting {
  readonly week: IsoWeek;
  readonly lastWeek: IsoWeek;
  readonly weekBefore: IsoWeek;
  /** This week up to the as-of moment, and last week up to the same moment. */
  readonly soFar: WeekFigures;
  readonly sameDays: WeekFigures;
  readonly last: WeekFigures;
  readonly before: WeekFigures;
  readonly movers: readonly Mover[];
  /** Broken in the last seven days. */
  readonly breaches: readonly Breach[];
  /** The most first. */
  readonly brokenByOwner: readonly BrokenByOwner[];
  readonly good: Examples<GoodLead>;
  readonly bad: Examples<BadLead>;
  /** Running or still to come, the first to begin first. */
  readonly campaigns: readonly CampaignFigures[];
  /** Not done yet, the first that is due first; those without a day last. */
  readonly decisions: readonly Decision[];
}

/** What the meeting is made of besides the plan. */
export interface MeetingTally {
  readonly weeks: WeekTally;
  readonly movers: MoverTally;
  /** Broken in the last seven days. */
  readonly breaches: readonly Breach[];
  readonly good: Examples<GoodLead>;
  readonly bad: Examples<BadLead>;
}

/**
 * @param followUps of all leads
 * @param leadValue of a lead, by its place
 */
export function meetingTallyOf(
  records: Records,
  followUps: FollowUps,
  leadValue: (lead: number) => number | null,
  imports: readonly ImportFigures[],
): MeetingTally {
  return {
    weeks: weekTallyOf(records, followUps),
    movers: moverTallyOf(records),
    breaches: breachesOf(records, followUps, leadValue, imports, WEEK).list,
    good: goodLeads(records),
    bad: badLeads(records),
  };
}

/**
 * What the weekly meeting goes through: the ISO week of the as-of day so far beside last week up to the same moment, and
 * last week beside the one before; so the page serves on a Monday as on a Friday. It is about the last weeks of all leads,
 * whatever period the other reports are about.
 */
export function meetingFrom(
  { weeks, movers, breaches, good, bad }: MeetingTally,
  asOf: AsOf,
  pace: Pace | null,
  campaigns: readonly CampaignFigures[],
  { decisions }: Settings,
): Meeting {
  const monday = mondayOf(asOf.day);
  const [soFar, sameDays, last, before] = weeksFrom(weeks, asOf, pace) as [
    WeekFigures,
    WeekFigures,
    WeekFigures,
    WeekFigures,
  ];
  const dueFirst = ({ due }: Decision) => due ?? Number.POSITIVE_INFINITY;
  return {
    week: isoWeek(monday),
    lastWeek: isoWeek(monday - WEEK),
    weekBefore: isoWeek(monday - 2 * WEEK),
    soFar,
    sameDays,
    last,
    before,
    movers: moversFrom(movers),
    breaches,
    brokenByOwner: byOwner(breaches),
    good,
    bad,
    campaigns: campaigns
      .filter(({ end }) => end >= asOf.day)
      .sort((a, b) => a.start - b.start || a.end - b.end),
    decisions: decisions
      .filter(({ done }) => !done)
      // Infinity less itself is no number: two without a day stay as they are.
      .sort((a, b) => dueFirst(a) - dueFirst(b) || 0),
  };
}

/** From a moment on, and the first moment that does not belong to it any more. */
export type Week = readonly [from: number, until: number];

/** The weeks that are compared: this one so far, the same part of last week, last week, and the one before. */
export function weeksOn({ day, until }: AsOf): readonly Week[] {
  const monday = mondayOf(day);
  return [
    [monday, until],
    [monday - WEEK, until - WEEK],
    [monday - WEEK, monday],
    [monday - 2 * WEEK, monday - WEEK],
  ];
}

/** What was counted of a week, by the order of STAGES and of STATES. */
export interface WeekCounts {
  readonly entered: number[];
  dealsWon: number;
  revenue: number;
  readonly speed: number[];
  readonly depth: number[];
}

/** Of each week, and which stages anything dates. */
export interface WeekTally {
  readonly weeks: readonly WeekCounts[];
  readonly known: readonly boolean[];
  readonly told: { readonly speed: boolean; readonly depth: boolean };
}

export function noWeek(): WeekCounts {
  return {
    entered: STAGES.map(() => 0),
    dealsWon: 0,
    revenue: 0,
    speed: [0, 0, 0],
    depth: [0, 0, 0],
  };
}

/** @param followUps of all leads */
export function weekTallyOf({ deals, stageHistory, asOf }: Records, followUps: FollowUps): WeekTally {
  const spans = weeksOn(asOf);
  const earliest = Math.min(...spans.map(([from]) => from));
  const weeks = spans.map(() => noWeek());
  const of = (moment: number) => weeks.filter((_, i) => moment >= spans[i]![0] && moment < spans[i]![1]);
  const known = stageHistory.entered.map(() => false);
  for (const [stage, dates] of stageHistory.entered.entries())
    for (let lead = 0; lead < dates.length; lead++) {
      const date = dates[lead]!;
      if (Number.isNaN(date) || !stageHistory.counts[lead]) continue;
      known[stage] = true;
      if (date >= earliest) for (const week of of(date)) week.entered[stage]!++;
    }
  for (let deal = 0; deal < deals.length; deal++) {
    const closed = deals.closed[deal]!;
    if (!(closed >= earliest) || !isWon(deals, deal, asOf)) continue;
    for (const week of of(closed)) {
      week.dealsWon++;
      week.revenue = addMoney(week.revenue, Number.isNaN(deals.amount[deal]!) ? 0 : deals.amount[deal]!);
    }
  }
  for (let i = 0; i < followUps.length; i++) {
    if (followUps.due[i]! >= earliest)
      for (const week of of(followUps.due[i]!)) week.speed[followUps.speed[i]!]!++;
    if (followUps.end[i]! >= earliest)
      for (const week of of(followUps.end[i]!)) week.depth[followUps.depth[i]!]!++;
  }
  const { hasSpeed: speed, hasDepth: depth } = followUps;
  return { weeks, known, told: { speed, depth } };
}

function weeksFrom({ weeks, known, told }: WeekTally, asOf: AsOf, pace: Pace | null): WeekFigures[] {
  return weeksOn(asOf).map(([from, until], i) => {
    const { entered, dealsWon, revenue, speed, depth } = weeks[i]!;
    return {
      entered: entered.map((count, stage) => (known[stage] ? count : null)),
      leadsDue: dueWithin(pace, from, Math.ceil(until) - 1),
      dealsWon,
      revenue,
      speed: told.speed ? attainmentBy(speed) : null,
      depth: told.depth ? attainmentBy(depth) : null,
    };
  });
}

/** What the goal's line grows by from one day to another, both included; null where they are not all in its period. */
function dueWithin(pace: Pace | null, first: number, last: number): number | null {
  if (!pace || first < pace.start || last > pace.end) return null;
  const dueBy = (day: number) => pace.days[day - pace.start]?.due ?? 0;
  return dueBy(last) - dueBy(first - 1);
}

function byOwner(breaches: readonly Breach[]): BrokenByOwner[] {
  const owners = new GroupBy((owner) => ({ owner: owner!, leads: 0, value: null as number | null }));
  for (const { owner, value } of breaches) {
    const broken = owners.of(owner);
    broken.leads++;
    if (value !== null) broken.value = (broken.value ?? 0) + value;
  }
  return owners.all.sort((a, b) => b.leads - a.leads || (b.value ?? 0) - (a.value ?? 0));
}
