import type { Words } from '../../language/language.ts';
import { FEWEST_TO_LEARN_FROM } from '../../measures/deals/deals.ts';
import type { DealList, DealToSee } from '../../measures/deals/dealsToSee.ts';
import type { Report } from '../../report/report.ts';
import { isoText } from '../../values/dates.ts';
import { cell } from '../cells.ts';
import { type Column, GAP } from '../table.ts';
import type { TabWriter } from '../writer.ts';

/** So many deals of a list are shown. */
const MOST_SHOWN = 30;

/** The open deals of which somebody should say whether they still are. */
export function writeDealsToSee(
  writer: TabWriter,
  { deals, dealsToSee, settings: { currency } }: Report,
): void {
  const { words } = writer;
  const { standingStill, overdue, withoutCreated } = dealsToSee;
  const write = (title: string, note: string, list: DealList) => {
    writer.band('section', title);
    writer.paragraph('note', note);
    if (list.list.length === 0) writer.paragraph('plain', countedText(list, currency, words));
    else {
      writer.table(columnsOf(writer, currency), list.list.slice(0, MOST_SHOWN));
      writer.more(list.deals - Math.min(MOST_SHOWN, list.list.length));
    }
    writer.blank();
  };
  if (standingStill === null) {
    if (deals.open.deals > 0)
      writer.paragraph('note', words('deals.tooFewWon', { fewest: FEWEST_TO_LEARN_FROM }));
  } else if (standingStill.deals > 0) {
    const days = Math.floor(deals.usualDays!);
    const note = words('deals.standingStillNote', { days });
    write(words('deals.standingStill', { days }), note, standingStill);
  }
  if (withoutCreated > 0) writer.paragraph('note', words('deals.withoutCreated', { n: withoutCreated }));
  if (overdue.deals > 0) write(words('deals.overdue'), words('deals.overdueNote'), overdue);
}

/** Deals that are counted only: a warehouse has their list. */
function countedText({ deals, amount }: DealList, currency: string, words: Words): string {
  return words('warehouse.dealsInCrm', { n: deals, amount: Math.round(amount ?? 0), currency });
}

function columnsOf({ words }: TabWriter, currency: string): Column<DealToSee>[] {
  return [
    {
      head: words('deals.deal'),
      format: 'text',
      value: ({ deal, place }) =>
        cell({ link: place, text: deal || words('tab.row', { tab: place.file, row: String(place.row) }) }),
    },
    { head: words('deals.owner'), format: 'text', value: ({ owner }) => owner || words('tab.without') },
    GAP,
    { head: words('deals.stage'), format: 'text', value: ({ stage }) => stage || words('tab.without') },
    GAP,
    { head: words('deals.openAmount', { currency }), format: 'money', value: ({ amount }) => amount },
    {
      head: words('deals.expectedClose'),
      format: 'text',
      value: ({ expectedClose }) => (expectedClose === null ? '–' : isoText(expectedClose)),
    },
    { head: words('deals.daysOpen'), format: 'count', value: ({ daysOpen }) => daysOpen },
  ];
}
