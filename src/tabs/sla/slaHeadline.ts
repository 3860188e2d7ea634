import type { Words } from '../../language/language.ts';
import { printPercent } from '../../language/print.ts';
import { FEWEST_FOR_WORST, worstRepOf } from '../../report/highlights.ts';
import type { Report } from '../../report/report.ts';

/** What the SLA tab begins with: how sales keeps its promise now, and whose leads wait. */
export function slaHeadline(report: Report, words: Words): string {
  // What is due since the exports ended nobody can have answered in them.
  if (report.staleness !== null) return '';
  const { now, before } = report.recentSla;
  const share = (n: number) => printPercent(n, words.language, 0);
  const kept = now.speed ?? now.depth;
  if (!kept || kept.attainment === null) return words('sla.nothingDue');
  const earlier = (now.speed ? before.speed : before.depth)?.attainment ?? null;
  const key = now.speed ? 'sla.foundSpeed' : 'sla.foundDepth';
  const first = words(key, { share: share(kept.attainment), met: kept.met, due: kept.due });
  const change = earlier === null ? '' : words('sla.foundChange', { before: share(earlier) });
  const worst = worstRepOf(report.recentSla, FEWEST_FOR_WORST);
  const rep = worst
    ? words('sla.foundRep', {
        rep: worst.owner || words('tab.without'),
        share: share(worst.share),
        others: share(worst.others),
      })
    : '';
  return [first, change, rep].filter(Boolean).join(' ');
}
