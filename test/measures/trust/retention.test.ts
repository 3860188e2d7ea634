import { describe, expect, it } from 'vitest';
import { leadsPastRetention } from '../../../src/measures/trust/retention.ts';
import { type Csv, datasetFrom } from '../../support/reporting.ts';
import { serial } from '../../support/serial.ts';

const RETENTION = '2025-01-01';
const old = (csv: Csv, retention: string | null = RETENTION) =>
  leadsPastRetention(datasetFrom(csv).dataset.records, retention === null ? null : serial(retention));
/** One lead that came in 2024. */
const lead = (more = '', head = '') => `ID,Email,Created${head}\n1,ada@nord.se,2024-05-01${more}`;
const deals = (line: string) => `Deal ID,Lead ID,Stage,Create date,Close date,Amount\n${line}`;

describe('a lead of which nothing has happened since the retention date', () => {
  it('is too old', () =>
    expect(old({ leads: lead() })).toEqual({ emails: ['ada@nord.se'], ids: ['1'], leads: 1 }));

  it('is not, where there is no such date', () => expect(old({ leads: lead() }, null).leads).toBe(0));

  it('was created before that day: on the day itself it stays', () => {
    const created = (day: string) => old({ leads: `ID,Created\n1,${day}` }).leads;
    expect(['2024-12-31 23:59', '2025-01-01'].map(created)).toEqual([1, 0]);
  });

  it.each([
    ['an open deal, however old', { deals: deals('a,1,Negotiation,2024-06-01,,500') }],
    ['a deal that was created since', { deals: deals('a,1,Lost,2025-02-01,2025-02-02,500') }],
    ['a deal that was closed since', { deals: deals('a,1,Won,2024-06-01,2025-01-01,500') }],
    ['an attempt since', { activities: 'Lead ID,Date,Type\n1,2025-03-01 10:00,Call' }],
    ['a stage since', { leads: lead(',2025-03-01', ',MQL date') }],
  ])('stays with %s', (_, csv) => expect(old({ leads: lead(), ...csv }).leads).toBe(0));

  it.each([
    ['a deal that was won before', { deals: deals('a,1,Won,2024-06-01,2024-12-31,500') }],
    ['a deal that was lost before', { deals: deals('a,1,Lost,2024-06-01,2024-07-01,500') }],
    ['an attempt before', { activities: 'Lead ID,Date,Type\n1,2024-06-01 10:00,Call' }],
    ['an open deal of another lead', { deals: deals('a,2,Negotiation,2024-06-01,,500') }],
  ])('goes with %s', (_, csv) =>
    expect(old({ leads: `${lead()}\n2,bo@syd.se,2026-05-01`, ...csv }).ids).toEqual(['1']),
  );

  it('keeps its e-mail where a lead that stays has the same', () =>
    expect(old({ leads: `${lead()}\n2,ada@nord.se,2026-05-01` })).toMatchObject({ emails: [], ids: ['1'] }));

  it('keeps its id where a lead that stays has it as its contact', () =>
    expect(
      old({ leads: 'ID,Email,Created,Contact ID\n1,ada@nord.se,2024-05-01,\n2,bo@syd.se,2026-05-01,1' }),
    ).toMatchObject({ emails: ['ada@nord.se'], ids: [], leads: 1 }));
});
