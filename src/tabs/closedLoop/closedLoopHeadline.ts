import type { Words } from '../../language/language.ts';
import { printPercent, printTimes } from '../../language/print.ts';
import { type ClosedLoopRow, hangsOnOneDeal } from '../../measures/closedLoop/closedLoop.ts';
import { poorSourceOf } from '../../report/highlights.ts';
import type { Report } from '../../report/report.ts';

/** A return that hangs on fewer customers than this is not called the best. */
const FEWEST_CUSTOMERS = 5;

/** What the tab Closed loop begins with: what the sources bring, and what they give back of their cost. */
export function closedLoopHeadline({ closedLoop, present, settings }: Report, words: Words): string {
  if (!present.deals) return words('closedLoop.noDeals');
  if (closedLoop.total.deals === 0) return words('closedLoop.noneWon');
  const { bySource, ofAllLeads, totalCost } = closedLoop;
  const share = (n: number) => printPercent(n, words.language, 0);
  const said: string[] = [];
  const poor = poorSourceOf(bySource);
  const first = bySource.find(({ source }) => source !== '');
  if (poor)
    said.push(
      words('closedLoop.poor', {
        source: poor.source,
        leads: share(poor.leads),
        customers: share(poor.customers),
      }),
    );
  else if (first && first.revenue > 0)
    said.push(
      words('closedLoop.leader', { source: first.source, share: share(first.revenue / ofAllLeads.revenue) }),
    );
  if (hangsOnOneDeal(closedLoop))
    said.push(words('closedLoop.oneLargeDeal', { share: share(closedLoop.orderSpread.shareOfLargest!) }));
  if (totalCost === null) return [...said, words('closedLoop.noCost')].join(' ');
  const best = bestOf(bySource);
  if (best)
    said.push(words('closedLoop.best', { source: best.source, roi: printTimes(best.roi!, words.language) }));
  const worst = worstOf(bySource);
  if (worst && worst.revenue <= 0)
    said.push(
      words('closedLoop.nothingBack', {
        source: worst.source,
        cost: Math.round(worst.cost!),
        currency: settings.currency,
      }),
    );
  else if (worst)
    said.push(
      words('closedLoop.partBack', { source: worst.source, share: share(worst.revenue / worst.cost!) }),
    );
  return said.join(' ');
}

function bestOf(rows: readonly ClosedLoopRow[]): ClosedLoopRow | undefined {
  return rows
    .filter(
      ({ source, roi, customers }) => source !== '' && (roi ?? 0) > 0 && (customers ?? 0) >= FEWEST_CUSTOMERS,
    )
    .sort((a, b) => b.roi! - a.roi!)[0];
}

/** The source that has lost the most money. */
function worstOf(rows: readonly ClosedLoopRow[]): ClosedLoopRow | undefined {
  return rows
    .filter(({ source, roi }) => source !== '' && roi !== null && roi < 0)
    .sort((a, b) => a.revenue - a.cost! - (b.revenue - b.cost!))[0];
}
