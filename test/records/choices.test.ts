import { expect, it } from 'vitest';
import { choicesOf, MOST_CHOICES } from '../../src/records/choices.ts';
import { datasetFrom } from '../support/reporting.ts';

const choices = (leads: string, deals?: string) =>
  choicesOf(datasetFrom({ leads, ...(deals === undefined ? {} : { deals }) }).dataset.records);

it('the most frequent values come first, each once whatever its case, of leads and of deals', () =>
  expect(
    choices(
      'ID,Created,Owner,Source,Country,Team\n1,2026-11-02,Bo,web,Norway,\n2,2026-11-02,Ada,Web,Sweden,\n3,2026-11-02,,fair,Sweden,',
      'Deal ID,Lead ID,Stage,Amount,Owner,Pipeline,Team\nd1,1,Won,1,ada,New,North\nd2,1,Won,1,Cia,,North',
    ),
  ).toEqual({
    owner: ['Ada', 'Bo', 'Cia'],
    source: ['web', 'fair'],
    country: ['Sweden', 'Norway'],
    team: ['North'],
    pipeline: ['New'],
  }));

it.each([49, 50, 51])('of %i sources at most 50', (n) => {
  const rows = Array.from({ length: n }, (_, i) => `${i},2026-11-02,s${i}`);
  expect(choices(`ID,Created,Source\n${rows.join('\n')}`).source).toHaveLength(Math.min(n, MOST_CHOICES));
});
