import { isoText } from '../exports/dates.ts';
import { type Words, wordsIn } from '../language/language.ts';
import { roundUp } from '../measures/arithmetic.ts';
import { goalPeriod } from '../measures/pace.ts';
import { customersNeeded, leadsNeeded } from '../measures/plan.ts';
import { type PromiseBasis, promisedOf } from '../measures/promised.ts';
import type { Report } from '../measures/report.ts';
import { EXAMPLE } from './plan.ts';
import {
  BLANK,
  COLOURS,
  cell,
  count,
  money,
  percent,
  type Tab,
  type TabCell,
  TabWriter,
  text,
} from './tab.ts';

/** Of the columns, in pixels: a page held upright. */
const WIDTHS = [130, 220, 260];

/** The agreement on one page, to print and to sign: what both work for, what each promises, and two lines for names. */
export function agreementTab(report: Report): Tab {
  const { settings, asOf } = report;
  const words = wordsIn(settings.language);
  const writer = new TabWriter(WIDTHS);
  const isExample = report.imports.length === 0;
  const { start, end } = goalPeriod(settings, asOf.day);
  writer.band('title', words('agreement.title'));
  writer.paragraph(
    'subtitle',
    words('agreement.basis', { start: isoText(start), end: isoText(end), asOf: isoText(asOf.day) }),
  );
  if (isExample) writer.paragraph('subtitle', words('agreement.example'));
  writer.blank();
  const basis = basisOf(report);
  writeGoal(writer, report, basis, words);
  writeMarketing(writer, report, basis, words);
  writeSales(writer, report, words);
  writer.band('section', words('agreement.follow'));
  writer.paragraph('plain', words('agreement.followed', { sla: words('tab.sla') }));
  writer.blank();
  writer.band('section', words('agreement.sign'));
  for (const party of ['agreement.forMarketing', 'agreement.forSales'] as const) {
    writer.blank();
    writer.row(text(words(party), 'strong'), text(LINE), text(LINE));
    writer.row(text(''), text(words('agreement.place'), 'note'), text(words('agreement.signature'), 'note'));
  }
  return writer.tab({
    id: 'agreement',
    name: words('tab.agreement'),
    language: words.language,
    owner: 'report',
    colour: COLOURS.orange,
  });
}

const LINE = '_'.repeat(28);

/** The plan's figures; before there is an export, the method's example stands in for what nobody has typed. */
function basisOf({ plan, settings, imports }: Report): PromiseBasis & { readonly customers: number | null } {
  if (imports.length > 0) return { ...plan, customers: plan.customersNeeded };
  const order = settings.averageOrderValue ?? EXAMPLE.averageOrderValue;
  const rate = settings.leadToCustomerRate ?? EXAMPLE.leadToCustomerRate;
  const customers = customersNeeded(settings.revenueGoal, order);
  return {
    customers,
    leadsNeeded: leadsNeeded(customers, rate),
    averageOrderValue: { used: order },
    leadToCustomerRate: { used: rate },
  };
}

type Basis = ReturnType<typeof basisOf>;

/** A figure and what it is, as one sentence. */
function promise(writer: TabWriter, figure: TabCell, what: string): void {
  writer.paragraph('plain', what, [{ ...figure, style: 'strong' }]);
}

function writeGoal(writer: TabWriter, { settings }: Report, basis: Basis, words: Words): void {
  const { currency } = settings;
  writer.band('section', words('agreement.goal'));
  promise(writer, money(settings.revenueGoal), words('agreement.revenue', { currency }));
  const { averageOrderValue: order, leadToCustomerRate: rate, customers } = basis;
  if (customers !== null && order.used !== null)
    promise(
      writer,
      count(customers),
      words('agreement.customers', { order: Math.round(order.used), currency }),
    );
  if (rate.used) promise(writer, percent(rate.used), words('agreement.rate'));
  writer.blank();
}

function writeMarketing(writer: TabWriter, report: Report, basis: Basis, words: Words): void {
  const { settings, plan, asOf } = report;
  writer.band('section', words('agreement.marketing'));
  const promised = promisedOf(settings, basis, asOf.day);
  if (!promised) writer.paragraph('note', words('agreement.incomplete'));
  else {
    const perMonth = (leads: number) => roundUp(leads / promised.months);
    promise(writer, count(promised.leads), words('agreement.leads', { perMonth: perMonth(promised.leads) }));
    promise(
      writer,
      count(perMonth(promised.leadsPerRep)),
      words('agreement.perRep', {
        reps: settings.reps,
        customers: customersNeeded(settings.revenueGoal / settings.reps, basis.averageOrderValue.used!),
      }),
    );
  }
  if (plan.leadsNeededAtCertainty !== null)
    promise(
      writer,
      count(plan.leadsNeededAtCertainty),
      words('agreement.sure', { certainty: Math.round(plan.certainty * 100) }),
    );
  promise(writer, BLANK, words('agreement.handOver'));
  writer.blank();
}

function writeSales(writer: TabWriter, { settings }: Report, words: Words): void {
  const clock = (time: number) => isoText(time, true).slice(11);
  writer.band('section', words('agreement.sales'));
  promise(
    writer,
    cell(settings.firstAttemptWithinHours),
    words('agreement.speed', {
      start: words(`choice.${settings.clockStart}`),
      open: clock(settings.open),
      close: clock(settings.close),
    }),
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
  writer.blank();
}
