import { isoText } from '../../values/dates.ts';
import type { DealFigures, Outcomes } from './deals.ts';
import type { DealList, DealsToSee, DealToSee } from './dealsToSee.ts';

/** `deals` in report.json. */
export function dealsJson(deals: DealFigures, { standingStill, overdue, withoutCreated }: DealsToSee) {
  const { open, weight, weightedPipeline, goal, byMonth, byOwner, byStage } = deals;
  return {
    ...outcomesJson(deals),
    open,
    otherPeriod: deals.otherPeriod,
    createdLater: deals.later,
    daysToWin: deals.daysToWin,
    daysToLose: deals.daysToLose,
    byMonth: byMonth.map(({ month, ...decided }) => ({ month: month || null, ...outcomesJson(decided) })),
    byOwner: byOwner.map(({ owner, open: stillOpen, medianDaysToWin, ...decided }) => ({
      owner: owner || null,
      ...outcomesJson(decided),
      open: stillOpen,
      medianDaysToWin,
    })),
    pipeline: {
      byStage: byStage.map(({ stage, ...figures }) => ({ stage: stage || null, ...figures })),
      weight,
      weighted: weightedPipeline,
    },
    goal: {
      ...goal,
      start: isoText(goal.start),
      end: isoText(goal.end),
      won: deals.wonInPeriod,
      wonUndated: deals.wonUndated,
      open: deals.openInPeriod,
      openUndated: deals.openUndated,
    },
    usualDays: deals.usualDays,
    standingStill: standingStill && listJson(standingStill),
    overdue: listJson(overdue),
    openWithoutCreated: withoutCreated,
  };
}

function outcomesJson({ won, lost, winRate, interval }: Outcomes) {
  return { won, lost, winRate, interval: interval && [...interval] };
}

function listJson({ list, ...worth }: DealList) {
  return { ...worth, list: list.map(dealJson) };
}

function dealJson({ expectedClose, owner, stage, ...deal }: DealToSee) {
  return {
    ...deal,
    owner: owner || null,
    stage: stage || null,
    expectedClose: expectedClose === null ? null : isoText(expectedClose),
  };
}
