import { PHOTOGRAPHED, type Photographed, picturePath } from '../install/guide.ts';
import { LocalPage, linesOfSidebar, type PhotographedLanguage } from './localPage.ts';
import type { Walk } from './walk.ts';

/** As large as a picture in the guide can be and still be read. */
const VIEWPORT = { width: 1200, height: 720 };
/** Rows of Start that fit into the picture, and some more. */
const ROWS = 40;

const pathOf = (picture: Photographed, language: PhotographedLanguage) =>
  `install/${picturePath(picture, language)}`;

/** The photographs of the guide to install: the first step of the wizard, and Start. Each is of a page that is new. */
export const INSTALL_WALKS: readonly Walk[] = (['en', 'sv'] as const).flatMap((language) =>
  PHOTOGRAPHED.map(
    (picture): Walk => ({
      name: `the guide’s ${picture}`,
      language,
      paths: [pathOf(picture, language)],
      open: (browser, address) => LocalPage.open(browser, address, language, VIEWPORT),
      go: async (local, camera) => {
        if (picture === 'wizard') {
          await local.press(local.words.begin);
          await camera(pathOf(picture, language), await linesOfSidebar(await local.sidebar()));
        } else {
          await local.press(local.words.trySample);
          await local.reports();
          await camera(pathOf(picture, language), await local.linesOfTab(ROWS));
        }
      },
    }),
  ),
);
