import { roundUp } from '../formulas/arithmetic.ts';
import { wordsIn } from '../language/language.ts';
import { goalPeriod } from '../measures/sla/pace.ts';
import type { Figures, Report } from '../report/report.ts';
import { isoText } from '../values/dates.ts';
import { cell, count, money, percent, text } from './cells.ts';
import { BLANK, COLOURS, type Tab, type TabCell } from './tab.ts';
import { workingTimeText } from './workingTimeText.ts';
import { TabWriter } from './writer.ts';

/** Of the columns, in pixels: a page held upright. */
const WIDTHS = [120, 245, 245];

/** The agreement on one page, to print and to sign: what both work for, what each promises, and two lines for names. */
export function agreementTab(given: Report): Tab {
  const report = given.example ?? given;
  const { settings, asOf } = report;
  const words = wordsIn(settings.language);
  const writer = new TabWriter('agreement', words, WIDTHS);
  const isExample = report.imports.length === 0;
  const { start, end } = goalPeriod(settings, asOf.day);
  writer.band('title', words('agreement.title'));
  writer.paragraph(
    'subtitle',
    words('agreement.basis', { start: isoText(start), end: isoText(end), asOf: isoText(asOf.day) }),
  );
  if (isExample) writer.paragraph('subtitle', words('agreement.example'));
  writer.blank();
  writeGoal(writer, report);
  writeMarketing(writer, report);
  writeSales(writer, report);
  writer.band('section', words('agreement.follow'));
  writer.paragraph('plain', words('agreement.followed', { sla: words('tab.sla') }));
  writer.blank();
  writer.band('section', words('agreement.sign'));
  for (const party of ['agreement.forMarketing', 'agreement.forSales'] as const) {
    // The row above the line is blank: what is written there stays.
    writer.blank(2);
    writer.row(text(words(party), 'strong'), text(LINE), text(LINE));
    writer.row(text(''), text(words('agreement.place'), 'note'), text(words('agreement.signature'), 'note'));
  }
  return writer.tab({ colour: COLOURS.orange });
}

const LINE = '_'.repeat(28);

/** A figure and what it is, as one sentence. */
function promise(writer: TabWriter, figure: TabCell, what: string): void {
  writer.paragraph('plain', what, [{ ...figure, style: 'strong' }]);
}

function writeGoal(writer: TabWriter, { settings, plan }: Figures): void {
  const { words } = writer;
  const { currency } = settings;
  const { customersNeeded: customers, averageOrderValue: order, leadToCustomerRate: rate } = plan;
  writer.band('section', words('agreement.goal'));
  promise(writer, money(settings.revenueGoal), words('agreement.revenue', { currency }));
  if (customers !== null && order.used !== null)
    promise(
      writer,
      count(customers),
      words('agreement.customers', { order: Math.round(order.used), currency }),
    );
  if (rate.used) promise(writer, percent(rate.used), words('agreement.rate'));
  writer.blank();
}

function writeMarketing(writer: TabWriter, { settings, commitment }: Figures): void {
  const { words } = writer;
  const { reps, certainty } = settings;
  writer.band('section', words('agreement.marketing'));
  if (!commitment) writer.paragraph('note', words('agreement.incomplete'));
  else {
    const { team } = commitment;
    const sure = { certainty: Math.round(certainty * 100), customers: team.customers };
    const isCertain = commitment.promised === 'certain';
    const perMonth = roundUp(team.leadsPerMonth);
    promise(
      writer,
      count(team.leads),
      isCertain
        ? words('agreement.leadsForCertainty', { perMonth, ...sure })
        : words('agreement.leads', { perMonth }),
    );
    promise(writer, count(roundUp(team.leadsPerMonth / reps)), words('agreement.perRep', { reps }));
    // The other number stands in grey: only one is signed.
    if (isCertain)
      writer.paragraph('note', words('agreement.onAverage', { leads: team.leadsOnAverage, ...sure }), [
        BLANK,
      ]);
    else if (team.leadsAtCertainty !== null)
      writer.paragraph('note', words('agreement.sure', { leads: team.leadsAtCertainty, ...sure }), [BLANK]);
  }
  promise(writer, BLANK, words('agreement.handOver'));
  writer.blank();
}

function writeSales(writer: TabWriter, { settings }: Figures): void {
  const { words } = writer;
  writer.band('section', words('agreement.sales'));
  promise(
    writer,
    cell(settings.firstAttemptWithinHours),
    words('agreement.speed', { start: words(`choice.${settings.clockStart}`) }),
  );
  promise(
    writer,
    count(settings.attempts),
    words('agreement.depth', {
      days: settings.attemptsWithinDays,
      reached: words(settings.reachedEndsDepth ? 'sla.reachedEnds' : 'sla.reachedDoesNotEnd'),
    }),
  );
  promise(writer, cell(settings.hoursPerMonth), words('agreement.hours'));
  promise(writer, BLANK, words('agreement.answer'));
  writer.paragraph('note', workingTimeText(settings, words), [BLANK]);
  writer.blank();
}
