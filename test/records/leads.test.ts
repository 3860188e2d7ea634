import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_LISTS } from '../../src/settings/parseLists.ts';
import { datasetFrom, reportFrom, saidInEnglish } from '../support/reporting.ts';

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
    ).toEqual([3, 3, 2, null, 1]));

  it('in the words of the person\u2019s CRM, once they are mapped', () => {
    const leads = 'ID,Created,Stage\n1,2026-01-01,Hot\n2,2026-01-01,Partner\n3,2026-01-01,Partner';
    const { checks } = reportFrom({ leads }, {}, { ...NO_LISTS, stages: [['Hot', 'SQL']] });
    expect(reached(leads, { ...NO_LISTS, stages: [['hot', 'SQL']] })).toEqual([3, null, 1, null, 0]);
    expect(checks.map(saidInEnglish).join()).toContain('Partner (2)');
  });

  it('not by what happens after the as-of day', () =>
    expect(
      reached('ID,Created,Stage,Customer date\n1,2026-01-01,Customer,2026-12-24\n2,2026-12-01,Lead,'),
    ).toEqual([1, null, null, null, 0]));

  it('a subscriber is no lead', () =>
    expect(reached('ID,Created,Stage\n1,2026-01-01,Subscriber\n2,2026-01-01,Lead')[0]).toBe(1));
});

describe('who is one person', () => {
  const leadsOf = (...rows: string[]) =>
    datasetFrom({ leads: ['ID,Email,Created,Source', ...rows].join('\n') }).dataset.records.leads;
  const persons = (...rows: string[]) => leadsOf(...rows).length;

  it.each([
    ['an address in another dress', ',Ada <ada@x.se>,2026-01-01,web', ',mailto:ADA@x.se,2026-02-01,fair'],
    ['any of several addresses', ',ada@x.se; a@y.se,2026-01-01,web', ',a@y.se,2026-02-01,fair'],
    ['the address of a lead with an id', '1,ada@x.se; a@y.se,2026-01-01,web', ',a@y.se,2026-02-01,fair'],
    ['an id with something that nobody sees', '1,,2026-01-01,web', '\u200b1\u00a0,,2026-02-01,fair'],
  ])('by %s', (_, ...rows) => {
    expect(persons(...rows)).toBe(1);
    expect(persons(...rows.reverse())).toBe(1);
  });

  it('by a row that has the addresses of two others', () =>
    expect(
      persons(',a@x.se,2026-01-01,web', ',b@x.se,2026-01-02,web', ',a@x.se; b@x.se,2026-01-03,web'),
    ).toBe(1));

  it.each([
    ['an address of nobody', ',noemail@x.se,2026-01-01,web', ',noemail@x.se,2026-02-01,fair'],
    ['what stands for nothing', ',n/a,2026-01-01,web', ',N/A,2026-02-01,fair'],
    ['a plus sign in the mailbox', ',ada+1@x.se,2026-01-01,web', ',ada+2@x.se,2026-02-01,fair'],
    ['points in the mailbox', ',ad.a@x.se,2026-01-01,web', ',ada@x.se,2026-02-01,fair'],
    ['an apostrophe', ",o'neil@x.se,2026-01-01,web", ',neil@x.se,2026-02-01,fair'],
    ['ids of their own', '1,ada@x.se,2026-01-01,web', '2,ada@x.se,2026-02-01,fair'],
  ])('and who is not, by %s', (_, ...rows) => expect(persons(...rows)).toBe(2));

  it('a row without an id belongs to the lead that was created first, in whatever order', () => {
    const rows = ['2,ada@x.se,2026-03-01,fair', '1,ada@x.se,2026-01-01,web', ',ada@x.se,2026-06-01,mail'];
    for (const order of [rows, [...rows].reverse()]) {
      const { id, touches, length } = leadsOf(...order);
      expect(length).toBe(2);
      const lead = Array.from({ length }, (_, i) => i).find((i) =>
        touches(i).some(({ channel }) => channel === 'mail'),
      )!;
      expect(id[lead] || leadsOf(...order).mergedIds[lead]![0]).toBe('1');
    }
  });

  it('the source is that of the row created first, in whatever order; its campaign goes with it', () => {
    const rows = [
      'ID,Email,Created,Source,Campaign',
      ',ada@x.se,2026-03-10,Paid,Brand',
      ',ada@x.se,2026-01-10,Organic,',
      ',ada@x.se,2026-02-10,organic,Blog',
    ];
    for (const order of [rows.slice(1), rows.slice(1).reverse()]) {
      const { source, campaign } = datasetFrom({ leads: [rows[0]!, ...order].join('\n') }).dataset.records
        .leads;
      expect([source, campaign]).toEqual([['Organic'], ['Blog']]);
    }
  });

  it('neither the order of the rows nor how addresses are spread over them changes who is who', () => {
    const address = fc.constantFrom('a@x.se', 'b@x.se', 'c@x.se', 'd@x.se', 'noemail@x.se');
    const row = fc.record({
      id: fc.constantFrom('', '', '', '1', '2'),
      emails: fc.array(address, { minLength: 1, maxLength: 3 }),
    });
    const written = (rows: readonly { id: string; emails: readonly string[]; place: number }[]) =>
      rows.map(
        ({ id, emails, place }) =>
          `${id},${emails.join(' ; ')},2026-01-${String(place + 10)},source ${id || place}`,
      );
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 7 }),
        fc.infiniteStream(fc.nat(100)),
        (some, random) => {
          const rows = some.map((one, place) => ({ ...one, place }));
          const order = rows.map((one) => [random.next().value as number, one] as const);
          const shuffled = order.sort(([a], [b]) => a - b).map(([, one]) => one);
          const told = (lines: readonly string[]) => {
            const leads = leadsOf(...lines);
            return Array.from(
              { length: leads.length },
              (_, i) => `${leads.source[i]} ${leads.created[i]} ${[...leads.emails.at(i)].sort().join()}`,
            ).sort();
          };
          expect(told(written(shuffled))).toEqual(told(written(rows)));
        },
      ),
    );
  });
});

describe('a lead that is converted, in a file of no known system without deals', () => {
  const file = (...cells: string[]) =>
    `ID,Created,Converted\n${cells.map((cell, i) => `${i + 1},2026-11-02,${cell}`).join('\n')}`;
  const stages = (leads: string, convertedMeans = '', deals?: string) =>
    reportFrom(deals === undefined ? { leads } : { leads, deals }, { convertedMeans }).funnel.stages.map(
      (stage) => stage.reached,
    );

  it('is an opportunity, and how many are customers is not known', () =>
    expect(stages(file('1', '0', '1'))).toEqual([3, null, null, 2, null]));

  it('is what a person has said', () => {
    expect(stages(file('1', '0', '1'), 'customer')).toEqual([3, null, null, null, 2]);
    expect(stages(file('1', '0', '1'), 'opportunity')).toEqual([3, null, null, 2, 0]);
  });

  it.each(['Yes', 'Y', 'TRUE', 'Ja', 'x', '✓', '1.0', 'Converted', 'Konverterad', '2026-11-20'])(
    'by the word %s',
    (word) => expect(stages(file(word, '', 'No'))).toEqual([3, null, null, 1, null]),
  );

  it('and none is by the word No', () =>
    expect(stages(file('No', '0', ''))).toEqual([3, null, null, null, 0]));

  it.each(['Converted', 'converted', 'Konverterad'])('also where its status is %s', (word) => {
    const leads = `ID,Created,Status\n1,2026-11-02,${word}\n2,2026-11-02,Lead`;
    expect(stages(leads)).toEqual([2, null, null, 1, null]);
    expect(stages(leads, 'customer')).toEqual([2, null, null, null, 1]);
  });

  it('is counted once, of however many rows', () => {
    const { dataset } = datasetFrom({ leads: 'ID,Created,Converted\n1,2026-11-02,1\n1,2026-11-02,1' });
    expect(dataset.records.leads.convertedUnsaid).toBe(1);
  });

  it('leaves the figures of a file that has customers in another way', () => {
    expect(
      stages('ID,Created,Converted,Stage\n1,2026-11-02,1,Customer\n2,2026-11-02,1,SQL\n3,2026-11-02,0,Lead'),
    ).toEqual([3, null, 2, 2, 1]);
    expect(stages('ID,Created,Converted,Customer date\n1,2026-11-02,1,2026-11-09\n2,2026-11-02,0,')).toEqual([
      2,
      null,
      null,
      null,
      1,
    ]);
  });

  it('with deals it is they that say it, whatever has been said before', () => {
    const deals = 'Deal ID,Lead ID,Stage,Close date,Amount\na,1,Won,2026-11-20,50';
    for (const means of ['', 'customer', 'opportunity'])
      expect(stages(file('1', '1'), means, deals)).toEqual([2, null, null, 2, 1]);
  });

  it('is one where the header says into what', () => {
    for (const header of ['Converted to customer', 'Is customer', 'Blev kund', 'became_a_customer'])
      for (const cells of [
        ['Yes', 'No'],
        ['1', '0'],
      ])
        expect(stages(`ID,Created,${header}\n1,2026-11-02,${cells[0]}\n2,2026-11-02,${cells[1]}`)).toEqual([
          2,
          null,
          null,
          null,
          1,
        ]);
    const { funnel } = reportFrom({
      leads: 'ID,Created,became_a_customer\n1,2026-11-02,2026-11-05\n2,2026-11-02,',
    });
    expect([funnel.stages[4]!.reached, funnel.medianDaysToCustomer]).toEqual([1, 3]);
  });
});
