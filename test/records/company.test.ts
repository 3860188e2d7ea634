import { describe, expect, it } from 'vitest';
import { companyName } from '../../src/records/company.ts';

describe('a company\u2019s name', () => {
  it.each([
    ['Nordlager AB', 'nordlager', 'ab'],
    ['AB Volvo (publ)', 'volvo', 'ab publ'],
    ['Björk & Söner Handelsbolag', 'bjork and soner', 'handelsbolag'],
    ['Acme, Inc.', 'acme', 'inc'],
    ['Kone Oyj', 'kone', 'oyj'],
    ['Maersk A/S', 'maersk', 'a s'],
    ['AB', 'ab', ''],
  ])('%s', (name, key, form) => expect(companyName(name)).toEqual({ key, legalForm: form }));
});
