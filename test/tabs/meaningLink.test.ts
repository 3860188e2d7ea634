import { describe, expect, it } from 'vitest';
import { FOLDERS } from '../../src/language/folder.ts';
import { wordsIn } from '../../src/language/language.ts';
import { TAB_ORDER, TABS_WITH_FIGURES } from '../../src/schema/tabs.ts';
import { agreed } from '../../src/settings/agreement.ts';
import { isCut } from '../../src/tabs/asSeen.ts';
import { NO_RUNS } from '../../src/tabs/runs.ts';
import { isPageLink, type Tab } from '../../src/tabs/tab.ts';
import { makeTab } from '../../src/tabs/tabs.ts';
import { sampleReport } from '../support/sampleReport.ts';
import { serial } from '../support/serial.ts';

const DOCUMENTS = 'https://example.com/site/docs/';

describe.each(['en', 'sv'] as const)('in %s', (language) => {
  const { report, lists } = sampleReport(language);
  const words = wordsIn(language);
  const inMenu = words('tab.meaningsInMenu', { item: FOLDERS[language].menu.openMeanings });
  const make = (documents?: string) =>
    TAB_ORDER.map((id) =>
      makeTab(id, { report, typed: {}, lists, now: serial('2026-10-16 16:00'), log: NO_RUNS, documents }),
    );
  const [linked, plain] = [make(DOCUMENTS), make()];
  const placesOf = ({ rows }: Tab, isIt: (value: unknown) => boolean) =>
    rows.flatMap((row, i) => row.flatMap(({ value }, j) => (isIt(value) ? [{ row: i, column: j }] : [])));
  const withCell = (tabs: readonly Tab[]) =>
    tabs.filter(({ id }) => TABS_WITH_FIGURES.includes(id) && id !== 'leads');

  it('each tab with figures leads to its own heading of the document', () => {
    for (const tab of withCell(linked)) {
      const links = tab.rows.flat().flatMap(({ value }) => (isPageLink(value) ? [value] : []));
      expect(links).toEqual([
        { text: words('tab.meanings'), page: `${DOCUMENTS}figures.${language}.html#${tab.id}` },
      ]);
    }
  });

  it('without an address each names the menu item, in the same cell', () => {
    for (const [i, tab] of withCell(plain).entries()) {
      const places = placesOf(tab, (value) => value === inMenu);
      expect(places, tab.id).toHaveLength(1);
      expect(
        placesOf(withCell(linked)[i]!, (value) => isPageLink(value as never)),
        tab.id,
      ).toEqual(places);
    }
  });

  it('stands in the head, and neither it nor what is beside it is cut', () => {
    for (const tab of [...withCell(linked), ...withCell(plain)]) {
      const { row } = placesOf(tab, (value) => value === inMenu || isPageLink(value as never))[0]!;
      const shown = tab.widths.slice(0, (tab.hiddenFrom ?? tab.widths.length + 1) - 1);
      const cells = tab.rows[row]!.slice(0, shown.length);
      expect([tab.id, row < 3, cells.some((_, at) => isCut(cells, at, shown))]).toEqual([
        tab.id,
        true,
        false,
      ]);
    }
  });

  it('leaves what the two sides have signed to be read whole', () => {
    const { proposal } = report.agreement;
    const by = { from: serial('2026-10-01'), agreedOn: serial('2026-10-02') };
    const names = { forMarketing: 'Elin Sandgren', forSales: 'Johan Bergström' };
    const signed = sampleReport(language, {}, { agreements: [agreed(proposal, { ...by, ...names })] });
    const input = { ...signed, typed: {}, now: serial('2026-10-16 16:00'), log: NO_RUNS };
    const tab = makeTab('agreement', input);
    const { row } = placesOf(tab, (value) => value === inMenu)[0]!;
    for (const cells of tab.rows.slice(0, row + 1)) expect(isCut(cells, 0, tab.widths)).toBe(false);
    expect(row).toBeLessThan(6);
  });

  it('is in the note on the first head of Leads, which has nothing above it', () => {
    const noteOf = (tabs: readonly Tab[]) => tabs.find(({ id }) => id === 'leads')!.rows[0]![0]!.note;
    expect(noteOf(plain)!.endsWith(`\n\n${inMenu}`)).toBe(true);
    expect(noteOf(linked)).toContain(`${DOCUMENTS}figures.${language}.html#leads`);
  });

  it('is on no tab that has no figures', () => {
    for (const tab of [...linked, ...plain].filter(({ id }) => !TABS_WITH_FIGURES.includes(id)))
      expect(placesOf(tab, (value) => value === inMenu || isPageLink(value as never))).toEqual([]);
  });
});

it('people’s tabs have it in the same cell in both languages, so that it is translated with the others', () => {
  const placeIn = (language: 'en' | 'sv') => {
    const { report, lists } = sampleReport(language);
    return TAB_ORDER.map((id) =>
      makeTab(id, { report, typed: {}, lists, now: 46_000, log: NO_RUNS, documents: DOCUMENTS }),
    )
      .filter(({ owner }) => owner === 'people')
      .map(({ id, rows }) => [
        id,
        ...rows.slice(0, 3).map((row) => row.findIndex(({ value }) => isPageLink(value))),
      ]);
  };
  expect(placeIn('sv')).toEqual(placeIn('en'));
});
