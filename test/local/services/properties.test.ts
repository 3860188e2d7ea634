import { describe, expect, it } from 'vitest';
import { tryBody } from '../../support/tryOut.ts';

describe('other services', () => {
  it('keep properties, within 9 KB a value', () => {
    const workbook = tryBody(`const store = PropertiesService.getDocumentProperties();
      store.setProperty('a', 1).setProperties({ b: 'x' }); store.deleteProperty('none');
      try { store.setProperty('c', 'å'.repeat(5000)) } catch (error) {
        return [store.getProperties(), store.getProperty('zz'), error.message] }`);
    expect(workbook.call('go')).toEqual([{ a: '1', b: 'x' }, null, 'Argument too large: value']);
    expect(workbook.snapshot().properties.document).toEqual({ a: '1', b: 'x' });
  });
});
