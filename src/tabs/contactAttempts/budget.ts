import type { Words } from '../../language/language.ts';
import { printNumber, printPercent } from '../../language/print.ts';
import {
  type DepthOfKind,
  MORE_HOURS,
  type OptimalAttempts,
} from '../../measures/attempts/optimalAttempts.ts';
import { DAYS_OF_INFLOW } from '../../measures/attempts/tally.ts';
import type { Report } from '../../report/report.ts';
import type { Settings } from '../../settings/settings.ts';
import { text } from '../cells.ts';
import { LEAD_KIND_HEAD } from '../leadKindHead.ts';
import { type Column, SUM } from '../table.ts';
import type { TabWriter } from '../writer.ts';

/** How often to try the leads of each kind with the hours that there are, and what more hours would bring. */
export function writeBudget(writer: TabWriter, { optimalAttempts, settings }: Report): void {
  if (!optimalAttempts) return;
  const { words } = writer;
  writer.band('section', words('contactAttempts.budget'));
  // Kinds of which no lead comes would add nothing to the sums.
  const kinds = optimalAttempts.kinds.filter(({ leadsPerMonth }) => leadsPerMonth > 0);
  writer.table(kindColumns(words, optimalAttempts, settings), kinds);
  writer.paragraph('strong', moreHours(words, optimalAttempts, settings));
  writer.blank();
}

/** Where the hours come from, and in what order they are given out. */
function methodOf(
  words: Words,
  { inMoney, hours }: OptimalAttempts,
  { reps, hoursPerMonth }: Settings,
): string {
  const values = { reps, hours: hoursPerMonth, all: hours, days: DAYS_OF_INFLOW };
  const aim = words(inMoney ? 'contactAttempts.byValue' : 'contactAttempts.byReach');
  return `${words('contactAttempts.budgetMethod', values)} ${aim}`;
}

/** How much a reached lead is worth, and what an attempt costs. */
function worthOf(words: Words, { worth, costPerAttempt }: OptimalAttempts, { currency }: Settings): string {
  const cost =
    costPerAttempt === null
      ? words('contactAttempts.noCost', { setting: words('input.costPerHour') })
      : words('contactAttempts.cost', { cost: printNumber(costPerAttempt, words.language, 2), currency });
  if (worth.value === null || !worth.interval) return cost;
  const value = words('contactAttempts.worth', {
    customers: worth.customers!,
    n: worth.reached,
    value: Math.round(worth.value),
    low: Math.round(worth.interval[0]),
    high: Math.round(worth.interval[1]),
    currency,
  });
  return `${value} ${cost}`;
}

function kindColumns(words: Words, optimal: OptimalAttempts, settings: Settings): Column<DepthOfKind>[] {
  const { inMoney, hoursUsed, costPerAttempt } = optimal;
  const { leadKind, currency } = settings;
  // Nothing can be summed of these, and the line goes on below them.
  const noTotal = { total: text('', 'total') };
  const pays: Column<DepthOfKind> = {
    head: words('contactAttempts.pays'),
    format: 'count',
    value: ({ attemptsThatPay }) => attemptsThatPay,
    ...noTotal,
  };
  return [
    {
      head: words(LEAD_KIND_HEAD[leadKind]),
      format: 'text',
      value: ({ label }) => label || words('tab.without'),
      total: words('tab.total'),
    },
    {
      head: words('contactAttempts.leadsPerMonth'),
      format: 'decimal',
      value: ({ leadsPerMonth }) => leadsPerMonth,
      total: SUM,
    },
    {
      head: words('contactAttempts.recommended'),
      format: 'interval',
      value: (kind) => depthWords(kind, words),
      style: 'strong',
      note: methodOf(words, optimal, settings),
      ...noTotal,
    },
    {
      head: words('contactAttempts.hours'),
      format: 'hours',
      value: ({ minutes }) => minutes / 60,
      total: hoursUsed,
    },
    {
      head: words('contactAttempts.reachedPerMonth'),
      format: 'decimal',
      value: ({ reached }) => reached,
      total: SUM,
    },
    ...(inMoney
      ? ([
          {
            head: words('contactAttempts.worthPerMonth', { currency }),
            format: 'money',
            value: ({ value }) => value,
            total: SUM,
          },
          {
            head: words('contactAttempts.valueEach', { currency }),
            format: 'money',
            value: ({ valueUsed }) => valueUsed,
            note: worthOf(words, optimal, settings),
            ...noTotal,
          },
        ] satisfies Column<DepthOfKind>[])
      : []),
    ...(costPerAttempt === null ? [] : [pays]),
    {
      head: words('contactAttempts.chances'),
      format: 'text',
      value: ({ tried, reachedSoFar }) => words('contactAttempts.own', { n: tried, reached: reachedSoFar }),
      style: 'note',
      note: words('contactAttempts.ownNote'),
      ...noTotal,
    },
  ];
}

/** How often to try; where the hours end inside an attempt, which part of the leads is tried further. */
function depthWords({ attempts, further }: DepthOfKind, words: Words): string {
  const depth = words('contactAttempts.depthOf', { n: attempts });
  if (!further) return depth;
  const part = { n: further.attempts, share: printPercent(further.share, words.language, 0) };
  return `${depth}; ${words('contactAttempts.furtherOf', part)}`;
}

function moreHours(words: Words, { more, inMoney }: OptimalAttempts, { currency }: Settings): string {
  const brings = {
    n: MORE_HOURS,
    used: printNumber(more.hours, words.language, 1),
    reached: printNumber(more.reached, words.language, 1),
    value: Math.round(more.value),
    currency,
  };
  if (more.hours === 0) return words('contactAttempts.moreNothing', brings);
  return words(inMoney ? 'contactAttempts.moreValue' : 'contactAttempts.moreReach', brings);
}
