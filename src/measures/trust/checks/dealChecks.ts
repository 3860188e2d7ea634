import { sentence } from '../../../language/sentence.ts';
import { WON } from '../../../records/deals.ts';
import { dealStateOf } from '../../../records/stageHistory.ts';
import { daysBetween } from '../../../values/dates.ts';
import { sumOfMoney } from '../../../values/minorUnits.ts';
import { hangsOnOneDeal } from '../../closedLoop/closedLoop.ts';
import { isInPeriod } from '../../closedLoop/tally.ts';
import { type Check, type ChecksOf, closeTo, failed, some } from './check.ts';
import { nameOfDeal } from './recordNames.ts';

/** That every deal is counted once, and what makes an average order one that nobody meets with. */
export const dealChecks: ChecksOf = (
  { records: { deals, present, asOf } },
  { closedLoop, deals: figures },
  settings,
) => {
  if (!present.deals || deals.length === 0) return [];
  const { won, lost, open, otherPeriod, later, byMonth, byOwner } = figures;
  const all = won.deals + lost.deals + open.deals + otherPeriod + later;
  const revenue = (groups: readonly { readonly won: { readonly amount: number | null } }[]) =>
    sumOfMoney(groups.map(({ won }) => won.amount ?? 0));
  const [months, owners, total] = [revenue(byMonth), revenue(byOwner), won.amount ?? 0];
  const checks: Check[] = [
    {
      group: 'deals',
      holds: all === deals.length,
      sentence: sentence('check.dealStates', {
        won: won.deals,
        lost: lost.deals,
        open: open.deals,
        otherPeriod,
        later,
        all: deals.length,
      }),
    },
  ];
  if (won.deals > 0)
    checks.push({
      group: 'deals',
      holds: closeTo(months, total) && closeTo(owners, total),
      sentence: sentence('check.dealRevenue', { months, owners, total }),
    });
  const backwards: string[] = [];
  let [wonDeals, zero] = [0, 0];
  let largest = -1;
  for (let deal = 0; deal < deals.length; deal++) {
    const state = dealStateOf(deals, deal, asOf);
    if (deals.status[deal] === state && daysBetween(deals.created[deal]!, deals.closed[deal]!) < 0)
      backwards.push(nameOfDeal(deals, deal));
    if (state !== WON) continue;
    wonDeals++;
    zero += deals.zeroAmount[deal]!;
    if (largest < 0 && deals.amount[deal] === closedLoop.orderSpread.largest)
      if (isInPeriod(deals.closed[deal]!, settings)) largest = deal;
  }
  if (zero > 0) checks.push(failed('deals', sentence('check.zeroAmounts', { n: zero, all: wonDeals })));
  if (largest >= 0 && hangsOnOneDeal(closedLoop))
    checks.push(
      failed(
        'deals',
        sentence('check.oneLargeDeal', {
          deal: nameOfDeal(deals, largest),
          amount: Math.round(closedLoop.orderSpread.largest!),
          share: Math.round(closedLoop.orderSpread.shareOfLargest! * 100),
        }),
      ),
    );
  if (backwards.length > 0)
    checks.push(
      failed('deals', sentence('check.closedBeforeCreated', { n: backwards.length, deals: some(backwards) })),
    );
  return checks;
};
