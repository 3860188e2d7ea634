import { describe, expect, it } from 'vitest';
import { say } from '../../../../src/language/language.ts';
import type { FindingKey } from '../../../../src/measures/trust/reconcile/findings.ts';
import type { Report } from '../../../../src/report/report.ts';
import { dataQualityTab } from '../../../../src/tabs/dataQuality.ts';
import { reportFrom, textsOf } from '../../../support/reporting.ts';
import { TROUBLED } from '../../../support/troubled.ts';

const findingsOf = ({ reconciliation }: Report, key: FindingKey) =>
  reconciliation.lists.find((list) => list.key === key)!.findings;
const rowsOf = (report: Report, key: FindingKey) =>
  findingsOf(report, key).map(({ what, place }) => [what, place?.file, place?.row]);

describe('what keeps figures from adding up, with its row', () => {
  const report = reportFrom(TROUBLED);

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
    const nameless = reportFrom(TROUBLED, { showNames: 'no' });
    expect(rowsOf(nameless, 'leadsWithoutCompany')).toEqual([['2', 'leads', 3]]);
    const texts = textsOf(dataQualityTab(nameless)).join('\n');
    for (const name of ['Ada', 'Bo,', 'Early', 'Nobody', 'Foreign']) expect(texts).not.toContain(name);
  });
});
