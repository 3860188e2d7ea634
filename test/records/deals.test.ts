import { expect, it } from 'vitest';
import { reportFrom } from '../support/reporting.ts';

it('\u201cEj vunnen\u201d and \u201cNot won\u201d are lost', () => {
  const { closedLoop } = reportFrom({
    deals: 'Deal ID,Stage,Amount\n1,Ej vunnen,7\n2,Not won,8\n3,Vunnen,9',
  });
  expect([closedLoop.won, closedLoop.lost, closedLoop.total.revenue]).toEqual([1, 2, 9]);
});
