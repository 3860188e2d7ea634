import { wordsIn } from '../language/language.ts';
import { Refusal } from '../language/sentence.ts';
import { asOfFrom } from '../records/asOf.ts';
import { leadsBehind, type Wanted, wantedText } from '../tabs/leadsBehind.ts';
import type { Cell } from '../values/cell.ts';
import { onlyDate } from '../values/dates.ts';
import { readSettings } from './inputs.ts';
import type { OwnTab, Workbook } from './workbook.ts';

/**
 * Goes to Leads and filters it to the leads that the selected figure counts.
 *
 * @returns what is shown, in words
 * @throws Refusal where no leads are counted in the selected cell
 */
export function showLeadsBehind(workbook: Workbook): string {
  const { settings } = readSettings(workbook);
  const words = wordsIn(settings.language);
  const selected = workbook.spreadsheet.getCurrentCell();
  const sheet = workbook.spreadsheet.getActiveSheet();
  const own = workbook.all('').find((one) => one.sheet.getSheetId() === sheet.getSheetId());
  const at = selected && { row: selected.getRow() - 1, column: selected.getColumn() - 1 };
  // The figures are of the last refresh, and so are its days.
  const { time } = workbook.document('lastRun') ?? {};
  const now = (time === undefined ? undefined : onlyDate(time)) ?? workbook.zone.toSerial(new Date());
  const asOf = asOfFrom(undefined, settings.asOf, now);
  const wanted =
    own && at && leadsBehind(own.mark.tab, sheet.getDataRange().getValues() as Cell[][], at, settings, asOf);
  if (!wanted) throw new Refusal('leads.noCount');
  const leads = workbook.find('leads');
  if (!leads) throw new Refusal('leads.notThere');
  filter(leads, wanted);
  // As if the person had shown it: so it stays.
  leads.sheet.showSheet();
  workbook.goTo(leads.sheet);
  return words('leads.filtered', {
    n: String(sheet.getRange(at.row + 1, at.column + 1).getValue()),
    what: wanted.map((one) => wantedText(one, words)).join('; '),
  });
}

function filter({ sheet }: OwnTab, wanted: readonly Wanted[]): void {
  const range = sheet.getDataRange();
  const [heads, ...rows] = range.getValues();
  const columns = wanted.map(({ head }) => {
    const column = heads!.indexOf(head);
    if (column < 0) throw new Refusal('leads.columnGone', { column: head });
    return column;
  });
  sheet.getFilter()?.remove();
  const made = range.createFilter();
  for (const [i, one] of wanted.entries()) {
    const column = columns[i]!;
    const criteria = SpreadsheetApp.newFilterCriteria();
    if (one.is === 'between')
      criteria.whenFormulaSatisfied(formulaOf(one, sheet.getRange(2, column + 1).getA1Notation()));
    else {
      const values = [...new Set(rows.map((row) => String(row[column])))];
      const isShown = (value: string) => (one.is === 'filled' ? value !== '' : one.values.includes(value));
      criteria.setHiddenValues(values.filter((value) => !isShown(value)));
    }
    made.setColumnFilterCriteria(column + 1, criteria.build());
  }
}

/** Without commas, which are semicolons and points in other countries: moments in whole seconds. */
function formulaOf({ from, before }: Extract<Wanted, { is: 'between' }>, cell: string): string {
  const at = `INT(${cell}*86400+1/2)`;
  const second = (serial: number) => Math.round(serial * 86_400);
  return [
    `=(${cell}<>"")`,
    ...(from === null ? [] : [`(${at}>=${second(from)})`]),
    ...(before === null ? [] : [`(${at}<${second(before)})`]),
  ].join('*');
}
