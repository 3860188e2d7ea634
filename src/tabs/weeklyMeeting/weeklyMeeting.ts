import { type Words, wordsIn } from '../../language/language.ts';
import { type HistorySaid, NO_HISTORY } from '../../report/history/history.ts';
import type { Report } from '../../report/report.ts';
import { mondayOf } from '../../values/isoWeek.ts';
import { text } from '../cells.ts';
import { dayText } from '../dayText.ts';
import { WIDTHS, writeHead } from '../reportHead.ts';
import { goalHeadline, sidesHeadline } from '../start/headline.ts';
import { goalTiles } from '../start/startTiles.ts';
import { writeTrends } from '../start/trends.ts';
import { COLOURS, type Tab } from '../tab.ts';
import { writeTiles } from '../tiles.ts';
import { TabWriter } from '../writer.ts';
import { writeComing } from './coming.ts';
import { writeDecisions } from './decisions.ts';
import { writeExamples } from './examples.ts';
import { writeHandOver } from './handOver.ts';
import { writeNumbers } from './numbers.ts';
import { writeReps } from './reps.ts';
import { writeRestated, writeSaidThen } from './saidThen.ts';
import { isEarlyInWeek } from './spans.ts';
import { writeStagesEntered } from './stages.ts';

/** The weekly meeting on one page, in the order and the minutes in which it is held. */
export function weeklyMeetingTab(report: Report, history: HistorySaid = NO_HISTORY): Tab {
  const words = wordsIn(report.settings.language);
  const writer = new TabWriter('weeklyMeeting', words, WIDTHS);
  writeHead(writer, report, {
    title: titleOf(report, words),
    headline: [goalHeadline(report, words), sidesHeadline(report, words)].filter(Boolean).join(' '),
    method: words('weeklyMeeting.method'),
  });
  writeTiles(writer, goalTiles(report, words));
  writer.blank();
  writeNumbers(writer, report);
  writeHistory(writer, history, report);
  writeReps(writer, report);
  writeStagesEntered(writer, report);
  // What was restated has to have its room on the page.
  writeHandOver(writer, report, history.restated.length > 0 ? FEW_BREACHES : MOST_BREACHES);
  writeComing(writer, report);
  writeExamples(writer, report);
  writeDecisions(writer, report);
  const failing = report.checks.filter(({ holds }) => !holds).length;
  if (failing > 0)
    writer.row(text(words('weeklyMeeting.checks', { n: failing, tab: words('tab.dataQuality') }), 'bad'));
  return writer.tab({ colour: COLOURS.blue });
}

/** The week that the meeting is about: until Wednesday the one that is over. */
function titleOf({ asOf, meeting }: Report, words: Words): string {
  const monday = mondayOf(asOf.day) - (isEarlyInWeek(asOf.day) ? 7 : 0);
  const { week } = isEarlyInWeek(asOf.day) ? meeting.lastWeek : meeting.week;
  return words('weeklyMeeting.title', {
    week,
    first: dayText(monday, words),
    last: dayText(monday + 6, words),
    day: dayText(asOf.day, words),
  });
}

const [MOST_BREACHES, FEW_BREACHES] = [4, 2];

/** How the forecast has gone, what was said of the period before, and what was restated. */
function writeHistory(writer: TabWriter, history: HistorySaid, report: Report): void {
  const first = writer.next;
  writeTrends(writer, history, report, true);
  writeSaidThen(writer, history, report);
  writeRestated(writer, history, report);
  if (writer.next > first) writer.blank();
}
