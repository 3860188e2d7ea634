import { describe, expect, it } from 'vitest';
import { tryBody } from '../../support/tryOut.ts';

describe('other services', () => {
  it('lend a lock until the run ends, unless another run has it', () => {
    const workbook = tryBody(`return LockService.getDocumentLock().tryLock(10)`);
    expect(workbook.call('go')).toBe(true);
    workbook.locks.heldElsewhere = true;
    expect(workbook.call('go')).toBe(false);
  });
});
