import { wordsIn } from '../../language/language.ts';
import type { Report } from '../../report/report.ts';
import { isoText } from '../../values/dates.ts';
import { mondayOf } from '../../values/isoWeek.ts';
import { basisAndVersion, writeCheckLines } from '../reportHead.ts';
import { COLOURS, type Tab } from '../tab.ts';
import { TabWriter } from '../writer.ts';
import { writeComing } from './coming.ts';
import { writeDecisions } from './decisions.ts';
import { writeExamples } from './examples.ts';
import { writeHandOver } from './handOver.ts';
import { writeNumbers } from './numbers.ts';
import { writeStagesEntered } from './stages.ts';

/** Of the columns, in pixels: a page held sideways. */
const WIDTHS = [330, 160, 160, 160, 160, 160, 160];

/** The weekly meeting on one page, in the order and the minutes in which it is held. */
export function weeklyMeetingTab(report: Report): Tab {
  const { asOf, meeting, settings } = report;
  const words = wordsIn(settings.language);
  const writer = new TabWriter('weeklyMeeting', words, WIDTHS);
  const monday = mondayOf(asOf.day);
  const { year, week } = meeting.week;
  const dates = { year: String(year), first: isoText(monday), last: isoText(monday + 6) };
  writer.band('title', words('weeklyMeeting.title', { week, ...dates }));
  writer.paragraph('subtitle', basisAndVersion(report, words));
  writer.paragraph('subtitle', words('weeklyMeeting.method'));
  writer.blank();
  writeNumbers(writer, report);
  writeStagesEntered(writer, report);
  writeHandOver(writer, report);
  writeComing(writer, report);
  writeExamples(writer, report);
  writeDecisions(writer, report);
  writeCheckLines(
    writer,
    report.checks.filter(({ holds }) => !holds),
  );
  return writer.tab({ colour: COLOURS.orange });
}
