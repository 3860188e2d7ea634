import { describe, expect, it } from 'vitest';
import { leadsTab } from '../../src/tabs/leads.ts';
import { reportFrom } from '../support/reporting.ts';

const LEADS =
  'ID,Name,Created,Source,Stage,Owner\n1,Ada,2026-11-02,web,Customer,Sara\n2,Bo,2026-11-24,fair,Lead,';

describe('the tab Leads', () => {
  const { rows, frozenRows } = leadsTab(reportFrom({ leads: LEADS }));
  const heads = rows[0]!.map(({ value }) => value);
  const column = (head: string) => rows.slice(1).map((row) => row[heads.indexOf(head)]!);

  it('begins with its heads, which stay in view, and has a row for each lead and nothing else', () => {
    expect(heads.slice(0, 6)).toEqual(['Id', 'Name', 'Company', 'Stage', 'Status', 'Created']);
    expect(new Set(heads).size).toBe(heads.length);
    expect([rows.length, frozenRows]).toEqual([3, 1]);
    expect(column('Id').map(({ value }) => value)).toEqual(['2', '1']);
  });

  it('has days as days, and the way to the row of the export', () => {
    expect(column('Created').map(({ format }) => format)).toEqual(['date', 'date']);
    expect(column('Row in the export')[0]!.value).toMatchObject({ link: { row: 3 } });
  });

  it('is blank where nothing is known', () =>
    expect(column('First attempt').map(({ value }) => value)).toEqual([null, null]));
});
