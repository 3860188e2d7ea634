import { wordsIn } from '../../language/language.ts';
import type { Report } from '../../report/report.ts';
import { writeChecks, writeHead } from '../reportHead.ts';
import { COLOURS, type Tab } from '../tab.ts';
import { workingTimeText } from '../workingTimeText.ts';
import { TabWriter } from '../writer.ts';
import { writeHands, writePromise } from './capacity.ts';
import { writeMarketing } from './marketing.ts';
import { writeDays } from './pace.ts';
import { writeSales } from './sales.ts';

/** Of the columns, in pixels. */
const WIDTHS = [400, 130, 130, 130, 130, 160, 160, 160, 160, 160, 160];

/** The agreement both ways: marketing's leads against their goal by working days, sales' speed and depth by rep. */
export function slaTab(report: Report): Tab {
  const { settings, pace } = report;
  const words = wordsIn(settings.language);
  const writer = new TabWriter('sla', words, WIDTHS);
  const method = words('sla.method', {
    start: words(`choice.${settings.clockStart}`),
    hours: settings.firstAttemptWithinHours,
    attempts: settings.attempts,
    days: settings.attemptsWithinDays,
    reached: words(settings.reachedEndsDepth ? 'sla.reachedEnds' : 'sla.reachedDoesNotEnd'),
  });
  writeHead(writer, `${method} ${workingTimeText(settings, words)}`, report);
  const room = writeMarketing(writer, report);
  writePromise(writer, report);
  writeHands(writer, report);
  writeSales(writer, report);
  writeChecks(writer, report, ['sla']);
  if (pace && room !== null) writeDays(writer, pace, settings, room);
  return writer.tab({ colour: COLOURS.orange });
}
