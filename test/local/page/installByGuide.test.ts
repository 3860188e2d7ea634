import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SCRIPT_FILES, type ScriptFile } from '../../../docs/install/guide.ts';
import { keptPhotographs, releaseFiles, zipOf } from '../../../release.ts';
import { TEXTS } from '../../../src/language/texts.ts';
import { Visit } from '../../support/browser.ts';
import { GuideReader } from '../../support/guideReader.ts';
import { heading, press } from '../../support/sidebar.ts';

const ROOT = join(import.meta.dirname, '../../..');
const read = (name: string) => readFileSync(join(ROOT, name), 'utf8');
/** As `npm run release` makes it. */
const ZIP = zipOf(
  releaseFiles({
    version: '1.2.3',
    changelog: '# Changes\n\n## 1.2.3\n',
    scripts: Object.fromEntries(SCRIPT_FILES.map((name) => [name, read(`dist/${name}`)])) as Record<
      ScriptFile,
      string
    >,
    photographs: keptPhotographs(),
    licence: read('LICENSE'),
    notices: read('docs/licences.md'),
  }),
);

let visit: Visit;
let reader: GuideReader;
async function begin(language: 'en' | 'sv'): Promise<void> {
  visit = await Visit.begin(undefined, language === 'sv' ? 'sv-SE' : 'en-US');
  await visit.page.goto(`${visit.address}?project=empty`);
  await visit.page.waitForFunction(() => window.workbook?.functions.join() === 'myFunction');
  reader = await GuideReader.begin(visit, ZIP, language);
}
async function end(): Promise<void> {
  reader?.end();
  await visit?.close();
}

/** The sidebar, once the menu has opened it. */
async function sidebar(): Promise<Frame> {
  const handle = await visit.page.waitForSelector('.sidebar iframe');
  return (await handle.contentFrame())!;
}

/** Drops files on the sidebar. */
const drop = (frame: Frame, folder: string, names: readonly string[]) =>
  frame.evaluate(
    (files) => {
      const dataTransfer = new DataTransfer();
      for (const { name, bytes } of files)
        dataTransfer.items.add(new File([new Uint8Array(bytes)], name, { type: 'text/csv' }));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    names.map((name) => ({ name, bytes: [...readFileSync(join(ROOT, 'samples', folder, name))] })),
  );

const EXPORTS = {
  en: {
    folder: 'hubspot-en',
    files: ['contacts.csv', 'deals.csv'],
    rate: '1 EUR in SEK',
    lastDay: 'Use 16 Oct as report date',
  },
  sv: {
    folder: 'hubspot-sv',
    files: ['kontakter.csv', 'affarer.csv'],
    rate: '1 EUR i SEK',
    lastDay: '16 okt',
  },
} as const;

describe.each(['en', 'sv'] as const)('who has the zip alone and follows its guide (%s)', (language) => {
  const texts = TEXTS[language];
  beforeEach(() => begin(language), 60_000);
  afterEach(end);

  it('comes to the weekly meeting with the figures of two exports', async () => {
    const steps = await reader.steps();
    expect(steps).toHaveLength(10);
    for (const step of steps.slice(0, 8)) await reader.follow(step);
    // All that is in bold or is to be typed was done.
    expect(reader.onlyRead.filter((sentence) => /\*\*|`/.test(sentence))).toEqual([]);

    const [goal, read] = steps.slice(8).map(({ sentences }) => sentences.join(' '));
    const frame = await sidebar();
    expect(goal).toContain(texts['sidebar.startTitle']);
    await heading(frame, texts['sidebar.startTitle']);
    await frame.getByLabel(texts['input.revenueGoal'], { exact: true }).fill('400000');
    const [, next] = /\*\*(.+?)\*\*/.exec(goal!)!;
    await press(frame, next!);
    await heading(frame, texts['sidebar.dataTitle']);
    const { folder, files, rate, lastDay } = EXPORTS[language];
    await drop(frame, folder, files);
    await press(frame, texts['sidebar.import']);
    await frame.getByLabel(lastDay).check({ timeout: 60_000 });
    await press(frame, next!);
    await heading(frame, texts['sidebar.columnsTitle']);
    await frame.getByLabel(rate).fill('11.2');
    for (const title of ['sidebar.stagesTitle', 'sidebar.agreementTitle', 'sidebar.generateTitle'] as const) {
      await press(frame, next!);
      await heading(frame, texts[title]);
      await visit.idle();
    }
    await press(frame, texts['sidebar.generate']);
    await visit.page.waitForFunction(
      (tab) =>
        window
          .workbook!.model.getters.getSheetIds()
          .some((id) => window.workbook!.model.getters.getSheetName(id) === tab),
      texts['tab.weeklyMeeting'],
      { timeout: 120_000 },
    );
    await visit.idle();

    const start = await visit.page.evaluate(() => {
      const { getters } = window.workbook!.model;
      return getters.getSheetName(getters.getActiveSheetId());
    });
    expect(read).toContain(`**${start}**`);
    await visit.goTo(texts['tab.weeklyMeeting']);
    console.log(
      JSON.stringify(
        (await visit.cells(texts['tab.weeklyMeeting']))
          .map((r) => r.filter((c) => c !== '' && c !== null))
          .filter((r) => r.length),
        null,
        0,
      ).slice(0, 3000),
    );
    console.log(
      JSON.stringify(
        (await visit.cells(texts['tab.funnel']))
          .map((r) => r.filter((c) => c !== '' && c !== null))
          .filter((r) => r.length),
        null,
        0,
      ).slice(0, 1500),
    );
    expect(visit.troubles).toEqual([]);
  });
});
