import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../src/language/language.ts';
import { LANGUAGE_CODES } from '../../src/language/languages.ts';
import { meaningsOf } from '../../src/language/meanings.ts';
import { TABS_WITH_FIGURES } from '../../src/schema/tabs.ts';
import { NO_RUNS } from '../../src/tabs/runs.ts';
import { makeTab } from '../../src/tabs/tabs.ts';
import { textsOf } from '../support/reporting.ts';
import { sampleReport } from '../support/sampleReport.ts';
import { serial } from '../support/serial.ts';

/** A name may go on with a currency or more: "Revenue (SEK)", "Leads per rep and month". */
const flat = (text: string) => text.replaceAll('\u2003', '').toLowerCase();

describe.each(LANGUAGE_CODES)('a figure is called as on its tab in %s', (language) => {
  const { report, lists } = sampleReport(language === 'sv' ? 'sv' : 'en', { language });
  const words = wordsIn(language);
  it.each(TABS_WITH_FIGURES)('%s', (id) => {
    const input = { report, typed: {}, lists, now: serial('2026-10-16 16:00'), log: NO_RUNS };
    const texts = textsOf(makeTab(id, input)).map(flat);
    // The agreement is written in sentences.
    const beginsIn = (text: string, name: string) =>
      id === 'agreement' ? text.includes(` in ${name}`) || text.includes(` i ${name}`) : false;
    const isThere = (name: string) =>
      texts.some(
        (text) =>
          text === name || text.startsWith(`${name} `) || text.startsWith(`${name},`) || beginsIn(text, name),
      );
    expect(meaningsOf(id, words).flatMap(({ name }) => (isThere(flat(name)) ? [] : [name]))).toEqual([]);
  });
});
