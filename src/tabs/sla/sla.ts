import { wordsIn } from '../../language/language.ts';
import { withoutTimesOf } from '../../measures/sla/withoutTimes.ts';
import type { Report } from '../../report/report.ts';
import { WIDTHS, writeChecks, writeHead } from '../reportHead.ts';
import { COLOURS, type Tab } from '../tab.ts';
import { writeTiles } from '../tiles.ts';
import { workingTimeText } from '../workingTimeText.ts';
import { TabWriter } from '../writer.ts';
import { writeMeasuredBy } from './measuredBy.ts';
import { writeMonths } from './months.ts';
import { writeOwners } from './owners.ts';
import { slaCharts } from './slaCharts.ts';
import { slaHeadline } from './slaHeadline.ts';
import { slaTiles } from './slaTiles.ts';

/** Whether both sides keep the agreement: now, by rep, and by month. */
export function slaTab(report: Report): Tab {
  const { settings, sla } = report;
  const words = wordsIn(settings.language);
  const writer = new TabWriter('sla', words, WIDTHS);
  const method = words('sla.method', {
    start: words(`choice.${settings.clockStart}`),
    hours: settings.firstAttemptWithinHours,
    attempts: settings.attempts,
    days: settings.attemptsWithinDays,
    reached: words(settings.reachedEndsDepth ? 'sla.reachedEnds' : 'sla.reachedDoesNotEnd'),
  });
  writeHead(writer, report, {
    headline: slaHeadline(report, words),
    method: [method, workingTimeText(settings, words), words('leads.behind')].join(' '),
  });
  writeTiles(writer, slaTiles(report, words));
  writeMeasuredBy(writer, report);
  writer.blank();
  if (sla.speed || sla.depth) {
    writer.chart(...slaCharts(report, words));
    writeOwners(writer, report);
    writeMonths(writer, report);
  } else writer.paragraph('note', words('sla.noActivities'));
  for (const said of withoutTimesOf(sla, settings.clockStart)) writer.paragraph('note', words.say(said));
  writeChecks(writer, report, ['sla']);
  return writer.tab({ colour: COLOURS.orange });
}
