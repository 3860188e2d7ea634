import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { datasetFrom, readingOf } from '../support/reporting.ts';

const columns = (header: string, cells: string, kind?: 'leads' | 'deals') => {
  const { recognition } = readingOf(`${header}\n${cells}\n`, kind);
  const named = (field: string) => recognition.headers[recognition.columns.get(field)!];
  return { kind: recognition.kind, named };
};

describe('what reports are narrowed to, and a lead is called by', () => {
  it.each([
    ['HubSpot Team', 'team'],
    ['HubSpot-team', 'team'],
    ['Säljteam', 'team'],
    ['Owner Role', 'team'],
    ['State/Region', 'region'],
    ['Län', 'region'],
    ['Country/Region', 'country'],
    ['Land/region', 'country'],
    ['Billing Country', 'country'],
    ['Phone Number', 'phone'],
    ['Telefon', 'phone'],
    ['Mobilnummer', 'phone'],
    ['phone_number', 'phone'],
    ['Person - Phone - Work', 'phone'],
    ['Person - Phone - Mobile', 'phone'],
    ['Puhelinnumero', 'phone'],
    ['Handynummer', 'phone'],
  ])('of a lead: %s is its %s', (header, field) =>
    expect(
      columns(`Lead ID,Email,Created,${header}`, '1,a@x.se,2026-11-02,North 1', 'leads').named(field),
    ).toBe(header),
  );

  it.each([
    ['Pipeline', 'pipeline'],
    ['Affärspipeline', 'pipeline'],
    ['Pipelinens namn', 'pipeline'],
    ['Deal - Pipeline', 'pipeline'],
    ['HubSpot Team', 'team'],
    ['Owner Role', 'team'],
  ])('of a deal: %s is its %s', (header, field) =>
    expect(columns(`Deal ID,Amount,Stage,${header}`, '1,100,Won,North', 'deals').named(field)).toBe(header),
  );

  it('takes no column from another field, and tells no kind', () => {
    // The values are stages, whatever the column is called.
    const { named } = columns(
      'Deal ID,Amount,Pipeline',
      '1,100 kr,Customer\n2,200 kr,Lost\n3,100 kr,Opportunity',
    );
    expect([named('stage'), named('pipeline')]).toEqual(['Pipeline', undefined]);
    const deals = 'Deal ID,Deal name,Amount,Stage,Close date';
    expect(
      columns(`${deals},Phone,Mobile,Team,Region`, '1,A,100,Won,2026-11-02,08-1234567,,North,West').kind,
    ).toBe('deals');
  });

  it('is left alone, without a word, where its cells are something else', () => {
    const { recognition } = readingOf(
      'Deal ID,Amount,Stage,Pipeline\n1,100,Won,yes\n2,200,Lost,no\n',
      'deals',
    );
    expect([recognition.columns.has('pipeline'), recognition.leftAside.size]).toEqual([false, 0]);
  });
});

describe('a phone number', () => {
  const phones = (csv: string) => datasetFrom({ leads: csv }).dataset.records.leads.phone;

  it('is a text: its plus sign and zeros stay', () =>
    expect(
      phones('ID,Created,Phone\n1,2026-11-02,+46 70 123 45 67\n2,2026-11-02,0701234567\n3,2026-11-02,\n'),
    ).toEqual(['+46 70 123 45 67', '0701234567', '']));

  it('is the mobile where there is no other', () =>
    expect(phones('ID,Created,Mobile,Phone\n1,2026-11-02,070-1,08-1\n2,2026-11-02,070-2,\n')).toEqual([
      '08-1',
      '070-2',
    ]));

  it('is nobody’s with names off', () =>
    expect(
      datasetFrom({ leads: 'ID,Created,Phone\n1,2026-11-02,08-1\n' }, { showNames: 'no' }).dataset.records
        .leads.phone,
    ).toEqual(['']));
});

it('the samples have phones, countries and pipelines', () => {
  const sample = (file: string) =>
    readingOf(
      new Uint8Array(readFileSync(join(import.meta.dirname, '../../samples/hubspot-sv', file))),
      undefined,
      'sv',
    );
  expect(sample('kontakter.csv').recognition.columns.has('phone')).toBe(true);
  expect(sample('kontakter.csv').recognition.columns.has('country')).toBe(true);
  expect(sample('affarer.csv').recognition.columns.has('pipeline')).toBe(true);
});
