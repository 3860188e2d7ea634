import { wordsIn } from '../language/language.ts';
import { highlightsOf } from '../report/highlights.ts';
import { type HistorySaid, NO_HISTORY } from '../report/history/history.ts';
import type { Report } from '../report/report.ts';
import { isoText } from '../values/dates.ts';
import { text } from './cells.ts';
import { basisAndVersion, stateOf, WIDTHS, writeHeadline } from './reportHead.ts';
import { NO_RUNS, type RunLog } from './runs.ts';
import { goalHeadline, sidesHeadline } from './start/headline.ts';
import { monthCharts } from './start/monthCharts.ts';
import { goalTiles, sidesTiles } from './start/startTiles.ts';
import { writeTabs } from './start/tabList.ts';
import { writeTrends } from './start/trends.ts';
import { writeView } from './start/view.ts';
import { COLOURS, type Tab } from './tab.ts';
import { writeTiles } from './tiles.ts';
import { TabWriter } from './writer.ts';

const MOST_CHECKS_SHOWN = 5;
/** The row that is left free for what went wrong in a refresh. */
export const FAILURE_ROW = 4;

/** The first tab: do we reach the goal, do both sides keep their word, what has changed, what to look at. */
export function startTab(
  report: Report,
  refreshedAt: number,
  log: RunLog = NO_RUNS,
  history: HistorySaid = NO_HISTORY,
): Tab {
  const words = wordsIn(report.settings.language);
  const writer = new TabWriter('start', words, WIDTHS);
  writer.title(words('tab.startTitle'), words('start.method'));
  const refreshed = words('tab.refreshed', { time: isoText(refreshedAt, true) });
  writer.row(text(`${refreshed} ${basisAndVersion(report, words)}`, 'subtitle'));
  writer.row(stateOf(report, words));
  if (writer.row(text(log.notice, 'bad')) !== FAILURE_ROW) throw new Error('The free row of Start has moved');
  writeHeadline(writer, goalHeadline(report, words), 1);
  writeHeadline(writer, sidesHeadline(report, words), 1);
  writeView(writer, report);
  writer.band('section', words('start.goalTitle', goalDays(report)));
  writeTiles(writer, goalTiles(report, words));
  writer.band('section', words('start.sidesTitle'));
  writeTiles(writer, sidesTiles(report, words));
  writeHighlights(writer, report);
  const charts = monthCharts(report, words);
  if (charts.length > 0) writer.chart(...charts);
  writeTrends(writer, history, report);
  writeAttention(writer, report);
  writeTabs(writer, report);
  return writer.tab({ colour: COLOURS.blue });
}

function goalDays({ goalDeals: deals }: Report): { start: string; end: string } {
  return { start: isoText(deals.goal.start), end: isoText(deals.goal.end) };
}

/** So many lines are three sentences; the charts below stay where they are, whatever is found. */
const LINES_OF_HIGHLIGHTS = 5;

/** What is most worth a word this week. */
function writeHighlights(writer: TabWriter, report: Report): void {
  const { words } = writer;
  const found = highlightsOf(report);
  writer.band('section', words('start.highlights'));
  const below = writer.next + LINES_OF_HIGHLIGHTS;
  for (const one of found) writer.paragraph('plain', `• ${words.say(one)}`);
  if (found.length === 0) writer.paragraph('note', words('start.noHighlights'));
  writer.blank(Math.max(0, below - writer.next));
}

/** Checks that do not hold; those that do are on Data quality. */
function writeAttention(writer: TabWriter, { checks, plan }: Report): void {
  const { words } = writer;
  const failing = checks.filter(({ holds }) => !holds);
  if (failing.length === 0 && plan.leadsNeeded !== null) return;
  writer.band('section', words('start.attention'));
  if (plan.leadsNeeded === null) line(writer, words('next.plan'));
  for (const check of failing.slice(0, MOST_CHECKS_SHOWN)) line(writer, words.say(check.sentence));
  const more = failing.length - MOST_CHECKS_SHOWN;
  if (more > 0)
    writer.row(text(words('start.moreChecks', { n: more, tab: words('tab.dataQuality') }), 'note'));
  writer.blank();
}

function line(writer: TabWriter, said: string): void {
  writer.paragraph('plain', said, [text(writer.words('tab.look'), 'bad')]);
}
