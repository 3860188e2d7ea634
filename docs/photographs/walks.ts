import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { wordsIn } from '../../src/language/language.ts';
import { SAMPLES } from '../../src/local/sampleFiles.ts';
import { PHOTOGRAPHED, type Photographed, picturePath } from '../install/guide.ts';
import { LocalPage, linesOfSidebar, type PhotographedLanguage } from './localPage.ts';
import type { Walk } from './walk.ts';

/** The pictures of the tutorial, in the order of its steps. */
export const TUTORIAL_PICTURES = [
  'goal',
  'data',
  'columns',
  'agreement-step',
  'start',
  'funnel',
  'sla',
  'agree',
  'agreement',
  'meeting',
] as const;
export type TutorialPicture = (typeof TUTORIAL_PICTURES)[number];

/** With the sidebar open: below this width the spreadsheet’s own bars have no room beside it. */
const WITH_SIDEBAR = { width: 1080, height: 820 };
/** Of a tab alone: as small as it can be read. */
const WITH_TAB = { width: 1000, height: 740 };
/** Rows of a tab that fit into the picture. */
const ROWS = 36;
/** As large as a picture in the guide to install can be and still be read. */
const OF_GUIDE = { width: 1200, height: 720 };
/** Rows of Start that fit into it, and some more. */
const ROWS_OF_GUIDE = 40;
/** A Monday on which the samples have been of use for more than a week, so that the page offers their last day. */
const NOW = new Date('2026-11-02T08:00:00Z');
const SAMPLES_FOLDER = join(import.meta.dirname, '../../samples');
/** What the samples' settings.json says as well: the goal, and what a euro is worth. */
const TYPED = { goal: '400000', start: '2026-10-01', end: '2026-10-31', euro: { en: '11.2', sv: '11,2' } };
/** Who agrees: two of the made-up company’s people. */
const AGREED_BY = { marketing: 'Elin Sandgren', sales: 'Johan Bergström' };

/** Where a picture lies, from docs/. */
export function tutorialPicture(picture: TutorialPicture, language: PhotographedLanguage): string {
  return `tutorial/${TUTORIAL_PICTURES.indexOf(picture) + 1}-${picture}.${language}.webp`;
}

/** Where a photograph of the guide to install lies, from docs/. */
const guidePicture = (picture: Photographed, language: PhotographedLanguage): string =>
  `install/${picturePath(picture, language)}`;

/**
 * The way of the tutorial: four exports, six steps, a look at three tabs, an agreement. On it the guide to install takes its two
 * photographs as well, of the first step and of Start.
 */
export const WALKS: readonly Walk[] = (['en', 'sv'] as const).map((language) => ({
  name: 'the way of the tutorial',
  language,
  paths: [
    ...PHOTOGRAPHED.map((picture) => guidePicture(picture, language)),
    ...TUTORIAL_PICTURES.map((picture) => tutorialPicture(picture, language)),
  ],
  open: (browser, address) => LocalPage.open(browser, address, language, WITH_SIDEBAR, { now: NOW }),
  go: async (local, camera) => {
    const words = wordsIn(language);
    const press = (frame: Frame, name: string) => frame.getByRole('button', { name, exact: true }).click();
    const heading = (frame: Frame, name: string) =>
      frame.getByRole('heading', { name, exact: true, level: 1 }).waitFor();
    /** @param at what is at the top of the sidebar, where it is not its beginning */
    const take = async (picture: TutorialPicture, frame: Frame, at?: string): Promise<void> => {
      await local.idle();
      await local.page.setViewportSize(WITH_SIDEBAR);
      await local.withoutOwnBar(async () => {
        const lines = await linesOfSidebar(frame);
        if (at)
          await frame
            .getByText(at, { exact: true })
            .first()
            .evaluate((place) => place.scrollIntoView());
        else await frame.evaluate(() => scrollTo(0, 0));
        await camera(tutorialPicture(picture, language), lines, local.page.locator('.sidebar'));
      });
    };
    const takeTab = async (picture: TutorialPicture, tab: Parameters<typeof words>[0]): Promise<void> => {
      await local.page.setViewportSize(WITH_TAB);
      await local.goTo(words(tab));
      await local.idle();
      await local.withoutOwnBar(async () =>
        camera(
          tutorialPicture(picture, language),
          await local.linesOfTab(ROWS),
          local.page.locator('.o-grid'),
        ),
      );
    };

    const takeForGuide = async (picture: Photographed, lines: readonly string[]): Promise<void> => {
      await local.page.setViewportSize(OF_GUIDE);
      await camera(guidePicture(picture, language), lines);
    };

    await local.press(local.words.begin);
    let frame = await local.sidebar();
    await takeForGuide('wizard', await linesOfSidebar(frame));
    await local.page.setViewportSize(WITH_SIDEBAR);
    await press(frame, words('sidebar.example'));
    await frame.getByLabel(words('input.revenueGoal'), { exact: true }).fill(TYPED.goal);
    await frame.getByLabel(words('input.goalStart'), { exact: true }).fill(TYPED.start);
    await frame.getByLabel(words('input.goalEnd'), { exact: true }).fill(TYPED.end);
    await take('goal', frame, words('sidebar.startHelp'));
    await press(frame, words('sidebar.next'));

    await heading(frame, words('sidebar.dataTitle'));
    const { folder, files } = SAMPLES[language];
    await frame
      .locator('input[type=file]')
      .setInputFiles(Object.values(files).map((name) => join(SAMPLES_FOLDER, folder, name)));
    await frame.getByText(Object.values(files).at(-1)!).first().waitFor();
    await take('data', frame, Object.values(files)[0]);
    await press(frame, words('sidebar.import'));
    await frame.locator('.outcome p').first().waitFor();
    await frame.locator('input[type=checkbox]').first().check();
    await local.idle();
    await press(frame, words('sidebar.next'));

    await heading(frame, words('sidebar.columnsTitle'));
    await frame
      .getByLabel(words('sidebar.rate', { code: 'EUR', currency: 'SEK' }))
      .fill(TYPED.euro[language]);
    await take('columns', frame);
    await press(frame, words('sidebar.next'));
    await heading(frame, words('sidebar.stagesTitle'));
    await local.idle();
    await press(frame, words('sidebar.next'));

    await heading(frame, words('sidebar.agreementTitle'));
    await frame.locator('[role=status], .card').first().waitFor();
    await take('agreement-step', frame);
    await press(frame, words('sidebar.next'));
    await heading(frame, words('sidebar.generateTitle'));
    await local.idle();
    await press(frame, words('sidebar.generate'));
    await frame.getByText(words('sidebar.ready')).waitFor();
    await local.idle();

    await local.closeSidebar();
    await takeForGuide('report', await local.linesOfTab(ROWS_OF_GUIDE));
    await takeTab('start', 'tab.start');
    await takeTab('funnel', 'tab.funnel');
    await takeTab('sla', 'tab.sla');

    frame = await local.openSidebar('openAgreement');
    await heading(frame, words('agree.title'));
    await take('agree', frame, words('agree.keeping'));
    await press(frame, words('agree.useStrictest'));
    await local.idle();
    await frame.getByLabel(words('agree.forMarketing'), { exact: true }).fill(AGREED_BY.marketing);
    await frame.getByLabel(words('agree.forSales'), { exact: true }).fill(AGREED_BY.sales);
    await press(frame, words('agree.now', { version: '1' }));
    await frame
      .getByText(words('agree.agreed', { version: '1' }))
      .first()
      .waitFor();
    await local.idle();
    await local.closeSidebar();
    await takeTab('agreement', 'tab.agreement');
    await takeTab('meeting', 'tab.weeklyMeeting');
  },
}));
