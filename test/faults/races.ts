import type { LocalWorkbook } from '../../src/local/workbook.ts';
import { openAddon, sampleRows } from './openAddon.ts';
import { type, withReports } from './operations.ts';
import { withAnotherPerson } from './strictWorld.ts';
import { stateOf } from './workbookState.ts';

/** Two at work at once. */
export interface Race {
  readonly name: string;
  /** @returns what went wrong, at which call */
  readonly run: () => string[];
}

const emailOf = (row: readonly unknown[]): string => String(row.find((cell) => String(cell).includes('@')));

const idOf = (workbook: LocalWorkbook, tab: string): string => {
  const { getters } = workbook.gridModel;
  return getters.getSheetIds().find((id) => getters.getSheetName(id) === tab)!;
};

/** All texts of a tab, in no order. */
const textsOf = (workbook: LocalWorkbook, id: string): string[] => [
  ...[...stateOf(workbook)].find(([key]) => key.startsWith(id))![1].cells.values(),
];

/** Acts before each of some calls of an operation, in a workbook of its own each time. */
function atCalls(
  act: (workbook: LocalWorkbook) => unknown,
  other: (workbook: LocalWorkbook) => void,
  check: (workbook: LocalWorkbook) => string[],
): string[] {
  const { calls } = withAnotherPerson(openAddon(withReports()), act, Number.POSITIVE_INFINITY, other);
  const found: string[] = [];
  for (let k = 1; k < calls; k += Math.ceil(calls / 5)) {
    const workbook = openAddon(withReports());
    withAnotherPerson(workbook, act, k, other);
    found.push(...check(workbook).map((one) => `call ${k}: ${one}`));
  }
  return found;
}

const erased = sampleRows('contacts', 5)[3]!;
const others = sampleRows('contacts', 80)
  .slice(1)
  .map(emailOf)
  .filter((email) => email !== emailOf(erased));

function erasedAlone(workbook: LocalWorkbook): string[] {
  const texts = textsOf(workbook, 'data:leads').join('\n');
  // Where the run said that rows were moving, the person asks once more.
  if (texts.includes(emailOf(erased))) workbook.run('erasePersons', [{ email: emailOf(erased) }]);
  const left = textsOf(workbook, 'data:leads').join('\n');
  return [
    ...(left.includes(emailOf(erased)) ? ['the person is still there'] : []),
    ...others.filter((email) => !left.includes(email)).map((email) => `${email} is gone`),
  ];
}

export const RACES: readonly Race[] = [
  {
    name: 'a row is put in above while somebody is erased: nobody else is',
    run: () =>
      atCalls(
        (workbook) => workbook.run('erasePersons', [{ email: emailOf(erased) }]),
        (workbook) =>
          workbook.gridModel.dispatch('ADD_COLUMNS_ROWS', {
            sheetId: idOf(workbook, 'Leads data'),
            sheetName: 'Leads data',
            dimension: 'ROW',
            base: 1,
            position: 'before',
            quantity: 1,
          }),
        erasedAlone,
      ),
  },
  {
    name: 'a note is typed into a report while it is written: it stays',
    run: () =>
      atCalls(
        (workbook) => workbook.call('refreshReports'),
        (workbook) => type(workbook, 'Funnel', 5, 11, 'typed in the same moment'),
        (workbook) =>
          textsOf(workbook, 'funnel').includes('typed in the same moment') ? [] : ['the note is lost'],
      ),
  },
  {
    name: 'two sidebars import at once: each file keeps its rows',
    run: () => {
      const workbook = openAddon(withReports());
      const [leads, spend] = [sampleRows('contacts', 20), sampleRows('spend', 10)];
      workbook.run('sendRows', [{ id: 'one-0', rows: leads.slice(0, 10), start: 0 }]);
      workbook.run('sendRows', [{ id: 'other-0', rows: spend, start: 0 }]);
      workbook.run('sendRows', [{ id: 'one-0', rows: leads.slice(10), start: 10 }]);
      workbook.run('finishImports', [{ incoming: [{ id: 'other-0', name: 's.csv', kind: 'spend' }] }]);
      const { made } = workbook.run('finishImports', [
        { incoming: [{ id: 'one-0', name: 'l.csv', kind: 'leads' }] },
      ]) as { made: { rows: number }[] };
      return made[0]!.rows === 20 ? [] : [`${made[0]!.rows} rows`];
    },
  },
  {
    name: 'a scheduled run that finds another at work comes back, and says so',
    run: () => {
      const workbook = openAddon(withReports());
      workbook.run('scheduleRefresh', [{ every: 'day', hour: 6 }]);
      workbook.locks.heldElsewhere = true;
      try {
        workbook.runTrigger('scheduledRefresh');
      } catch {
        // Google writes to the trigger's owner.
      }
      workbook.locks.heldElsewhere = false;
      const [late] = workbook.triggers;
      workbook.runTrigger('scheduledRefresh');
      const [usual] = workbook.triggers;
      const said = textsOf(workbook, 'dataQuality').join(' ');
      return [
        ...(late?.hour === 17 ? [] : [`it comes at ${late?.hour}`]),
        ...(usual?.hour === 6 ? [] : [`from then on at ${usual?.hour}`]),
        ...(said.includes('It came back') ? [] : ['Data quality does not say so']),
      ];
    },
  },
  {
    name: 'an import that nobody finishes goes away by itself',
    run: () => {
      let now = Date.parse('2026-11-30T15:00:00Z');
      const workbook = openAddon(withReports(), () => new Date(now));
      workbook.run('sendRows', [{ id: 'one-0', rows: sampleRows('contacts', 20), start: 0 }]);
      now += 7 * 3_600_000;
      workbook.call('refreshReports');
      return [...stateOf(workbook).keys()].filter((id) => id.startsWith('staging'));
    },
  },
];
