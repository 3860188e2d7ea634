import { describe, expect, it } from 'vitest';
import { NO_LISTS } from '../../src/settings/parseLists.ts';
import { reportFrom, saidInEnglish } from '../support/reporting.ts';

const reached = (leads: string, lists = NO_LISTS) =>
  reportFrom({ leads }, {}, lists).funnel.stages.map((stage) => stage.reached);

describe('rows with the same id are one lead', () => {
  const twice =
    'ID,Created,Source,Owner,Stage,MQL date\n1,2026-01-01,web,Ada,SQL,2026-01-09\n1,2026-01-01,mail,Bo,Lead,2026-02-09';

  it('the last row wins, the oldest source is kept, a step back never un-reaches', () => {
    const { funnel, imports } = reportFrom({ leads: twice });
    expect(imports[0]).toMatchObject({ rows: 2, records: 1, duplicates: 1 });
    expect(funnel.byOwner.map(({ label }) => label)).toEqual(['Bo']);
    expect(funnel.bySource.map(({ label }) => label)).toEqual(['web']);
    expect(funnel.stages[2]!.reached).toBe(1);
  });

  it('the first date of a stage counts', () =>
    expect(reportFrom({ leads: twice }).funnel.stages[1]!.medianDaysFromPrevious).toBe(8));

  it('without an id the e-mail tells them apart', () =>
    expect(reached('Email,Created\na@x.se,2026-01-01\nA@x.se ,2026-01-02\nb@x.se,2026-01-02')[0]).toBe(2));
});

describe('rows without an id', () => {
  it('that agree in every cell are one: a fresh export may be pasted below the old one', () => {
    const spend = 'Month,Source,Cost\n2026-10,web,100\n2026-09,web,50\n';
    const { closedLoop, imports } = reportFrom({
      leads: 'ID,Created,Source\n1,2026-10-02,web',
      spend: spend + spend,
    });
    expect(closedLoop.totalCost).toBe(150);
    expect(imports[1]).toMatchObject({ rows: 4, records: 2, duplicates: 2 });
  });

  it('that differ in any cell are not, be it in a column that is not used', () => {
    const spend = 'Month,Source,Ad group,Cost\n2026-10,web,a,100\n2026-10,web,b,100';
    expect(reportFrom({ leads: 'ID,Created,Source\n1,2026-10-02,web', spend }).closedLoop.totalCost).toBe(
      200,
    );
  });
});

it('a contact that was a subscriber first is a lead from the day it became one', () => {
  const { funnel } = reportFrom({
    leads: 'ID,Created,Lead date,Became a Lead Date,Stage\n1,2025-01-01,,2026-10-15,Lead',
  });
  expect(funnel.byMonth.map(({ label }) => label)).toEqual(['2026-10']);
});

describe('a stage is reached', () => {
  it('by its date, by a later date, by the stage now', () =>
    expect(
      reached(
        'ID,Created,Stage,SQL date,Customer date\n1,2026-01-01,,2026-02-01,\n2,2026-01-01,,,2026-03-01\n3,2026-01-01,MQL,,',
      ),
    ).toEqual([3, 3, 2, 1, 1]));

  it('in the words of the person\u2019s CRM, once they are mapped', () => {
    const leads = 'ID,Created,Stage\n1,2026-01-01,Hot\n2,2026-01-01,Partner\n3,2026-01-01,Partner';
    const { checks } = reportFrom({ leads }, {}, { ...NO_LISTS, stages: [['Hot', 'SQL']] });
    expect(reached(leads, { ...NO_LISTS, stages: [['hot', 'SQL']] })).toEqual([3, 1, 1, 0, 0]);
    expect(checks.map(saidInEnglish).join()).toContain('Partner (2)');
  });

  it('not by what happens after the as-of day', () =>
    expect(
      reached('ID,Created,Stage,Customer date\n1,2026-01-01,Customer,2026-12-24\n2,2026-12-01,Lead,'),
    ).toEqual([1, 0, 0, 0, 0]));

  it('a subscriber is no lead', () =>
    expect(reached('ID,Created,Stage\n1,2026-01-01,Subscriber\n2,2026-01-01,Lead')[0]).toBe(1));
});
