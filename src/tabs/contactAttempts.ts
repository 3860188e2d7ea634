import { type Words, wordsIn } from '../language/language.ts';
import { printNumber, printPercent } from '../language/print.ts';
import {
  DAYS_OF_INFLOW,
  type DepthOfKind,
  MORE_HOURS,
  type OptimalAttempts,
} from '../measures/attempts/optimalAttempts.ts';
import { FEWEST_AT_RISK, type ReachCurve, type ReachStep } from '../measures/attempts/reachByAttempt.ts';
import { DAYS_TO_CONVERT, FEWEST_IN_BAND, type ResponseBand } from '../measures/attempts/speedToLead.ts';
import { FEWEST_LEADS_FOR_RATE } from '../measures/sla/segments.ts';
import type { Report } from '../report/report.ts';
import { STAGES } from '../schema/stages.ts';
import { cell, count, money, percent, text } from './cells.ts';
import { writeChecks, writeHead } from './reportHead.ts';
import { BLANK, COLOURS, INDENT, type Tab, type TabCell, type TabChart } from './tab.ts';
import { TabWriter } from './writer.ts';

/** Of the columns, in pixels. */
const WIDTHS = [250, 110, 110, 110, 110, 110, 130, 110, 110, 130, 120, 160];
const CHART_ROWS = 17;

/** Why not more often. */
const LIMITS = {
  hours: 'contactAttempts.limitHours',
  cost: 'contactAttempts.limitCost',
  records: 'contactAttempts.limitRecords',
} as const;

/** What the attempts have taught: whom each reaches, how often to try, and what became of leads tried soon or late. */
export function contactAttemptsTab(report: Report): Tab {
  const { reach, settings } = report;
  const words = wordsIn(settings.language);
  const writer = new TabWriter('contactAttempts', words, WIDTHS);
  writeHead(writer, words('contactAttempts.method', { fewest: FEWEST_AT_RISK }), report);
  let charts: TabChart[] = [];
  if (reach === null) {
    writer.paragraph('note', words('contactAttempts.none'));
    writer.blank();
  } else {
    writeDepth(writer, report, words);
    charts = writeCurve(writer, reach, words);
    writeBudget(writer, report, words);
    writeKinds(writer, report, words);
  }
  writeBands(writer, report, words);
  writeChecks(writer, report, ['attempts']);
  return writer.tab({
    charts,
    colour: COLOURS.orange,
  });
}

/** One depth for all leads, to be agreed on. */
function writeDepth(writer: TabWriter, { optimalAttempts, settings }: Report, words: Words): void {
  const together = optimalAttempts?.together;
  writer.band('section', words('contactAttempts.depth'));
  if (!together) {
    writer.paragraph('note', words(optimalAttempts ? 'contactAttempts.noHours' : 'contactAttempts.noDepth'));
    writer.blank();
    return;
  }
  const { attempts, expected, reach, limit } = together;
  const reason = words(LIMITS[limit]);
  writer.paragraph(
    'strong',
    `${words('contactAttempts.suggested', {
      n: attempts,
      reach: printPercent(reach, words.language, 0),
      expected: printNumber(expected, words.language, 1),
    })} ${reason}`,
  );
  writer.paragraph('note', words('contactAttempts.agreed', { n: settings.attempts }));
  writer.paragraph('note', words('recommendation.caution'));
  writer.blank();
}

function stepHeads(words: Words): string[] {
  return [
    words('contactAttempts.tried'),
    words('contactAttempts.reached'),
    words('contactAttempts.chance'),
    words('funnel.low'),
    words('funnel.high'),
    words('contactAttempts.reach'),
    words('funnel.low'),
    words('funnel.high'),
  ];
}

const attemptOf = ({ first, last }: ReachStep) => (first === last ? String(first) : `${first}–${last}`);

function stepCells(step: ReachStep, words: Words): TabCell[] {
  const { atRisk, reached, rate, interval, reach, reachInterval } = step;
  if (rate === null)
    return [count(atRisk), count(reached), text(INDENT + words('contactAttempts.tooFew'), 'note')];
  return [
    count(atRisk),
    count(reached),
    percent(rate, 'strong'),
    percent(interval?.[0] ?? null),
    percent(interval?.[1] ?? null),
    percent(reach, 'strong'),
    percent(reachInterval?.[0] ?? null),
    percent(reachInterval?.[1] ?? null),
  ];
}

function writeCurve(writer: TabWriter, curve: ReachCurve, words: Words): TabChart[] {
  writer.band('section', words('contactAttempts.curve'));
  writer.paragraph('note', words('contactAttempts.soFar', { reached: curve.reached, n: curve.leads }));
  const head = writer.head([1], words('contactAttempts.attempt'), ...stepHeads(words));
  for (const step of curve.steps) writer.row(text(attemptOf(step), 'strong'), ...stepCells(step, words));
  writer.blank();
  const known = curve.steps.filter(({ rate }) => rate !== null).length;
  if (known < 2) return [];
  const at = { row: writer.next, column: 1 };
  writer.blank(CHART_ROWS);
  const column = (n: number) => ({ row: head, column: n, rows: known + 1, columns: 1 });
  return [
    {
      type: 'column',
      title: words('contactAttempts.chart'),
      data: [1, 4, 7].map(column),
      at,
      size: { width: 860, height: 320 },
      colours: [COLOURS.orange, COLOURS.blue],
      legend: 'bottom',
    },
  ];
}

/** How often to try the leads of each kind with the hours that there are, and what more hours would bring. */
function writeBudget(writer: TabWriter, { optimalAttempts, settings }: Report, words: Words): void {
  if (!optimalAttempts) return;
  const { worth, inMoney, hours, hoursUsed, kinds, more, costPerAttempt } = optimalAttempts;
  const { currency, reps, hoursPerMonth, leadKind } = settings;
  writer.band('section', words('contactAttempts.budget'));
  const values = { reps, hours: hoursPerMonth, all: hours, days: DAYS_OF_INFLOW };
  writer.paragraph(
    'note',
    `${words('contactAttempts.budgetMethod', values)} ${words(inMoney ? 'contactAttempts.byValue' : 'contactAttempts.byReach')}`,
  );
  if (worth.value !== null && worth.interval)
    writer.paragraph(
      'note',
      words('contactAttempts.worth', {
        customers: worth.customers,
        n: worth.reached,
        value: Math.round(worth.value),
        low: Math.round(worth.interval[0]),
        high: Math.round(worth.interval[1]),
        currency,
        fewest: FEWEST_LEADS_FOR_RATE,
      }),
    );
  writer.paragraph(
    'note',
    costPerAttempt === null
      ? words('contactAttempts.noCost', { setting: words('input.costPerHour') })
      : words('contactAttempts.cost', { cost: printNumber(costPerAttempt, words.language, 2), currency }),
  );
  writer.head(
    [1, 3, 12],
    words(leadKind === 'grade' ? 'commitment.grade' : 'funnel.source'),
    words('commitment.perMonth'),
    INDENT + words('contactAttempts.recommended'),
    '',
    words('contactAttempts.hours'),
    words('contactAttempts.reachedPerMonth'),
    words('contactAttempts.worthPerMonth', { currency }),
    words('contactAttempts.valueEach', { currency }),
    words('funnel.low'),
    words('funnel.high'),
    words('contactAttempts.pays'),
    INDENT + words('contactAttempts.chances'),
  );
  for (const kind of kinds.filter(({ leadsPerMonth }) => leadsPerMonth > 0))
    writer.row(...kindCells(kind, optimalAttempts, words));
  const sum = (of: (kind: DepthOfKind) => number) => kinds.reduce((total, kind) => total + of(kind), 0);
  writer.row(
    text(words('tab.total'), 'total'),
    cell(
      sum(({ leadsPerMonth }) => leadsPerMonth),
      'decimal',
      'total',
    ),
    text('', 'total'),
    text('', 'total'),
    cell(hoursUsed, 'hours', 'total'),
    cell(
      sum(({ reached }) => reached),
      'decimal',
      'total',
    ),
    money(inMoney ? sum(({ value }) => value) : null, 'total'),
    ...new Array<TabCell>(WIDTHS.length - 7).fill(text('', 'total')),
  );
  const brings = {
    n: MORE_HOURS,
    used: printNumber(more.hours, words.language, 1),
    reached: printNumber(more.reached, words.language, 1),
    value: Math.round(more.value),
    currency,
  };
  writer.paragraph(
    'strong',
    words(
      more.hours === 0
        ? 'contactAttempts.moreNothing'
        : inMoney
          ? 'contactAttempts.moreValue'
          : 'contactAttempts.moreReach',
      brings,
    ),
  );
  writer.blank();
}

function kindCells(kind: DepthOfKind, { inMoney }: OptimalAttempts, words: Words): TabCell[] {
  const { attempts, further, worth } = kind;
  const part = further && {
    n: further.attempts,
    share: printPercent(further.share, words.language, 0),
  };
  const depth = words('contactAttempts.depthOf', { n: attempts });
  return [
    text(kind.label || words('tab.without')),
    cell(kind.leadsPerMonth, 'decimal'),
    text(INDENT + (part ? `${depth}; ${words('contactAttempts.furtherOf', part)}` : depth), 'strong'),
    BLANK,
    cell(kind.minutes / 60, 'hours'),
    cell(kind.reached, 'decimal'),
    money(inMoney ? kind.value : null),
    money(kind.valueUsed),
    money(worth.interval?.[0] ?? null),
    money(worth.interval?.[1] ?? null),
    count(kind.attemptsThatPay),
    text(
      INDENT +
        [
          words(kind.ratesOfAll ? 'contactAttempts.ofAll' : 'contactAttempts.own'),
          ...(kind.worth.value === null && kind.valueUsed !== null
            ? [words('contactAttempts.valueOfAll')]
            : []),
        ].join('; '),
    ),
  ];
}

/** The same table for each kind; kinds that have hardly been tried stay out. */
function writeKinds(writer: TabWriter, { reach, settings }: Report, words: Words): void {
  const kinds = reach?.byKind.filter(({ leads }) => leads >= FEWEST_AT_RISK) ?? [];
  if (kinds.length < 2) return;
  writer.band(
    'section',
    words(settings.leadKind === 'grade' ? 'contactAttempts.byGrade' : 'contactAttempts.bySource'),
  );
  writer.head(
    [1, 2],
    words(settings.leadKind === 'grade' ? 'commitment.grade' : 'funnel.source'),
    words('contactAttempts.attempt'),
    ...stepHeads(words),
  );
  for (const { label, steps } of kinds)
    steps.forEach((step, i) => {
      const name = i === 0 ? text(label || words('tab.without'), 'strong') : BLANK;
      writer.row(name, text(attemptOf(step)), ...stepCells(step, words));
    });
  writer.blank();
}

function writeBands(writer: TabWriter, { speedToLead, sla }: Report, words: Words): void {
  if (speedToLead === null || sla.leads === 0) return;
  const { bands, next, leads, young } = speedToLead;
  writer.band('section', words('contactAttempts.bands'));
  writer.paragraph(
    'note',
    words('contactAttempts.bandsMethod', { days: DAYS_TO_CONVERT, n: leads, young, fewest: FEWEST_IN_BAND }),
  );
  if (leads === 0) {
    writer.blank();
    return;
  }
  const stage = words(`stage.${STAGES[next]!}`);
  const customer = words('stage.customer');
  writer.head(
    [1],
    words('contactAttempts.firstAttempt'),
    words('sla.leads'),
    words('contactAttempts.to', { stage }),
    words('contactAttempts.rate'),
    words('funnel.low'),
    words('funnel.high'),
    words('contactAttempts.to', { stage: customer }),
    words('contactAttempts.rate'),
    words('funnel.low'),
    words('funnel.high'),
  );
  for (const band of bands) {
    const shares = [band.toNext, band.toCustomer].flatMap(({ count: n, rate, interval }) => [
      count(n),
      percent(rate, 'strong'),
      percent(interval?.[0] ?? null),
      percent(interval?.[1] ?? null),
    ]);
    writer.row(text(bandName(band, words), 'strong'), count(band.leads), ...shares);
  }
  writer.paragraph('note', words('contactAttempts.association'));
  writer.blank();
}

function bandName({ above, upTo, untried }: ResponseBand, words: Words): string {
  if (untried) return words('contactAttempts.bandNever');
  if (above === null) return words('contactAttempts.bandFirst', { n: upTo! });
  return upTo === null
    ? words('contactAttempts.bandLast', { n: above })
    : words('contactAttempts.band', { from: above, n: upTo });
}
