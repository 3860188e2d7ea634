import { wordsIn } from '../language/language.ts';
import type { Report } from '../report/report.ts';
import { writeHands, writePromise } from './leadPlan/capacity.ts';
import { writeMarketing } from './leadPlan/marketing.ts';
import { paceText } from './paceText.ts';
import { WIDTHS, writeHead } from './reportHead.ts';
import { COLOURS, type Tab } from './tab.ts';
import { TabWriter } from './writer.ts';

/** The leads that the goal asks for, day by day, by kind and for each rep, and whether the hours are there. */
export function leadPlanTab(report: Report): Tab {
  const words = wordsIn(report.settings.language);
  const writer = new TabWriter('leadPlan', words, WIDTHS);
  writeHead(writer, report, {
    headline: report.pace ? paceText(report, words) : words('sla.noPace'),
    method: words('pace.expectedMethod'),
  });
  writeMarketing(writer, report);
  writePromise(writer, report);
  writeHands(writer, report);
  return writer.tab({ colour: COLOURS.orange });
}
