import type { Report } from '../../report/report.ts';
import { INPUTS } from '../../settings/inputs.ts';
import { choiceKey } from '../../settings/parseInput.ts';
import { type Narrowing, SHOW_ONLY } from '../../settings/settings.ts';
import { isoText } from '../../values/dates.ts';
import { text } from '../cells.ts';
import type { TabCell } from '../tab.ts';
import type { TabWriter } from '../writer.ts';

/** What a person may choose on Start, in the order of its cells. */
export const VIEW_INPUTS = INPUTS.filter(({ tab }) => tab === 'start');

/** Cells in which a person chooses what the reports are about: their names, and below them what is chosen. */
export function writeView(writer: TabWriter, report: Report): void {
  const { words } = writer;
  const { settings, shown, choices } = report;
  const narrowingOf = (key: string) =>
    (Object.keys(SHOW_ONLY) as Narrowing[]).find((what) => SHOW_ONLY[what] === key);
  const chosen = VIEW_INPUTS.map(({ key, kind }) => {
    if (key === 'period') return words(choiceKey(key, shown.period));
    if (kind.type === 'choice') return words(choiceKey(key, String(settings[key] ?? 'before')));
    return String(settings[key] ?? words('show.all'));
  });
  const head = writer.row(
    ...VIEW_INPUTS.map(
      ({ key }): TabCell => ({
        ...text(words(`input.${key}`), 'tileName'),
        note: words('start.viewNote'),
      }),
    ),
    text(words('start.viewDays'), 'tileName'),
  );
  const { start, end } = shown;
  const days = [start, end].map((day) => (day === null ? '' : isoText(day))).join(' – ');
  writer.row(
    ...chosen.map((value) => text(value, 'input')),
    text(start === null && end === null ? '' : days, 'note'),
  );
  for (const [i, { key, kind }] of VIEW_INPUTS.entries()) {
    const what = narrowingOf(key);
    const list =
      kind.type === 'choice'
        ? kind.choices.map((choice) => words(choiceKey(key, choice)))
        : what
          ? [words('show.all'), ...choices[what]]
          : [];
    if (list.length > 1)
      writer.choice({ row: head, column: i + 1, below: 1, choices: list, allowsOthers: true });
  }
}
