import { describe, expect, it } from 'vitest';
import type { LocalWorkbook } from '../../../src/local/workbook.ts';
import { tryBody } from '../../support/tryOut.ts';

interface Evaluator {
  computeCell(position: object): unknown;
}

/** How many cells are computed while the body runs. */
function cellsComputed(workbook: LocalWorkbook, body: () => void): number {
  const { handlers } = workbook.model as unknown as { handlers: { evaluator?: Evaluator }[] };
  const evaluator = handlers.find((handler) => handler.evaluator)!.evaluator!;
  const compute = evaluator.computeCell.bind(evaluator);
  let count = 0;
  evaluator.computeCell = (position) => {
    count += 1;
    return compute(position);
  };
  body();
  evaluator.computeCell = compute;
  return count;
}

describe('a tab that is added', () => {
  it('has only formulas computed again', () => {
    const workbook = tryBody(`book.insertSheet('Ny', 1)`);
    const { gridModel } = workbook;
    for (let row = 0; row < 200; row += 1) gridModel.write('s0', 0, row, row);
    gridModel.write('s0', 1, 0, '=1+1');
    gridModel.flush();
    expect(cellsComputed(workbook, () => workbook.call('go'))).toBeLessThan(10);
  });

  it('is seen by formulas that find it by its name, and leaves those that spill as they are', () => {
    const workbook = tryBody(`sheet.getRange('A1:A3').setValues([[3], [1], [2]]);
      sheet.getRange('B1').setValue('=SORT(A1:A3)');
      sheet.getRange('C1').setValue('=IFERROR(INDIRECT("Ny!A1"); "none")');
      const before = sheet.getDataRange().getValues();
      const tab = book.insertSheet('Ny', 1);
      const empty = sheet.getRange('C1').getValue();
      tab.getRange('A1:A2').setValues([['=SORT(Blad1!A1:A3; 1; FALSE)'], ['']]);
      return [before, empty, tab.getDataRange().getValues(), sheet.getDataRange().getValues()]`);
    expect(workbook.call('go')).toEqual([
      [
        [3, 1, 'none'],
        [1, 2, ''],
        [2, 3, ''],
      ],
      0,
      [[3], [2], [1]],
      [
        [3, 1, 3],
        [1, 2, ''],
        [2, 3, ''],
      ],
    ]);
  });
});
