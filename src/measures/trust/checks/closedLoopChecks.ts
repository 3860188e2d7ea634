import { sentence } from '../../../language/sentence.ts';
import { WON } from '../../../records/deals.ts';
import { isoText } from '../../../values/dates.ts';
import { sumOfMoney } from '../../../values/minorUnits.ts';
import { type Check, type ChecksOf, closeTo, failed, known, some } from './check.ts';
import { nameOfDeal } from './recordNames.ts';

/** That all revenue is on one line, and what keeps deals from being understood. */
export const closedLoopChecks: ChecksOf = (
  { records: { leads, deals, matches, present, asOf } },
  { closedLoop: loop },
) => {
  if (!present.deals) return [];
  const bySource = sumOfMoney(loop.bySource.map(({ revenue }) => revenue));
  const parts = sumOfMoney([bySource, loop.otherPeriod.revenue, loop.unmatched.revenue]);
  const hasWon = loop.total.deals > 0;
  const checks: Check[] = [];
  if (hasWon)
    checks.push({
      group: 'closedLoop',
      holds: closeTo(parts, loop.total.revenue),
      sentence: sentence('check.revenue', {
        bySource,
        otherPeriod: loop.otherPeriod.revenue,
        unmatched: loop.unmatched.revenue,
        total: loop.total.revenue,
      }),
    });
  if (loop.proratedMonths) checks.push(known('closedLoop', sentence('check.prorated')));
  const { id, email, company } = loop.matchedBy;
  if (hasWon)
    checks.push({
      group: 'closedLoop',
      holds: id + email + company + loop.unmatched.deals === loop.total.deals,
      sentence: sentence('check.deals', {
        id,
        email,
        company,
        unmatched: loop.unmatched.deals,
        total: loop.total.deals,
      }),
    });
  const early: string[] = [];
  const withoutAmount: string[] = [];
  for (let deal = 0; deal < deals.length; deal++) {
    if (deals.status[deal] !== WON) continue;
    if (Number.isNaN(deals.amount[deal]!) && !deals.withoutRate[deal] && !deals.zeroAmount[deal])
      withoutAmount.push(nameOfDeal(deals, deal));
    const lead = matches.lead[deal]!;
    if (lead >= 0 && Math.floor(deals.closed[deal]!) < Math.floor(leads.created[lead]!)) {
      early.push(
        `${nameOfDeal(deals, deal, leads.id[lead])} (${isoText(deals.closed[deal]!)} < ${isoText(leads.created[lead]!)})`,
      );
    }
  }
  if (early.length > 0) {
    checks.push(
      failed('closedLoop', sentence('check.wonBeforeCreated', { n: early.length, deals: some(early) })),
    );
  }
  if (withoutAmount.length > 0)
    checks.push(
      failed(
        'closedLoop',
        sentence('check.wonWithoutAmount', { n: withoutAmount.length, deals: some(withoutAmount) }),
      ),
    );
  if (loop.later > 0) {
    checks.push(
      failed('closedLoop', sentence('check.dealsCreatedLater', { n: loop.later, date: isoText(asOf.day) })),
    );
  }
  return checks;
};
