import { wordsIn } from '../language/language.ts';
import type { Report } from '../report/report.ts';
import { writeForecast } from './forecast/forecastTable.ts';
import { writePlanByMonth } from './leadPlan/byMonth.ts';
import { writeHands, writePromise } from './leadPlan/capacity.ts';
import { writeMarketing } from './leadPlan/marketing.ts';
import { planTiles } from './leadPlan/planTiles.ts';
import { paceDays, paceText } from './paceText.ts';
import { WIDTHS, writeHead } from './reportHead.ts';
import { COLOURS, type Tab } from './tab.ts';
import { writeTiles } from './tiles.ts';
import { TabWriter } from './writer.ts';

/** The leads that the goal asks for, day by day, by kind and for each rep, and whether the hours are there. */
export function leadPlanTab(report: Report): Tab {
  const { pace } = report;
  const words = wordsIn(report.settings.language);
  const writer = new TabWriter('leadPlan', words, WIDTHS);
  const method = pace
    ? `${words('sla.paceMethod', paceDays(pace))} ${words('pace.expectedMethod')}`
    : words('pace.expectedMethod');
  writeHead(writer, report, { headline: pace ? paceText(report, words) : words('sla.noPace'), method });
  if (pace) {
    writeTiles(writer, planTiles(report, words));
    writer.blank();
  }
  writeMarketing(writer, report);
  writePlanByMonth(writer, report);
  writeForecast(writer, report);
  writePromise(writer, report);
  writeHands(writer, report);
  return writer.tab({ colour: COLOURS.orange });
}
