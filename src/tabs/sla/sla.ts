import { type Words, wordsIn } from '../../language/language.ts';
import type { Report } from '../../report/report.ts';
import { cell, count, text } from '../cells.ts';
import { writeChecks, writeHead } from '../reportHead.ts';
import { COLOURS, type Tab } from '../tab.ts';
import { workingTimeText } from '../workingTimeText.ts';
import { TabWriter } from '../writer.ts';
import { writeDays, writeHands, writeMarketing } from './marketing.ts';
import { writeSales } from './sales.ts';

/** Of the columns, in pixels. */
const WIDTHS = [400, 130, 130, 130, 130, 140, 140, 140, 160, 160, 160];

/** The agreement both ways: marketing's leads against their goal by working days, sales' speed and depth by rep. */
export function slaTab(report: Report): Tab {
  const words = wordsIn(report.settings.language);
  const writer = new TabWriter('sla', words, WIDTHS);
  const method = words('sla.method', methodValues(report, words));
  writeHead(writer, `${method} ${workingTimeText(report.settings, words)}`, report);
  const chartRow = writeMarketing(writer, report, words);
  writePromise(writer, report, words);
  writeHands(writer, report, words);
  writeSales(writer, report, words);
  writeChecks(writer, report, ['sla']);
  const charts = writeDays(writer, report, words, chartRow);
  return writer.tab({
    charts,
    colour: COLOURS.orange,
  });
}

function methodValues({ settings }: Report, words: Words) {
  return {
    start: words(`choice.${settings.clockStart}`),
    hours: settings.firstAttemptWithinHours,
    attempts: settings.attempts,
    days: settings.attemptsWithinDays,
    reached: words(settings.reachedEndsDepth ? 'sla.reachedEnds' : 'sla.reachedDoesNotEnd'),
  };
}

/** What the agreed numbers ask of each rep, and whether the hours are there. */
function writePromise(writer: TabWriter, { capacity, settings }: Report, words: Words): void {
  if (!capacity) return;
  const { reps, minutesPerAttempt, attempts } = settings;
  writer.band('section', words('sla.promise'));
  writer.row(text(words('sla.leadsPerRep', { reps })), count(capacity.leadsPerRep));
  const asked = { leads: capacity.leads, attempts, minutes: minutesPerAttempt };
  writer.row(text(words('capacity.hoursNeeded', asked)), cell(capacity.hoursNeeded, 'hours'));
  const set = { reps, hours: settings.hoursPerMonth, months: capacity.months };
  writer.row(text(words('capacity.hoursAvailable', set)), cell(capacity.hoursAvailable, 'hours'));
  writer.row(text(words('capacity.attemptsPerLead')), count(capacity.attemptsPerLead));
  const enough = capacity.hoursAvailable >= capacity.hoursNeeded;
  writer.row(text(words(enough ? 'capacity.enough' : 'capacity.tooFew'), enough ? 'good' : 'bad'));
  writer.blank();
}
