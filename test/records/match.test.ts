import { describe, expect, it } from 'vitest';
import { datasetFrom, reportFrom, saidInEnglish } from '../support/reporting.ts';

const LEADS = `ID,Email,Company,Created,Source
1,ada@nord.se,Nordlager AB,2026-01-10,web
2,bo@syd.se,Sydlager,2026-01-11,fair
3,BO@syd.se ,Sydlager,2026-02-20,mail
4,cia@west.com,West Inc,2026-01-12,web
5,dan@west.de,West GmbH,2026-01-12,fair`;
const matched = (deal: string) => {
  const { closedLoop } = reportFrom({
    leads: LEADS,
    deals: `Deal ID,Lead ID,Email,Company,Stage,Close date,Amount\n${deal}`,
  });
  const row = closedLoop.bySource.find(({ revenue }) => revenue > 0);
  return { ...closedLoop.matchedBy, source: row?.source, unmatched: closedLoop.unmatched.deals };
};

describe('a deal is matched to the lead it came from', () => {
  it('by id first', () =>
    expect(matched('a,4,ada@nord.se,Nordlager,Won,2026-03-01,100')).toMatchObject({ id: 1, source: 'web' }));

  it('by the first of several ids that was created in time', () =>
    expect(matched('a,2;3,,,Won,2026-03-01,100')).toMatchObject({ id: 1, source: 'fair' }));

  it('by the id of a contact that was merged into it', () => {
    const { closedLoop } = reportFrom({
      leads: 'Record ID,Created,Source,Merged contact IDs\n7,2026-01-01,web,5;6',
      deals: 'Deal ID,Lead ID,Stage,Close date,Amount\na,6,Won,2026-03-01,100',
    });
    expect([closedLoop.matchedBy.id, closedLoop.bySource[0]!.revenue]).toEqual([1, 100]);
  });

  it.each([
    ['00123', '123'],
    ['123', '00123'],
    ['123', '123.0'],
    ['123.0', '123'],
  ])(
    'by id, also where a spreadsheet has taken zeros of one or a program has added some: lead %s, deal for %s',
    (lead, named) => {
      const { closedLoop } = reportFrom({
        leads: `ID,Created,Source\n${lead},2026-01-01,web`,
        deals: `Deal ID,Lead ID,Stage,Close date,Amount\na,${named},Won,2026-03-01,100`,
      });
      expect(closedLoop.matchedBy.id).toBe(1);
    },
  );

  it('by e-mail, lower-cased and trimmed: the earliest lead created no later than the close', () => {
    expect(matched('a,, Bo@Syd.se,,Won,2026-03-01,100')).toMatchObject({ email: 1, source: 'fair' });
    expect(matched('a,,bo@syd.se,,Won,2026-01-05,100')).toMatchObject({ email: 0, unmatched: 1 });
  });

  it('by company, case and legal form aside', () =>
    expect(matched('a,,,NORDLAGER,Won,2026-03-01,100')).toMatchObject({ company: 1, source: 'web' }));

  it('by company only where that names one', () => {
    expect(matched('a,,,West,Won,2026-03-01,100')).toMatchObject({ company: 0, unmatched: 1 });
    expect(matched('a,,,West GmbH,Won,2026-03-01,100')).toMatchObject({ company: 1, source: 'fair' });
  });

  it('or stands on its own line', () =>
    expect(matched('a,99,x@y.se,Other AB,Won,2026-03-01,100')).toMatchObject({ unmatched: 1 }));

  it('by an id with a space in it', () => {
    const leads = 'ID,Created,Source\nLEAD 001,2026-01-10,web';
    expect(
      reportFrom({ leads, deals: 'Deal ID,Lead ID,Stage,Amount\n7,LEAD 001,Won,5' }).closedLoop.matchedBy.id,
    ).toBe(1);
  });

  it('also when it was won before its lead was created, and then it is named', () => {
    const { closedLoop, checks } = reportFrom({
      leads: LEADS,
      deals: 'Deal ID,Lead ID,Stage,Close date,Amount\nearly,1,Won,2026-01-01,100',
    });
    expect(closedLoop.matchedBy.id).toBe(1);
    expect(checks.filter(({ holds }) => !holds).map(saidInEnglish)).toContain(
      'Deals won before their lead was created: 1. early (2026-01-01 < 2026-01-10)',
    );
  });
});

describe('of leads created at one moment the one with the least id counts, whatever the order of the rows', () => {
  const [HEAD, FAIR, WEB] = [
    'ID,Email,Company,Created,Source',
    '8,a@x.se,X AB,2026-01-10,fair',
    '7,a@x.se,X AB,2026-01-10,web',
  ];
  const orders = [[HEAD, FAIR, WEB].join('\n'), [HEAD, WEB, FAIR].join('\n')];

  it.each([
    ['that the deal names by id', 'a,8;7,,,Won,2026-03-01,100'],
    ['that the deal names by id, though it was won before they came', 'a,8;7,,,Won,2026-01-01,100'],
    ['with its e-mail', 'a,,a@x.se,,Won,2026-03-01,100'],
    ['of its company', 'a,,,X AB,Won,2026-03-01,100'],
  ])('of the leads %s', (_, deal) =>
    expect(
      orders.map((leads) => {
        const deals = `Deal ID,Lead ID,Email,Company,Stage,Close date,Amount\n${deal}`;
        return reportFrom({ leads, deals }).closedLoop.bySource.find(({ revenue }) => revenue > 0)?.source;
      }),
    ).toEqual(['web', 'web']),
  );
});

it('leads that share an e-mail are counted one by one, which is said', () =>
  expect(reportFrom({ leads: LEADS }).checks.map(saidInEnglish)).toContain(
    'Leads with the e-mail of an earlier lead: 1. They are new leads of 1 person who came back, each with a clock of its own; a deal goes to the earliest.',
  ));

describe('by any of a lead’s addresses, however they are written', () => {
  const leads =
    'ID,Email,Created,Source\n1,ada@exempel.se; ada.ek@privat.se,2026-01-10,web\n2,"Bo <bo@prov.se>, bo2@prov.se",2026-01-11,fair\n3,cia@prov.se ::: cia2@prov.se,2026-01-11,mail';
  it.each([
    ['ada.ek@privat.se', 'web'],
    ['Bo Alm <BO2@prov.se>', 'fair'],
    ['mailto:cia2@prov.se', 'mail'],
    ['other@x.se / cia@prov.se', 'mail'],
    ['bo@prov.se\u200b', 'fair'],
  ])('%s', (email, source) => {
    const { closedLoop } = reportFrom({
      leads,
      deals: `Deal ID,Email,Stage,Close date,Amount\na,${email},Won,2026-03-01,100`,
    });
    expect(closedLoop.matchedBy.email).toBe(1);
    expect(closedLoop.bySource.find(({ revenue }) => revenue > 0)?.source).toBe(source);
  });

  it('but not by one of nobody', () => {
    const { closedLoop } = reportFrom({
      leads: 'ID,Email,Created,Source\n1,noemail@x.se,2026-01-10,web',
      deals: 'Deal ID,Email,Stage,Close date,Amount\na,noemail@x.se,Won,2026-03-01,100',
    });
    expect([closedLoop.matchedBy.email, closedLoop.unmatched.deals]).toEqual([0, 1]);
  });

  it('an activity with two addresses of one lead is one attempt', () => {
    const { attempts } = datasetFrom({
      leads,
      activities: 'Activity ID,Email,Date,Type\n1,ada@exempel.se; ada.ek@privat.se,2026-01-12,Call',
    }).dataset.records;
    expect(attempts.activity).toHaveLength(1);
  });
});

it('sources, campaigns and costs meet in every spelling that looks the same, and are called as the first is', () => {
  const { closedLoop, funnel } = reportFrom({
    leads:
      'ID,Created,Source\n1,2026-10-02,Mässa\n2,2026-10-02,Ma\u0308ssa\n3,2026-10-02,mässa\n4,2026-10-02,Mässa\u00a0',
    spend: 'Month,Source,Cost\n2026-10,MA\u0308SSA,100',
  });
  expect(funnel.bySource.map(({ label, reached }) => [label, reached[0]])).toEqual([['Mässa', 4]]);
  expect(closedLoop.bySource.map(({ source, cost }) => [source, cost])).toEqual([['Mässa', 100]]);
});
