import { type Words, wordsIn } from '../language/language.ts';
import type { Report } from '../report/report.ts';
import { fieldLabel } from '../schema/fields.ts';
import { isoText } from '../values/dates.ts';
import { cell, count, money, percent, text } from './cells.ts';
import { paceText } from './paceText.ts';
import { basisAndVersion, rateBasis, writeCheckLines } from './reportHead.ts';
import { NO_RUNS, type RunLog, runRows } from './runs.ts';
import { COLOURS, INDENT, type Tab, type TabCell } from './tab.ts';
import { TabWriter } from './writer.ts';

/** Of the columns, in pixels. */
const WIDTHS = [300, 130, 100, 100, 110, 110, 400];
const MOST_REJECTED_SHOWN = 50;
/** The row that is left free for what went wrong in a refresh. */
export const FAILURE_ROW = 4;

/** The first tab: what to do next, the figures of the day, what was read, and whether everything adds up. */
export function startTab(report: Report, refreshedAt: number, log: RunLog = NO_RUNS): Tab {
  const words = wordsIn(report.settings.language);
  const writer = new TabWriter('start', words, WIDTHS);
  writer.band('title', words('tab.startTitle'));
  writer.band('subtitle', words('tab.refreshed', { time: isoText(refreshedAt, true) }));
  writer.band('subtitle', basisAndVersion(report, words));
  if (writer.band('bad', log.notice || null) !== FAILURE_ROW)
    throw new Error('The free row of Start has moved');
  writer.blank();
  writeGlance(writer, report, words);
  writeNext(writer, report, words);
  for (const row of runRows(log, words)) writer.row(...row);
  writer.blank();
  writeImports(writer, report, words);
  writeCheckLines(writer, report.checks);
  writeRejected(writer, report, words);
  return writer.tab({
    colour: COLOURS.grey,
  });
}

/** One line a side of the agreement: what was agreed, what came, and what it means. */
function writeGlance(writer: TabWriter, report: Report, words: Words): void {
  const { plan, pace, sla, closedLoop, settings, funnel } = report;
  writer.band('section', words('start.glance'));
  const line = (label: string, value: TabCell, meaning = '') =>
    writer.paragraph('note', meaning, [text(label), value]);
  line(words('start.goal', { currency: settings.currency }), money(plan.revenueGoal, 'strong'));
  if (plan.leadsNeeded !== null) {
    const chance = Math.round((plan.chanceWithLeadsNeeded ?? 0) * 100);
    line(
      words('start.leadsNeeded'),
      count(plan.leadsNeeded, 'strong'),
      words('plan.chanceOfGoal', { leads: plan.leadsNeeded, customers: plan.customersNeeded!, chance }),
    );
  } else line(words('start.leadsNeeded'), cell(null), words('start.planIncomplete'));
  if (plan.leadsNeededAtCertainty !== null) {
    line(
      words('plan.leadsForCertainty', { certainty: Math.round(plan.certainty * 100) }),
      count(plan.leadsNeededAtCertainty, 'strong'),
    );
  }
  if (pace) {
    line(words('start.pace'), count(pace.actual, 'strong'), paceText(report, words));
  }
  if (sla.speed) {
    line(
      words('start.speed'),
      percent(sla.speed.attainment, 'strong'),
      words('start.slaMeaning', { met: sla.speed.met, missed: sla.speed.missed, running: sla.speed.running }),
    );
  }
  if (sla.depth) {
    line(
      words('start.depth'),
      percent(sla.depth.attainment, 'strong'),
      words('start.slaMeaning', { met: sla.depth.met, missed: sla.depth.missed, running: sla.depth.running }),
    );
  }
  line(
    words('start.rate'),
    percent(plan.leadToCustomerRate.measured, 'strong'),
    plan.rateBasis.from === 'all'
      ? words('start.rateMeaning', {
          customers: funnel.stages[funnel.stages.length - 1]!.reached,
          leads: funnel.stages[0]!.reached,
        })
      : rateBasis(report, words),
  );
  line(
    words('start.revenue', { currency: settings.currency }),
    money(closedLoop.total.revenue, 'strong'),
    words('start.revenueMeaning', { won: closedLoop.won, lost: closedLoop.lost, open: closedLoop.open }),
  );
  writer.blank();
}

function writeNext(writer: TabWriter, { present, plan, checks }: Report, words: Words): void {
  const steps: string[] = [];
  if (!present.leads) steps.push(words('next.leads'));
  if (!present.deals) steps.push(words('next.deals'));
  if (!present.activities) steps.push(words('next.activities'));
  if (!present.spend) steps.push(words('next.spend'));
  if (plan.leadsNeeded === null) steps.push(words('next.plan'));
  if (checks.some(({ holds }) => !holds)) steps.push(words('next.checks'));
  steps.push(words('next.refresh'));
  writer.band('section', words('start.next'));
  for (const [i, step] of steps.entries()) writer.row(text(`${i + 1}. ${step}`));
  writer.blank();
}

function writeImports(writer: TabWriter, { imports }: Report, words: Words): void {
  writer.band('section', words('start.imports'));
  writer.head(
    [1, 2],
    words('start.tab'),
    words('start.kind'),
    words('start.rows'),
    words('start.records'),
    words('start.duplicates'),
    words('start.rejected'),
  );
  for (const figures of imports) {
    const rejected = figures.rejected.length;
    writer.row(
      text(figures.file),
      text(words(`kind.${figures.kind}`)),
      count(figures.rows),
      count(figures.records),
      count(figures.duplicates),
      count(rejected, rejected > 0 ? 'bad' : 'plain'),
    );
  }
  writer.blank();
  writer.band('section', words('start.columns'));
  for (const { file, columns, doubts, notes } of imports) {
    const found = Object.entries(columns).map(([field, header]) => `${words(fieldLabel(field))}: ${header}`);
    writer.paragraph('note', found.join(' · '), [text(file)]);
    for (const note of notes) writer.paragraph('note', words.say(note), [text('')]);
    for (const { sentence } of doubts) writer.paragraph('note', words.say(sentence), [text('?', 'bad')]);
  }
}

function writeRejected(writer: TabWriter, { imports }: Report, words: Words): void {
  const rejected = imports.flatMap(({ file, rejected: rows }) => rows.map((row) => ({ file, ...row })));
  if (rejected.length === 0) return;
  writer.blank();
  writer.band('section', words('import.rejectedRows', { n: rejected.length }));
  writer.head(
    [1, 3, 4, 5],
    words('start.tab'),
    words('start.row'),
    INDENT + words('start.column'),
    words('start.value'),
    words('start.reason'),
  );
  for (const { file, row, column, value, reason } of rejected.slice(0, MOST_REJECTED_SHOWN)) {
    writer.paragraph('note', words.say(reason), [text(file), count(row), text(INDENT + column), text(value)]);
  }
  if (rejected.length > MOST_REJECTED_SHOWN)
    writer.paragraph('note', words('tab.more', { n: rejected.length - MOST_REJECTED_SHOWN }));
}
