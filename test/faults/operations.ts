import type { LocalWorkbook, Snapshot } from '../../src/local/workbook.ts';
import { openAddon, read, sampleRows } from './openAddon.ts';

/** Something that a person or a trigger does. */
export interface Operation {
  readonly name: string;
  /** The workbook before. */
  readonly on: () => Snapshot;
  readonly act: (workbook: LocalWorkbook) => unknown;
  /** What of it is few calls, so that each of them is tried in every run of the tests. */
  readonly isSmall: boolean;
}

/** Notes that people have put into the workbook, which no operation may lose. */
export const NOTES = ['Ask Ada about this', 'Our own remark', 'Under the table'];

const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

const FILES = { leads: 'contacts', deals: 'deals', activities: 'activities', spend: 'spend' } as const;

function importSample(workbook: LocalWorkbook, kind: keyof typeof FILES, rows: number): void {
  const file = FILES[kind];
  workbook.run('importRows', [{ kind, name: `${file}.csv`, rows: sampleRows(file, rows) }]);
}

function importAll(workbook: LocalWorkbook): void {
  importSample(workbook, 'leads', 80);
  importSample(workbook, 'deals', 60);
  importSample(workbook, 'activities', 200);
  importSample(workbook, 'spend', 30);
}

export function type(
  workbook: LocalWorkbook,
  tab: string,
  row: number,
  column: number,
  value: unknown,
): void {
  const { getters } = workbook.gridModel;
  const sheetId = getters.getSheetIds().find((id) => getters.getSheetName(id) === tab)!;
  workbook.gridModel.write(sheetId, column - 1, row - 1, value);
  workbook.gridModel.flush();
}

const newWorkbook = once(() => openAddon().snapshot());

const withExports = once(() => {
  const workbook = openAddon(newWorkbook());
  importAll(workbook);
  return workbook.snapshot();
});

/** Reports with notes of people's beside, below and inside them. */
export const withReports = once(() => {
  const workbook = openAddon(withExports());
  workbook.run('generate', [{}]);
  type(workbook, 'Funnel', 4, 12, NOTES[0]);
  type(workbook, 'Closed loop', 3, 4, NOTES[1]);
  type(workbook, 'SLA', 300, 1, NOTES[2]);
  return workbook.snapshot();
});

/** The same with more leads than the reports know. */
const withNewLeads = once(() => {
  const workbook = openAddon(withReports());
  importSample(workbook, 'leads', 140);
  return workbook.snapshot();
});

const inSwedish = once(() => {
  const workbook = openAddon(withNewLeads());
  workbook.run('saveSettings', [{ language: 'sv' }]);
  return workbook.snapshot();
});

const withChangedDefinitions = once(() => {
  const workbook = openAddon(withReports());
  const { rules } = JSON.parse(read('samples/hubspot-en/settings.json')) as { rules: unknown[] };
  workbook.run('saveSettings', [{ rules: rules.slice(1) }]);
  return workbook.snapshot();
});

/** A whole import by the sidebar: two files, of which the first in two batches. */
const sent = once(() => {
  const workbook = openAddon(withReports());
  const leads = sampleRows('contacts', 90);
  workbook.run('sendRows', [{ id: 'a', rows: leads.slice(0, 50) }]);
  workbook.run('sendRows', [{ id: 'a', rows: leads.slice(50) }]);
  workbook.run('sendRows', [{ id: 'b', rows: sampleRows('spend', 20) }]);
  return workbook.snapshot();
});

export const OPERATIONS: readonly Operation[] = [
  {
    name: 'first import of a kind',
    on: newWorkbook,
    act: (workbook) => importSample(workbook, 'leads', 80),
    isSmall: true,
  },
  {
    name: 'import over an existing data tab, longer',
    on: withExports,
    act: (workbook) => importSample(workbook, 'leads', 100),
    isSmall: true,
  },
  {
    name: 'import over an existing data tab, shorter',
    on: withExports,
    act: (workbook) => importSample(workbook, 'leads', 40),
    isSmall: false,
  },
  {
    name: 'rows sent by the sidebar',
    on: withExports,
    act: (workbook) => workbook.run('sendRows', [{ id: 'a', rows: sampleRows('contacts', 50) }]),
    isSmall: true,
  },
  {
    name: 'finishing an import',
    on: sent,
    act: (workbook) =>
      workbook.run('finishImports', [
        {
          incoming: [
            { id: 'a', name: 'contacts.csv', kind: 'leads' },
            { id: 'b', name: 'spend.csv', kind: 'spend' },
          ],
        },
      ]),
    isSmall: false,
  },
  {
    name: 'first reports',
    on: withExports,
    act: (workbook) => workbook.run('generate', [{}]),
    isSmall: false,
  },
  {
    name: 'refresh of unchanged shape',
    on: withReports,
    act: (workbook) => workbook.call('refreshReports'),
    isSmall: false,
  },
  {
    name: 'refresh with new leads',
    on: withNewLeads,
    act: (workbook) => workbook.call('refreshReports'),
    isSmall: false,
  },
  {
    name: 'refresh in another language',
    on: inSwedish,
    act: (workbook) => workbook.call('refreshReports'),
    isSmall: false,
  },
  {
    name: 'scheduled refresh',
    on: withNewLeads,
    act: (workbook) => workbook.call('scheduledRefresh'),
    isSmall: false,
  },
  {
    name: 'saving settings',
    on: withReports,
    act: (workbook) =>
      workbook.run('saveSettings', [{ firstAttemptWithinHours: 8, attempts: 5, holidays: ['2026-12-24'] }]),
    isSmall: false,
  },
  {
    name: 'erasing a person',
    on: withReports,
    act: (workbook) =>
      workbook.run('erasePersons', [
        { email: String(sampleRows('contacts', 3)[2]!.find((c) => c.includes('@'))) },
      ]),
    isSmall: false,
  },
  {
    name: 'agreeing on a version',
    on: withReports,
    act: (workbook) =>
      workbook.run('agreeAndGenerate', [{ from: '2026-11-01', forMarketing: 'Maja', forSales: 'Sven' }]),
    isSmall: false,
  },
  {
    name: 'keeping definitions',
    on: withChangedDefinitions,
    act: (workbook) => workbook.call('keepChangedDefinitions'),
    isSmall: false,
  },
];
