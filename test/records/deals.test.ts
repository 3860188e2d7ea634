import { describe, expect, it } from 'vitest';
import { NO_LISTS } from '../../src/settings/parseLists.ts';
import { keysSaid } from '../support/keysSaid.ts';
import { datasetFrom, reportFrom } from '../support/reporting.ts';

/** Won, lost, open and the revenue of a list of deals. */
const figures = (deals: string) => {
  const { won, lost, open, total } = reportFrom({ deals }).closedLoop;
  return [won, lost, open, total.revenue];
};

it('\u201cEj vunnen\u201d and \u201cNot won\u201d are lost', () =>
  expect(figures('Deal ID,Stage,Amount\n1,Ej vunnen,7\n2,Not won,8\n3,Vunnen,9')).toEqual([1, 2, 0, 9]));

describe('whether a deal is won', () => {
  it('is said by a column of yes and no, with the date beside it', () => {
    expect(figures('Deal ID,Amount,Is Closed,Is Won\n1,1,Yes,Yes\n2,2,Yes,No\n3,4,No,No')).toEqual([
      1, 1, 1, 1,
    ]);
    expect(figures('Deal ID,Amount,Won\n1,1,1\n2,2,0')).toEqual([1, 0, 1, 1]);
    expect(figures('Deal ID;Belopp;Vunnen\n1;1;Ja\n2;2;Nej')).toEqual([1, 0, 1, 1]);
    expect(figures('Deal ID,Amount,Won\n1,1,x\n2,2,')).toEqual([1, 0, 1, 1]);
  });

  it('is said by a word in a column of its own before the step it stands in', () =>
    expect(
      figures('Deal ID,Amount,Stage,Status\n1,1,Proposal,Won\n2,2,Proposal,Lost\n3,4,Proposal,Open'),
    ).toEqual([1, 1, 1, 1]));

  it('is said by yes where the step is still an open one', () =>
    expect(figures('Deal ID,Amount,Stage,Is won\n1,1,Proposal,true\n2,2,Proposal,false')).toEqual([
      1, 0, 1, 1,
    ]));

  it('is said by dates: what came last holds', () =>
    expect(
      figures(
        'Deal ID,Amount,won_at,lost_at\n1,1,2026-02-01,\n2,2,,2026-02-01\n3,4,2026-03-01,2026-02-01\n4,8,,',
      ),
    ).toEqual([2, 1, 1, 5]));

  it('is not said by a date on which it closed or may close: open, and said', () => {
    const deals = 'Deal ID,Amount,Close date\n1,1,2026-02-01\n2,2,';
    expect(figures(deals)).toEqual([0, 0, 2, 0]);
    expect(keysSaid({ deals })).toContain('check.withoutState');
  });

  it('is open and said where word and yes or no say opposite things', () => {
    const deals = 'Deal ID,Amount,Stage,Is won\n1,1,Closed Won,No\n2,2,Closed Lost,Yes\n3,4,Closed Won,Yes';
    expect(figures(deals)).toEqual([1, 0, 2, 4]);
    expect(keysSaid({ deals })).toContain('check.contradictedState');
  });
});

it('a won deal closed when it did, not when it was expected to', () =>
  expect(
    figures(
      'Deal ID,Amount,Stage,Expected close date,Actual close date\n1,1,Won,2027-05-01,2026-04-01\n2,2,Won,2027-05-01,',
    ),
  ).toEqual([2, 0, 0, 3]));

it('a converted lead of no known system is a customer where a person has said so', () => {
  const leads = 'ID,Created,Converted\n1,2026-11-02,1\n2,2026-11-02,0';
  const reached = (lists: typeof NO_LISTS) =>
    reportFrom({ leads }, {}, lists).funnel.stages.map((stage) => stage.reached);
  expect(reached(NO_LISTS)).toEqual([2, null, null, 1, null]);
  const lists = {
    ...NO_LISTS,
    columns: [['leads', 'stage', 'Converted']],
    stages: [
      ['1', 'customer'],
      ['0', 'lead'],
    ],
  };
  expect(reached(lists)).toEqual([2, null, null, null, 1]);
});

describe('the amount of a deal', () => {
  it.each([
    ['Weighted amount,Total contract value', '60,300', 300],
    ['Amount in company currency,Amount', '60,300', 300],
    ['Discount,Tax amount,Cost,Final price', '1,2,3,300', 300],
    ['ARR,TCV,Deal value', '100,300,200', 200],
    ['Expected revenue,Amount', '60,300', 300],
    ['Weighted amount', '60', 0],
    ['Tax amount', '60', 0],
    ['Amount %', '60', 0],
    ['Belopp (tkr)', '60', 60_000],
  ])('%s', (headers, cells, revenue) =>
    expect(figures(`Deal name,Stage,${headers}\na,Won,${cells}`)[3]).toBe(revenue),
  );
});

describe('an amount of 0', () => {
  const recordsOf = (csv: string) => datasetFrom({ deals: csv }).dataset.records.deals;

  it('is none: it is told apart from what is not there', () => {
    const { amount, zeroAmount } = recordsOf(
      'Deal ID,Stage,Amount\n1,Won,0\n2,Won,0.00\n3,Won,\n4,Won,-0\n5,Won,0.01',
    );
    expect([...amount]).toEqual([Number.NaN, Number.NaN, Number.NaN, Number.NaN, 0.01]);
    expect([...zeroAmount]).toEqual([1, 1, 0, 1, 0]);
  });

  it('needs no rate for its currency', () => {
    const { withoutRate, zeroAmount } = recordsOf('Deal ID,Stage,Amount,Currency\n1,Won,0,USD\n2,Won,5,USD');
    expect([...withoutRate, ...zeroAmount]).toEqual([0, 1, 1, 0]);
  });
});

it('the step that a deal stands in is the export\u2019s own word, of the state where there is no other', () => {
  const stagesOf = (csv: string) => [...datasetFrom({ deals: csv }).dataset.records.deals.stage];
  expect(stagesOf('Deal ID,Stage,Status\n1,Demo,Open\n2,,Open\n3,,')).toEqual(['Demo', 'Open', '']);
});
