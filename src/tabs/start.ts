import { wordsIn } from '../language/language.ts';
import type { Report } from '../report/report.ts';
import { fieldLabel } from '../schema/fields.ts';
import { CUSTOMER } from '../schema/stages.ts';
import { isoText } from '../values/dates.ts';
import { cell, count, money, percent, text } from './cells.ts';
import { paceText } from './paceText.ts';
import { basisAndVersion, rateBasis, writeCheckLines } from './reportHead.ts';
import { NO_RUNS, type RunLog, runRows } from './runs.ts';
import { COLOURS, type Tab, type TabCell } from './tab.ts';
import type { Column } from './table.ts';
import { TabWriter } from './writer.ts';

/** Of the columns, in pixels. */
const WIDTHS = [330, 130, 130, 130, 130, 130, 400];
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
  writeGlance(writer, report);
  writeNext(writer, report);
  for (const row of runRows(log, words)) writer.row(...row);
  writer.blank();
  writeImports(writer, report);
  writeCheckLines(writer, report.checks);
  writeRejected(writer, report);
  return writer.tab({ colour: COLOURS.grey });
}

/** One line a side of the agreement: what was agreed, what came, and what it means. */
function writeGlance(writer: TabWriter, report: Report): void {
  const { words } = writer;
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
  const customers = funnel.stages[CUSTOMER]!.reached;
  line(
    words('start.rate'),
    percent(plan.leadToCustomerRate.measured, 'strong'),
    plan.rateBasis.from === 'all' && customers !== null
      ? words('start.rateMeaning', {
          customers,
          leads: funnel.stages[0]!.reached!,
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

function writeNext(writer: TabWriter, { present, plan, checks }: Report): void {
  const { words } = writer;
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

function writeImports(writer: TabWriter, { imports }: Report): void {
  const { words } = writer;
  const columns: Column<Report['imports'][number]>[] = [
    { head: words('start.tab'), format: 'text', value: ({ file }) => file },
    { head: words('start.kind'), format: 'text', value: ({ kind }) => words(`kind.${kind}`) },
    { head: words('start.rows'), format: 'count', value: ({ rows }) => rows },
    { head: words('start.records'), format: 'count', value: ({ records }) => records },
    { head: words('start.duplicates'), format: 'count', value: ({ duplicates }) => duplicates },
    {
      head: words('start.rejected'),
      format: 'count',
      value: ({ rejected }) => rejected.length,
      style: ({ rejected }) => (rejected.length > 0 ? 'bad' : 'plain'),
    },
  ];
  writer.band('section', words('start.imports'));
  writer.table(columns, imports);
  writer.blank();
  writer.band('section', words('start.columns'));
  for (const { file, columns: found, doubts, notes } of imports) {
    const pairs = Object.entries(found).map(([field, header]) => `${words(fieldLabel(field))}: ${header}`);
    writer.paragraph('note', pairs.join(' · '), [text(file)]);
    for (const note of notes) writer.paragraph('note', words.say(note), [text('')]);
    for (const { sentence } of doubts) writer.paragraph('note', words.say(sentence), [text('?', 'bad')]);
  }
}

function writeRejected(writer: TabWriter, { imports }: Report): void {
  const { words } = writer;
  const rejected = imports.flatMap(({ file, rejected: rows }) => rows.map((row) => ({ file, ...row })));
  if (rejected.length === 0) return;
  const columns: Column<(typeof rejected)[number]>[] = [
    { head: words('start.tab'), format: 'text', value: ({ file }) => file },
    { head: words('start.row'), format: 'count', value: ({ row }) => row },
    { head: words('start.column'), format: 'text', value: ({ column }) => column },
    { head: words('start.value'), format: 'text', value: ({ value }) => value },
  ];
  writer.blank();
  writer.band('section', words('import.rejectedRows', { n: rejected.length }));
  writer.table(columns, rejected, {
    most: MOST_REJECTED_SHOWN,
    beside: { head: words('start.reason'), text: ({ reason }) => words.say(reason) },
  });
}
