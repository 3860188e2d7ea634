import { wordsIn } from '../../language/language.ts';
import { FEWEST_AT_RISK } from '../../measures/attempts/reachByAttempt.ts';
import type { Report } from '../../report/report.ts';
import { WIDTHS, writeChecks, writeHead } from '../reportHead.ts';
import { COLOURS, type Tab } from '../tab.ts';
import { writeTiles } from '../tiles.ts';
import { TabWriter } from '../writer.ts';
import { attemptsHeadline } from './attemptsHeadline.ts';
import { attemptsTiles } from './attemptsTiles.ts';
import { writeBands } from './bands.ts';
import { writeBudget } from './budget.ts';
import { reachChart, writeCurve, writeKinds } from './reach.ts';

/** What the attempts have taught: whom each reaches, how often to try, and what became of leads tried soon or late. */
export function contactAttemptsTab(report: Report): Tab {
  const { reach, settings } = report;
  const words = wordsIn(settings.language);
  const writer = new TabWriter('contactAttempts', words, WIDTHS);
  writeHead(writer, report, {
    headline: attemptsHeadline(report, words),
    method: words('contactAttempts.method', { fewest: FEWEST_AT_RISK }),
  });
  writeTiles(writer, attemptsTiles(report, words));
  writer.blank();
  if (reach !== null) {
    writer.chart(reachChart(reach, words));
    writeCurve(writer, reach);
    writeBudget(writer, report);
    writeKinds(writer, reach, settings);
  }
  writeBands(writer, report);
  writeChecks(writer, report, ['contactAttempts']);
  return writer.tab({ colour: COLOURS.orange });
}
