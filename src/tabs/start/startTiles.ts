import { isAtLeast, ratio } from '../../formulas/arithmetic.ts';
import type { Words } from '../../language/language.ts';
import { printNumber } from '../../language/print.ts';
import type { Report } from '../../report/report.ts';
import { dayText } from '../dayText.ts';
import { leadsForecastTile, revenueForecastTile } from '../forecast/forecastTiles.ts';
import { leadsTile, promiseTile } from '../sla/slaTiles.ts';
import type { Tile } from '../tiles.ts';
import { areLeadsUnknown, isUnknown, knownUntil } from './headline.ts';

/** A goal is in danger where less than so much of what should have been won by now is won. */
const FAR_BELOW = 0.9;

/** The goal of the period, what is won of it and what is left; and what it will have brought. */
export function goalTiles(report: Report, words: Words): Tile[] {
  const { goalDeals: deals, pace, present, settings } = report;
  const { customers } = report.goal;
  const { currency } = settings;
  const { goal, wonInPeriod: won, openInPeriod: open } = deals;
  const wonAmount = won?.amount ?? null;
  const share = wonAmount === null ? null : ratio(wonAmount, goal.revenueGoal);
  const passed = passedOf(report);
  const isKnown = present.deals && !isUnknown(report);
  const known = <T>(value: T): T | null => (isKnown ? value : null);
  const until = knownUntil(report);
  const current = <T>(value: T): T | null => (until === null ? known(value) : null);
  const isGood =
    share === null || !isKnown || (until !== null && share < 1)
      ? null
      : share >= 1 || (passed < 1 && isAtLeast(share, passed * FAR_BELOW));
  return [
    {
      name: words('start.goal', { currency }),
      value: goal.revenueGoal,
      format: 'money',
      note: customers === null ? '' : words('start.goalCustomers', { n: customers }),
    },
    {
      name: words('start.wonSoFar'),
      value: known(wonAmount),
      format: 'money',
      note: wonNote(report, words),
      isGood,
      method: words('start.wonNote'),
    },
    {
      name: words('start.share'),
      value: known(share),
      format: 'percent',
      note:
        until !== null
          ? words('start.untilDay', { day: dayText(until, words) })
          : pace
            ? words('start.daysPassed', { passed: pace.daysPassed, all: pace.daysInAll })
            : '',
      isGood,
    },
    {
      name: words('start.left'),
      value: current(goal.stillToWin),
      format: 'money',
      note:
        current(goal.stillToWin) === null || !pace || pace.daysInAll <= pace.daysPassed
          ? ''
          : words('start.leftPerDay', {
              amount: printNumber(
                Math.round(goal.stillToWin! / (pace.daysInAll - pace.daysPassed)),
                words.language,
              ),
            }),
    },
    {
      name: words('start.openInPeriod'),
      value: current(open?.deals === 0 ? 0 : (open?.amount ?? null)),
      format: 'money',
      note: until === null ? (known(openNote(report, words)) ?? '') : words('forecast.why.stale'),
      method: words('start.openNote'),
    },
    unknownUnless(isKnown, revenueForecastTile(report, words), words),
  ];
}

/** What the exports cannot know is blank. */
function unknownUnless(isKnown: boolean, tile: Tile, words: Words): Tile {
  return isKnown || tile.value === null ? tile : { ...tile, value: null, note: words('start.notKnown') };
}

function wonNote(report: Report, words: Words): string {
  const { present, goalDeals } = report;
  if (!present.deals) return words('start.importDeals');
  if (isUnknown(report)) return words('start.notKnown');
  if (!goalDeals.outcomesTold) return words('forecast.why.outcomesUntold');
  return goalDeals.wonInPeriod ? words('start.dealsWon', { n: goalDeals.wonInPeriod.deals }) : '';
}

function openNote({ goalDeals: { openInPeriod: open, goal } }: Report, words: Words): string {
  if (open === null) return words('start.noCloseDates');
  const said = words('start.openDeals', { n: open.deals });
  if (goal.coverageInPeriod === null) return said;
  return `${said} ${words('start.coverage', { n: printNumber(goal.coverageInPeriod, words.language, 1) })}`;
}

/** Of the working days of the goal's period, the part that has passed; of its days where nothing else is known. */
function passedOf({ pace, goalDeals: { goal }, asOf }: Report): number {
  if (pace && pace.daysInAll > 0) return pace.daysPassed / pace.daysInAll;
  const days = goal.end - goal.start + 1;
  return Math.min(1, Math.max(0, (asOf.day - goal.start + 1) / days));
}

/** Marketing's side and sales'. */
export function sidesTiles(report: Report, words: Words): Tile[] {
  const { breaches, sla, staleness } = report;
  const isTold = !staleness && (sla.speed !== null || sla.depth !== null);
  const untold = words(staleness ? 'forecast.why.stale' : 'sla.untold');
  const { overdue, dueNext } = breaches;
  return [
    leadsTile(report, words),
    unknownUnless(!areLeadsUnknown(report), leadsForecastTile(report, words), words),
    promiseTile(report, words, 'speed'),
    promiseTile(report, words, 'depth'),
    {
      name: words('start.overdue'),
      value: isTold ? overdue : null,
      format: 'count',
      note: isTold ? words('sla.toCallNote', { tab: words('tab.callList') }) : untold,
      isGood: isTold ? overdue === 0 : null,
    },
    {
      name: words('start.dueNext'),
      value: isTold ? dueNext : null,
      format: 'count',
      note: isTold ? words('sla.toCallNote', { tab: words('tab.callList') }) : untold,
    },
  ];
}
