import { wordsIn } from '../../language/language.ts';
import { printPercent } from '../../language/print.ts';
import type { DaysToClose } from '../../measures/deals/deals.ts';
import { monthsInARow } from '../../measures/deals/months.ts';
import type { Report } from '../../report/report.ts';
import { isoText } from '../../values/dates.ts';
import { writeChecks, writeHead } from '../reportHead.ts';
import { COLOURS, type Tab } from '../tab.ts';
import type { Column } from '../table.ts';
import { TabWriter } from '../writer.ts';
import { writeMonths } from './byMonth.ts';
import { writeOwners } from './byOwner.ts';
import { writeStages } from './byStage.ts';
import { writeDealsToSee } from './dealsToSee.ts';
import { writeGoal } from './goal.ts';

/** Of the columns, in pixels. */
const WIDTHS = [240, 90, 90, 110, 110, 130, 130, 110, 110];
/** So many months are rows of their own; what is older is one row. */
const MOST_MONTHS = 24;
const CHART_HEIGHT = 300;

/** Won, lost and open deals: against the goal, by month, rep and stage, and which open ones to look at. */
export function dealsTab(report: Report): Tab {
  const { deals, present, settings } = report;
  const writer = new TabWriter('deals', wordsIn(settings.language), WIDTHS);
  const { words } = writer;
  const months = monthsInARow(deals.byMonth, MOST_MONTHS);
  writeHead(writer, report, {
    headline: present.deals ? headline(report, writer) : words('deals.none'),
    basis: present.deals ? basis(report, writer) : '',
    method: words('deals.method'),
  });
  if (!present.deals) return writer.tab({ colour: COLOURS.green });
  const chartRow = writer.room(CHART_HEIGHT);
  writeGoal(writer, report);
  const charts = [
    ...writeMonths(writer, report, months, { width: 660, height: CHART_HEIGHT }),
    ...writeStages(writer, report, { width: 450, height: CHART_HEIGHT }),
  ];
  writer.chartAt(chartRow, ...charts);
  writeOwners(writer, report);
  writeDays(writer, report);
  writeDealsToSee(writer, report);
  writeChecks(writer, report, ['deals']);
  return writer.tab({ colour: COLOURS.green });
}

/** "Win rate 46%; 128 open deals worth 2,000,000 SEK, of which 14 have stood still …" */
function headline({ deals, dealsToSee, settings }: Report, { words }: TabWriter): string {
  const { winRate, hasWon, hasLost, open, usualDays } = deals;
  const { language, currency } = settings;
  const still = dealsToSee.standingStill;
  const rateText = () => {
    if (winRate !== null) return words('deals.rateIs', { rate: printPercent(winRate, language, 0) });
    if (!hasWon && !hasLost) return words('deals.noneDecided');
    if (!hasLost) return words('deals.noLost');
    return words(hasWon ? 'deals.noneDecidedInPeriod' : 'deals.noWon');
  };
  const openText = () => {
    if (open.deals === 0) return words('deals.noneOpen');
    if (open.amount === null) return words('deals.openWithoutAmount', { n: open.deals });
    return words('deals.openWorth', { n: open.deals, amount: Math.round(open.amount), currency });
  };
  const stillText = () => {
    if (still === null || open.deals === 0) return '';
    const values = { n: still.deals, days: Math.floor(usualDays!) };
    return words(still.deals === 0 ? 'deals.noneStill' : 'deals.still', values);
  };
  return `${rateText()}; ${openText()}${stillText()}.`;
}

/** Over which deals, and as of when. */
function basis({ deals, asOf }: Report, { words }: TabWriter): string {
  const { won, lost, open, byMonth, otherPeriod } = deals;
  const values = { n: won.deals + lost.deals, open: open.deals, asOf: isoText(asOf.day) };
  const months = byMonth.flatMap(({ month }) => month || []);
  const about =
    months.length === 0
      ? words('deals.basisUndated', values)
      : words('deals.basis', { ...values, first: months[0]!, last: months[months.length - 1]! });
  return otherPeriod === 0 ? about : `${about} ${words('deals.otherPeriod', { n: otherPeriod })}`;
}

function writeDays(writer: TabWriter, { deals: { daysToWin, daysToLose } }: Report): void {
  const { words } = writer;
  type Row = DaysToClose & { readonly outcome: string };
  const rows: Row[] = [
    { ...daysToWin, outcome: words('deals.won') },
    { ...daysToLose, outcome: words('deals.lost') },
  ].filter(({ deals }) => deals > 0);
  if (rows.length === 0) return;
  const columns: Column<Row>[] = [
    { head: words('deals.outcome'), format: 'text', value: ({ outcome }) => outcome },
    { head: words('deals.withDates'), format: 'count', value: ({ deals }) => deals },
    { head: '', format: 'general', value: () => undefined },
    { head: words('deals.halfWithin'), format: 'count', value: ({ median }) => median },
    { head: words('deals.nineOfTenWithin'), format: 'count', value: ({ nineOfTen }) => nineOfTen },
  ];
  writer.band('section', words('deals.daysToClose'));
  writer.table(columns, rows);
  writer.blank();
}
