import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quietly } from '../../../src/local/engine/engine.ts';
import { GridModel } from '../../../src/local/engine/gridModel.ts';
import { localeOf } from '../../../src/local/engine/locale.ts';
import type { Revision } from '../../../src/local/engine/revisions.ts';
import { openBuilt } from '../../support/localWorkbook.ts';

const data = { sheets: [{ id: 'a', name: 'A', rowNumber: 20, colNumber: 8 }] };

function opened(kept: object, revisions: Revision[] = []) {
  const told: Revision[] = [];
  const grid = new GridModel({
    data: kept,
    locale: localeOf('sv_SE'),
    timeZone: 'Europe/Stockholm',
    revisions,
    onRevision: (revision) => told.push(revision),
  });
  return { grid, told };
}

/** As it comes back from where it was kept. */
const kept = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const exported = ({ model }: { model: GridModel['model'] }): object =>
  kept((model as unknown as { _exportData(squish: boolean): object })._exportData(false));

/** What a person or the add-on may do. */
const deed = fc.oneof(
  fc.record({
    deed: fc.constant('type' as const),
    col: fc.nat(7),
    row: fc.nat(19),
    text: fc.constantFrom('x', '3', '', '=A1+1', '20%', "'5"),
  }),
  fc.record({ deed: fc.constant('many' as const), row: fc.nat(19) }),
  fc.record({
    deed: fc.constantFrom(
      'undo' as const,
      'redo' as const,
      'insert' as const,
      'remove' as const,
      'sheet' as const,
      'hide' as const,
    ),
    row: fc.nat(15),
  }),
);
type Deed = typeof deed extends fc.Arbitrary<infer One> ? One : never;

let sheets = 0;

function doIt(grid: GridModel, one: Deed): void {
  const { model } = grid;
  const sheetId = model.getters.getSheetIds()[0]!;
  // Nobody writes below the last row.
  const row = Math.min(one.row, model.getters.getNumberRows(sheetId) - 1);
  if (one.deed === 'type') {
    model.dispatch('UPDATE_CELL', { sheetId, col: one.col, row, content: one.text });
  } else if (one.deed === 'many') {
    grid.run(() => {
      for (let col = 0; col < 8; col += 1) grid.write(sheetId, col, row, col * 2);
    });
  } else if (one.deed === 'undo') model.dispatch('REQUEST_UNDO');
  else if (one.deed === 'redo') model.dispatch('REQUEST_REDO');
  else if (one.deed === 'insert') {
    model.dispatch('ADD_COLUMNS_ROWS', {
      sheetId,
      sheetName: 'A',
      dimension: 'ROW',
      base: one.row,
      position: 'before',
      quantity: 1,
    });
  } else if (one.deed === 'remove') {
    model.dispatch('REMOVE_COLUMNS_ROWS', {
      sheetId,
      sheetName: 'A',
      dimension: 'ROW',
      elements: [one.row],
    });
  } else if (one.deed === 'sheet') {
    sheets += 1;
    model.dispatch('CREATE_SHEET', { sheetId: `s${sheets}`, name: `S${sheets}`, position: 1 });
  } else {
    const last = model.getters.getSheetIds().at(-1)!;
    model.dispatch(model.getters.isSheetVisible(last) ? 'HIDE_SHEET' : 'SHOW_SHEET', { sheetId: last });
  }
}

describe('what a workbook was, and each change since', () => {
  it('make what it is, over any number of openings', () => {
    fc.assert(
      fc.property(fc.array(fc.array(deed, { maxLength: 12 }), { minLength: 1, maxLength: 3 }), (visits) => {
        const all: Revision[] = [];
        for (const deeds of visits) {
          const { grid, told } = opened(kept(data), kept(all));
          for (const one of deeds) quietly(() => doIt(grid, one));
          all.push(...kept(told));
          expect(exported(opened(kept(data), kept(all)).grid)).toEqual(exported(grid));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('hold the reports that the add-on wrote, cell by cell', () => {
    const revisions: Revision[] = [];
    const workbook = openBuilt({ locale: 'sv_SE', open: false, onRevision: (one) => revisions.push(one) });
    const before = openBuilt({ locale: 'sv_SE', open: false }).snapshot();
    const leads = [
      ['Record ID', 'Create Date', 'Lifecycle Stage', 'Email'],
      ...Array.from({ length: 300 }, (_, n) => [String(n + 1), '2026-10-01 09:00', 'lead', `a${n}@b.se`]),
    ];
    workbook.run('saveSettings', [{ revenueGoal: 100_000 }]);
    workbook.run('importRows', [{ kind: 'leads', name: 'leads.csv', rows: leads }]);
    workbook.run('generate', [{}]);
    const now = kept(workbook.snapshot());
    const again = openBuilt({
      open: false,
      snapshot: { ...now, data: before.data, revisions: kept(revisions) },
    });
    expect(kept(again.snapshot().data)).toEqual(now.data);
    expect(now.data.sheets.length).toBeGreaterThan(10);
  });

  it('are refused when one is missing', () => {
    const { grid, told } = opened(kept(data));
    for (const content of ['1', '2', '3'])
      quietly(() => grid.model.dispatch('UPDATE_CELL', { sheetId: 'a', col: 0, row: 0, content }));
    expect(told).toHaveLength(3);
    expect(() => opened(kept(data), kept([told[0]!, told[2]!]))).toThrow('missing');
  });
});
