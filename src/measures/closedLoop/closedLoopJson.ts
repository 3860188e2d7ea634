import { isoText } from '../../values/dates.ts';
import { byStage } from '../funnel/byStage.ts';
import type { CampaignFigures } from './campaigns.ts';
import type { ClosedLoop } from './closedLoop.ts';
import type { Feedback } from './feedback.ts';

/** `closedLoop` in report.json. */
export function closedLoopJson(closedLoop: ClosedLoop) {
  return {
    rows: closedLoop.byCampaign.map(({ reached, source, campaign, ...row }) => ({
      source: source || null,
      campaign: campaign || null,
      ...row,
      reached: byStage(reached),
    })),
    matchedBy: closedLoop.matchedBy,
    otherPeriod: closedLoop.otherPeriod,
    unmatched: closedLoop.unmatched,
    total: closedLoop.total,
    deals: { won: closedLoop.won, lost: closedLoop.lost, open: closedLoop.open },
    totalCost: closedLoop.totalCost,
  };
}

/** `campaigns` in report.json. */
export function campaignsJson(campaigns: readonly CampaignFigures[]) {
  return campaigns.map(({ start, end, ...campaign }) => ({
    start: isoText(start),
    end: isoText(end),
    ...campaign,
  }));
}

/** `feedback` in report.json. */
export function feedbackJson({ total, bySource, byCampaign, reasons }: Feedback) {
  return { total, bySource: bySource.map(({ campaign, ...one }) => one), byCampaign, reasons };
}
