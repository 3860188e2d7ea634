import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../src/language/language.ts';
import { LANGUAGE_CODES, LANGUAGES, type Language } from '../../src/language/languages.ts';
import { TEXTS } from '../../src/language/texts.ts';
import { SAMPLES } from '../../src/local/sampleFiles.ts';
import { RECORD_KINDS } from '../../src/schema/kinds.ts';
import { TAB_ORDER } from '../../src/schema/tabs.ts';
import { cellsOf, importText, openBuilt, sample, tabNames } from '../support/localWorkbook.ts';

/** So much of a text in one piece is not there by chance. */
const LONG = 20;

/** They are made of the names of two stages, which other texts are as well. */
const OF_STAGES = /^input\.rateTo/;

/** What other languages say in one piece, and the language does not: the whole text, or a long piece between two gaps. */
function foreignTo(language: Language) {
  const own = Object.values(TEXTS[language]).map((text) => text.toLowerCase());
  const isOwn = (piece: string) => own.some((text) => text.includes(piece.toLowerCase()));
  const others = LANGUAGE_CODES.filter((code) => code !== language).flatMap((code) =>
    Object.entries(TEXTS[code]).flatMap(([key, text]) => (OF_STAGES.test(key) ? [] : [text])),
  );
  const whole = new Set(others.filter((text) => !text.includes('{') && !isOwn(text)));
  const pieces = others
    .flatMap((text) => text.split(/\{[^}]*\}/))
    .map((piece) => piece.trim())
    .filter((piece) => piece.length >= LONG && !isOwn(piece));
  return (text: string) => whole.has(text.trim()) || pieces.some((piece) => text.includes(piece));
}

const EXPORTS = RECORD_KINDS.flatMap((kind) => {
  const file = SAMPLES.en.files[kind];
  if (file === undefined) return [];
  return [{ kind, file, csv: new TextDecoder().decode(sample(`${SAMPLES.en.folder}/${file}`)) }];
});
/** What the exports say is said as they say it. */
const EXPORTED = new Set(
  EXPORTS.flatMap(({ csv }) => csv.split(/[,\r\n]/).map((cell) => cell.replaceAll('"', '').trim())),
);

/** The English sample, in a spreadsheet at home where the language is. */
function prepared(language: Language) {
  const workbook = openBuilt({ locale: LANGUAGES[language].locale });
  for (const { kind, file, csv } of EXPORTS) importText(workbook, csv, kind, file);
  workbook.call('generateReports');
  return workbook;
}

describe.each(LANGUAGE_CODES)('a workbook from the English sample, in a spreadsheet in %s', (language) => {
  const workbook = prepared(language);
  const words = wordsIn(language);
  const tabs = TAB_ORDER.map((id) => words(`tab.${id}`)).filter((name) => tabNames(workbook).includes(name));

  it('has its tabs, up to the weekly meeting, and the tab that Google begins with', () => {
    expect(tabs).toEqual(
      expect.arrayContaining(
        (['start', 'settings', 'plan', 'funnel', 'closedLoop', 'sla', 'weeklyMeeting'] as const).map((id) =>
          words(`tab.${id}`),
        ),
      ),
    );
    expect(tabNames(workbook)).toContain(LANGUAGES[language].sheet.first);
    expect(workbook.screen.alerts).toEqual([]);
    expect(cellsOf(workbook, words('tab.weeklyMeeting')).flat().filter(Boolean).length).toBeGreaterThan(50);
  });

  it('says nothing in another language', () => {
    const isForeign = foreignTo(language);
    const said = tabs.flatMap((tab) =>
      cellsOf(workbook, tab)
        .flat()
        .filter((value) => typeof value === 'string' && !EXPORTED.has(value) && isForeign(value))
        .map((value) => `${tab}: ${value}`),
    );
    expect(said).toEqual([]);
  });

  it('has no formula that the spreadsheet cannot compute', () => {
    const wrong = tabs.flatMap((tab) =>
      cellsOf(workbook, tab)
        .flat()
        .filter((value) => /^#(?:ERROR|NAME|BAD_EXPR|VALUE|REF)/.test(String(value))),
    );
    expect(wrong).toEqual([]);
  });
});
