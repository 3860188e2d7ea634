import { describe, expect, it } from 'vitest';
import { say } from '../../../../src/language/language.ts';
import type { FindingKey } from '../../../../src/measures/trust/reconcile/findings.ts';
import type { Report } from '../../../../src/report/report.ts';
import { dataQualityTab } from '../../../../src/tabs/dataQuality.ts';
import { reportFrom, textsOf } from '../../../support/reporting.ts';

/** One of every kind of trouble, with the row of its export. */
const EXPORTS = {
  leads: [
    'ID,Created,Source,Company,Stage,Name,Became a Marketing Qualified Lead Date,Became an Opportunity Date,First response',
    '1,2026-11-02,web,Ab,Lead,Ada,,,2026-11-01', // row 2: answered the day before it was created
    '2,2026-11-03,web,,Lead,Bo,,,', // row 3: no company
    '3,,fair,Cd,Lead,Cy,,,', // row 4: no date
    '4,2026-11-04,fair,De,Opportunity,Di,2026-11-10,2026-11-08,', // row 5: its deal was opened before it was an MQL
    '1,2026-11-02,web,Ab,MQL,Ada,2026-11-05,,2026-11-01', // row 6: row 2 once more
    '5,2026-02-31,web,Ef,Lead,Ed,,,', // row 7: no such day
  ].join('\n'),
  deals: [
    'Deal ID,Deal name,Lead ID,Stage,Create date,Close date,Amount,Currency',
    'a,Early,4,Won,2026-10-01,2026-11-01,1000,SEK', // row 2: won before lead 4 was created
    'b,Nobody,99,Won,2026-11-01,2026-11-20,2000,SEK', // row 3: no lead
    'c,Open,98,Open,2026-11-01,,500,SEK', // row 4: no lead, open
    'd,Foreign,1,Won,2026-11-06,2026-11-21,300,USD', // row 5: no rate
    'e,Blank,1,Won,2026-11-06,2026-11-22,,SEK', // row 6: no amount
    'f,Backwards,1,Lost,2026-11-20,2026-11-10,10,SEK', // row 7: closed before it was created
  ].join('\n'),
  activities: [
    'Lead ID,Date,Type',
    '4,2026-11-01 09:00,Call', // before lead 4 was created
    '77,2026-11-05 09:00,Call', // row 3: of nobody
  ].join('\n'),
  spend: 'Month,Source,Campaign,Cost\n2026-11-01,web,search,1000\n2026-11-01,web,search,1000',
};
const findingsOf = ({ reconciliation }: Report, key: FindingKey) =>
  reconciliation.lists.find((list) => list.key === key)!.findings;
const rowsOf = (report: Report, key: FindingKey) =>
  findingsOf(report, key).map(({ what, place }) => [what, place?.file, place?.row]);

describe('what keeps figures from adding up, with its row', () => {
  const report = reportFrom(EXPORTS);

  it.each<[FindingKey, readonly (readonly unknown[])[]]>([
    [
      'dealsWithoutLead',
      [
        ['Nobody', 'deals', 3],
        ['Open', 'deals', 4],
      ],
    ],
    ['wonBeforeCreated', [['Early', 'deals', 2]]],
    ['wonWithoutAmount', [['Blank', 'deals', 6]]],
    ['leadsWithoutCompany', [['Bo', 'leads', 3]]],
    ['leadsWithoutDate', [['Cy, Cd', 'leads', 4]]],
    ['rejected', [['Created: 2026-02-31', 'leads', 7]]],
    ['stagesBackwards', [['Di, De', 'leads', 5]]],
    [
      'negativeTimes',
      [
        ['Di, De', 'leads', 5],
        ['Ada, Ab', 'leads', 6],
        ['Early', 'deals', 2],
        ['Backwards', 'deals', 7],
      ],
    ],
    ['withoutRate', [['Foreign', 'deals', 5]]],
    ['withoutCost', [['fair', undefined, undefined]]],
    ['attemptsWithoutLead', [['2026-11-05 09:00', 'activities', 3]]],
    [
      'merged',
      [
        ['Ada, Ab', 'leads', 2],
        ['web · search', 'spend', 2],
      ],
    ],
  ])('%s', (key, expected) => expect(rowsOf(report, key)).toEqual(expected));

  it('says what is odd, and which row it was merged with', () => {
    const said = (key: FindingKey) =>
      findingsOf(report, key).map(({ detail }) => detail && say('en', detail));
    expect(said('wonBeforeCreated')).toEqual(['Won 2026-11-01, but Di, De was created 2026-11-04.']);
    expect(said('stagesBackwards')).toEqual(['Opportunity 2026-10-01 (Early) is before MQL 2026-11-10.']);
    expect(said('merged')).toEqual(['Counted with row 6.', 'Counted with row 3.']);
  });

  it('without names nobody is named, and leads without a company are still found', () => {
    const nameless = reportFrom(EXPORTS, { showNames: 'no' });
    expect(rowsOf(nameless, 'leadsWithoutCompany')).toEqual([['2', 'leads', 3]]);
    const texts = textsOf(dataQualityTab(nameless)).join('\n');
    for (const name of ['Ada', 'Bo,', 'Early', 'Nobody', 'Foreign']) expect(texts).not.toContain(name);
  });
});
