import { wordsIn } from '../language/language.ts';
import type { Figures, Report } from '../report/report.ts';
import type { Proposal } from '../settings/agreement.ts';
import { isoText } from '../values/dates.ts';
import { type Line, linesOf } from './agreement/lines.ts';
import { text } from './cells.ts';
import { BLANK, COLOURS, INDENT, type Tab } from './tab.ts';
import { workingTimeText } from './workingTimeText.ts';
import { TabWriter } from './writer.ts';

/** Of the columns, in pixels: a page held upright. */
const WIDTHS = [120, 245, 245];

/**
 * The agreement on one page, to print and to sign: what both work for, what each promises, when a promise is broken, and two
 * lines for names. Of the version in force nothing moves; where nothing is agreed it is the proposal for the first version.
 * What own data would say today stands beside it in grey.
 */
export function agreementTab(given: Report): Tab {
  const isExample = given.imports.length === 0 && given.agreement.inForce === null;
  const report: Figures = (isExample && given.example) || given;
  const { asOf, agreement } = report;
  const { inForce, proposal } = agreement;
  const { settings } = report.inForce;
  const words = wordsIn(given.settings.language);
  const writer = new TabWriter('agreement', words, WIDTHS);
  const signed: number[] = [];
  const lines = linesOf(inForce ?? proposal, settings, asOf.day, words);
  writer.band('title', words('agreement.title'));
  writeVersion(writer, report, isExample);
  const section = (title: string, of: readonly Line[]) => {
    writer.band('section', title);
    for (const line of of) {
      const first = writer.next;
      writeLine(writer, line);
      for (let row = first; row < writer.next; row++) signed.push(row);
    }
  };
  section(words('agreement.goal'), lines.goal);
  section(words('agreement.marketing'), lines.marketing);
  if (lines.marketing.length === 0) writer.paragraph('note', words('agreement.incomplete'));
  else writeBeside(writer, report, inForce ?? proposal);
  writer.paragraph('plain', words('agreement.handOver'), [BLANK]);
  section(words('agreement.sales'), lines.sales);
  writer.paragraph('note', workingTimeText(settings, words), [BLANK]);
  section(words('agreement.broken'), lines.broken);
  writer.paragraph('plain', words('agreement.followed', { sla: words('tab.sla') }), [BLANK]);
  writer.band('section', words('agreement.sign'));
  for (const [party, name] of [
    ['agreement.forMarketing', inForce?.forMarketing],
    ['agreement.forSales', inForce?.forSales],
  ] as const) {
    // The row above the line is blank: what is written there stays.
    writer.blank(2);
    writer.row(text(words(party), 'strong'), text(LINE), text(LINE));
    writer.row(text(''), text(words('agreement.place'), 'note'), text(signature(words, name), 'note'));
  }
  return { ...writer.tab({ colour: COLOURS.orange }), ...(inForce && { signed }) };
}

const LINE = '_'.repeat(28);

function signature(words: TabWriter['words'], name: string | undefined): string {
  return name ? words('agreement.signatureOf', { name }) : words('agreement.signature');
}

function writeLine(writer: TabWriter, { figure, words, isPart }: Line): void {
  writer.paragraph(isPart ? 'note' : 'plain', isPart ? INDENT + words : words, [
    isPart ? { ...figure, style: 'note' } : figure,
  ]);
}

const REVIEWS = {
  data: 'agreement.reviewForData',
  day: 'agreement.reviewForDay',
  goal: 'agreement.reviewForGoal',
} as const;

/** Which version it is, from when it is in force and who has agreed on it. */
function writeVersion(writer: TabWriter, { agreement, goal, asOf }: Figures, isExample: boolean): void {
  const { words } = writer;
  const { inForce, coming, proposal, reviewOn, reviewFor } = agreement;
  const says = (line: string) => writer.paragraph('subtitle', line);
  if (!inForce) {
    const { start, end } = goal;
    says(words('agreement.proposed', { version: String(proposal.version) }));
    says(words('agreement.basis', { start: isoText(start), end: isoText(end), asOf: isoText(asOf.day) }));
    says(words(isExample ? 'agreement.example' : 'agreement.follows'));
    return;
  }
  const { version, from, agreedOn, forMarketing, forSales } = inForce;
  says(words('agreement.inForce', { version: String(version), from: isoText(from) }));
  says(
    forMarketing === '' && forSales === ''
      ? words('agreement.agreedOn', { day: isoText(agreedOn) })
      : words('agreement.agreedBy', {
          day: isoText(agreedOn),
          marketing: forMarketing || '–',
          sales: forSales || '–',
        }),
  );
  if (coming)
    says(words('agreement.coming', { version: String(coming.version), from: isoText(coming.from) }));
  if (reviewFor)
    writer.paragraph(
      'bad',
      words(REVIEWS[reviewFor], { day: isoText(reviewFor === 'goal' ? inForce.terms.goalEnd! : reviewOn!) }),
    );
}

/** What is not signed: the other number, and what own data would promise today. */
function writeBeside(
  writer: TabWriter,
  { agreement, goal, inForce: { settings }, asOf }: Figures,
  { terms, owed }: Proposal,
): void {
  const { words } = writer;
  const { inForce, today } = agreement;
  const note = (line: string) => writer.paragraph('note', line, [BLANK]);
  const sure = { certainty: Math.round(terms.certainty * 100), customers: owed!.ofMarketing };
  if (settings.goalPer !== 'goalPeriod')
    note(
      words('agreement.thisPeriod', {
        start: isoText(goal.start),
        end: isoText(goal.end),
        revenue: goal.revenue,
        currency: settings.currency,
        leads: goal.leads!,
      }),
    );
  if (!inForce) {
    if (terms.leadsPromised !== null || (terms.promise === 'certain' && owed!.leadsAtCertainty !== null))
      note(words('agreement.onAverage', { leads: owed!.leadsOnAverage, ...sure }));
    else if (owed!.leadsAtCertainty !== null)
      note(words('agreement.sure', { leads: owed!.leadsAtCertainty, ...sure }));
  } else if (today) {
    const values = { leads: today.leads, asOf: isoText(asOf.day) };
    note(
      today.range
        ? words('agreement.todayRange', { ...values, low: today.range[0], high: today.range[1] })
        : words('agreement.today', values),
    );
  }
}
