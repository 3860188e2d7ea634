import { expect, it } from 'vitest';
import { tryBody } from '../../support/tryOut.ts';

it('colours that cells have are offered to who picks one', () => {
  const workbook = tryBody(`sheet.getRange('A1:A2').setBackgrounds([['#123456'], [null]])`);
  workbook.call('go');
  expect(workbook.model.getters.getCustomColors()).toEqual(['#123456']);
});
