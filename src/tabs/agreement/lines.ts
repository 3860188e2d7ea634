import { roundUp } from '../../formulas/arithmetic.ts';
import type { Words } from '../../language/language.ts';
import { printNumber, printPercent } from '../../language/print.ts';
import { TOLERANCE } from '../../measures/sla/pace.ts';
import type { Proposal } from '../../settings/agreement.ts';
import { goalMonthsOfYear, goalPeriod, goalSpanMonths, wholePartOfGoal } from '../../settings/goal.ts';
import type { Span } from '../../settings/period.ts';
import type { AgreedLeads, Settings } from '../../settings/settings.ts';
import { civil, isoText } from '../../values/dates.ts';
import { cell, count, money } from '../cells.ts';
import { BLANK, type TabCell } from '../tab.ts';

/** A line of the agreement: a figure and what it is, as one sentence; what it is worth may stand beside it. */
export interface Line {
  readonly figure: TabCell;
  readonly words: string;
  /** A line of a list under the one before. */
  readonly isPart?: true;
}

/** The lines of a version, by section: all that is signed, and nothing that a refresh would change. */
export interface Lines {
  readonly goal: readonly Line[];
  readonly marketing: readonly Line[];
  readonly sales: readonly Line[];
  readonly broken: readonly Line[];
}

/** So many kinds are on the page; the others are together. */
const MOST_KINDS = 6;

/**
 * @param settings under the version
 * @param day the as-of day, whose month is the goal period by default
 */
export function linesOf(version: Proposal, settings: Settings, day: number, words: Words): Lines {
  return {
    goal: goalLines(version, goalPeriod(settings, day), words),
    marketing: marketingLines(version, settings, day, words),
    sales: salesLines(version, words),
    broken: brokenLines(version, words),
  };
}

function strong(figure: TabCell): TabCell {
  return { ...figure, style: 'strong' };
}

function goalLines({ terms, currency, owed }: Proposal, { start, end }: Span, words: Words): Line[] {
  const { goalPer, goalStart, goalEnd } = terms;
  const month = words(`choice.${terms.fiscalYearStart ?? 'january'}`);
  const revenue =
    goalPer === 'fiscalYear'
      ? words('agreement.revenueYearly', { currency, month })
      : goalPer === 'quarter'
        ? words('agreement.revenueQuarterly', { currency, month })
        : goalStart === null && goalEnd === null
          ? words('agreement.revenueMonthly', { currency })
          : words('agreement.revenue', { currency, start: isoText(start), end: isoText(end) });
  const lines: Line[] = [{ figure: strong(money(terms.revenueGoal)), words: revenue }];
  if (!owed) return lines;
  return [
    ...lines,
    {
      figure: strong(count(owed.customers)),
      words: words('agreement.customersAtRate', {
        order: Math.round(owed.averageOrderValue),
        currency,
        rate: printPercent(owed.leadToCustomerRate, words.language),
      }),
    },
  ];
}

function marketingLines(
  { terms, currency, owed }: Proposal,
  settings: Settings,
  day: number,
  words: Words,
): Line[] {
  if (!owed) return [];
  const { reps, certainty } = terms;
  const months = goalSpanMonths(settings, day);
  const perMonth = roundUp(owed.leads / months);
  const per = words(`agreement.per.${terms.goalPer ?? 'goalPeriod'}`);
  const isCertain =
    terms.promise === 'certain' && owed.leadsAtCertainty !== null && terms.leadsPromised === null;
  const sure = { certainty: Math.round(certainty * 100), customers: owed.ofMarketing };
  const shown = owed.byKind.slice(0, owed.byKind.length > MOST_KINDS ? MOST_KINDS - 1 : MOST_KINDS);
  const others = owed.byKind.slice(shown.length);
  const part = (leads: number, kind: string, value: number): Line => ({
    figure: count(leads),
    words: words('agreement.ofKind', { kind, value: Math.round(value), currency }),
    isPart: true,
  });
  return [
    {
      figure: strong(count(owed.leads)),
      words: isCertain
        ? words('agreement.leadsForCertainty', { per, perMonth, ...sure })
        : words('agreement.leads', { per, perMonth }),
    },
    ...byMonth(owed, settings, day, words),
    {
      figure: strong(count(roundUp(owed.leads / months / reps))),
      words: words('agreement.perRep', { reps }),
    },
    { figure: strong(money(owed.value)), words: words('agreement.worth', { currency }) },
    ...shown.map(({ label, leads, value }) => part(leads, label || words('tab.without'), value)),
    ...(others.length === 0
      ? []
      : [
          part(
            others.reduce((sum, { leads }) => sum + leads, 0),
            words('agreement.otherKinds', { n: others.length }),
            others.reduce((sum, { value }) => sum + value, 0),
          ),
        ]),
  ];
}

/** The leads of each month of the year, where the months differ. */
function byMonth({ leads, months }: AgreedLeads, settings: Settings, day: number, words: Words): Line[] {
  if (!months) return [];
  const said = goalMonthsOfYear(settings, day).map((span) => {
    const inMonth = wholePartOfGoal(leads, settings, months.leads, span, day);
    return `${words(`month.${civil(span.start).month as 1}`)} ${printNumber(inMonth, words.language)}`;
  });
  return [{ figure: BLANK, words: words('agreement.byMonth', { months: said.join(', ') }), isPart: true }];
}

function salesLines({ terms }: Proposal, words: Words): Line[] {
  return [
    {
      figure: strong(cell(terms.firstAttemptWithinHours)),
      words: words('agreement.speed', { start: words(`choice.${terms.clockStart}`) }),
    },
    {
      figure: strong(count(terms.attempts)),
      words: words('agreement.depth', {
        days: terms.attemptsWithinDays,
        reached: words(terms.reachedEndsDepth ? 'sla.reachedEnds' : 'sla.reachedDoesNotEnd'),
      }),
    },
    ...terms.kindPromises.map(
      ({ kind, hours, attempts, days }): Line => ({
        figure: BLANK,
        words: words('agreement.toKind', {
          kind,
          hours: hours ?? terms.firstAttemptWithinHours,
          attempts: attempts ?? terms.attempts,
          days: days ?? terms.attemptsWithinDays,
        }),
        isPart: true,
      }),
    ),
    { figure: strong(count(terms.answerWithinDays)), words: words('agreement.answerWithin') },
    { figure: strong(cell(terms.hoursPerMonth)), words: words('agreement.hours') },
  ];
}

function brokenLines({ terms }: Proposal, words: Words): Line[] {
  const { digestThreshold, whenBroken, reviewOn } = terms;
  const { language } = words;
  return [
    {
      figure: BLANK,
      words: words('agreement.limits', {
        sales: printPercent(digestThreshold, language, 0),
        marketing: printPercent(1 - TOLERANCE, language, 0),
      }),
    },
    { figure: BLANK, words: whenBroken ?? words('agreement.thenDefault') },
    {
      figure: BLANK,
      words:
        reviewOn === null
          ? words('agreement.reviewLater')
          : words('agreement.review', { day: isoText(reviewOn) }),
    },
  ];
}
