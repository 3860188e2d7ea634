import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { marksOf } from '../../../src/exports/recognise.ts';
import { SYSTEMS } from '../../../src/exports/systems/systems.ts';
import { endOfDay } from '../../../src/records/asOf.ts';
import { recordsFrom } from '../../../src/records/records.ts';
import { stageWordsOf } from '../../../src/records/stageWords.ts';
import { NO_LISTS, type RawLists } from '../../../src/settings/parseLists.ts';
import { settingsFrom } from '../../../src/settings/parseSettings.ts';
import { readingOf } from '../../support/reporting.ts';
import { serial } from '../../support/serial.ts';
import { describeShared } from '../../support/shared.ts';

describe('a form’s own words', () => {
  const deals = 'Deal - ID,Deal - Title,Deal - Status,Deal - Value\n1,Nord,Lead In,10';
  const words = (lists: RawLists) => {
    const { settings } = settingsFrom({ language: 'en' }, lists);
    return stageWordsOf([readingOf(deals)], settings);
  };

  it('go before the general ones and behind those in Settings', () => {
    expect(words(NO_LISTS)).toMatchObject([{ word: 'Lead In', target: 'opportunity' }]);
    expect(words({ ...NO_LISTS, stages: [['Lead In', 'lost']] })).toMatchObject([{ target: 'lost' }]);
  });

  it('hold for the exports of that form only', () => {
    const other = readingOf('Deal ID,Stage,Amount\n1,Lead In,10', 'deals');
    const { settings } = settingsFrom({ language: 'en' }, NO_LISTS);
    const { deals: read } = recordsFrom([other], settings, endOfDay(serial('2026-11-30')));
    expect([...read.unknownStages]).toEqual([['Lead In', 1]]);
  });
});

describeShared('data/crm-formats', 'headers seen in real files or in code that reads them', (file) => {
  const lists = JSON.parse(readFileSync(file('headers.json'), 'utf8')) as {
    crm: string;
    object: string;
    evidence: string;
    headers: string[];
  }[];
  // A person's own columns, contacts that are no leads, and histories of changes are no exports that are asked for.
  const known = lists.filter(
    ({ crm, object, evidence }) =>
      /^[RC]/.test(evidence) &&
      !/history/.test(object) &&
      !/salesforce contacts|zoho deals/.test(`${crm} ${object}`),
  );

  it.each(known.map((list) => [`${list.crm} ${list.object}`, list] as const))('%s', (_, { crm, headers }) => {
    const systems = SYSTEMS.filter(({ layouts }) => layouts.some((form) => marksOf(headers, form) > 0));
    expect(systems.map(({ id }) => id)).toEqual([crm === 'dynamics365' ? 'dynamics' : crm]);
  });
});
