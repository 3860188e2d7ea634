import type { Words } from '../../language/language.ts';
import { printPercent } from '../../language/print.ts';
import type { Kept } from '../../measures/sla/recentSla.ts';
import type { Report } from '../../report/report.ts';
import { dayText } from '../dayText.ts';
import { areLeadsUnknown, leadsKnownUntil } from '../start/headline.ts';
import type { Tile } from '../tiles.ts';

/** Both sides now: leads against the plan, first and all attempts in time, and how long a lead waits. */
export function slaTiles(report: Report, words: Words): Tile[] {
  const { pace, sla, breaches, staleness } = report;
  return [
    leadsTile(report, words),
    promiseTile(report, words, 'speed'),
    promiseTile(report, words, 'depth'),
    {
      name: words('sla.median'),
      value: sla.speed?.medianHours ?? null,
      format: 'hours',
      note:
        sla.speed?.p90Hours === null || !sla.speed
          ? ''
          : words('sla.p90Tile', { n: Math.round(sla.speed.p90Hours * 10) / 10 }),
      method: words('sla.medianNote'),
    },
    {
      name: words('sla.toCall'),
      value: !staleness && (sla.speed || sla.depth) ? breaches.dueNext + breaches.overdue : null,
      format: 'count',
      note: staleness ? words('forecast.why.stale') : words('sla.toCallNote', { tab: words('tab.callList') }),
    },
  ].slice(pace || sla.speed || sla.depth ? 0 : 1) as Tile[];
}

/** Marketing's side: leads so far against what the plan asks for by now. */
export function leadsTile(report: Report, words: Words): Tile {
  const { forecast, pace, present } = report;
  const name = words('start.leadsCome');
  if (present.leads && areLeadsUnknown(report))
    return { name, value: null, format: 'count', note: words('start.notKnown') };
  const until = leadsKnownUntil(report);
  if (pace && until !== null)
    return {
      name,
      value: pace.actual,
      format: 'count',
      note: words('start.untilDay', { day: dayText(until, words) }),
    };
  if (!pace) return { name, value: forecast.leads.won, format: 'count', note: words('start.noPlan') };
  return {
    name,
    value: pace.actual,
    format: 'count',
    note: words('start.leadsPlanned', { due: Math.round(pace.dueToDate), goal: pace.goal }),
    isGood: pace.side === null ? null : pace.side !== 'behind',
    method: words('pace.expectedMethod'),
  };
}

/** A promise of sales' over the last days, and what has changed from as many days before. */
export function promiseTile(
  { recentSla, settings, staleness }: Report,
  words: Words,
  promise: keyof Kept,
): Tile {
  const [now, before] = [recentSla.now[promise], recentSla.before[promise]];
  const name = words(promise === 'speed' ? 'sla.speed30' : 'sla.depth30');
  if (staleness !== null) return { name, value: null, format: 'percent', note: words('forecast.why.stale') };
  if (!now || now.attainment === null)
    return { name, value: null, format: 'percent', note: words(now ? 'sla.noneDue' : 'sla.untold') };
  const share = (n: number) => printPercent(n, words.language, 0);
  const counts = words('sla.ofDue', { met: now.met, due: now.due });
  return {
    name,
    value: now.attainment,
    format: 'percent',
    note:
      before?.attainment === null || !before
        ? counts
        : `${counts} ${words('sla.wasBefore', { before: share(before.attainment) })}`,
    isGood: now.attainment >= settings.digestThreshold,
    method: words('sla.recentNote'),
  };
}
