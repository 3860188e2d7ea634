import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { functionsPage } from '../src/functions/docs.ts';
import { LANGUAGE_CODES } from '../src/language/languages.ts';
import { certaintyPicture } from './certainty.ts';
import { crmTexts } from './crm/markdown.ts';
import { figuresPage } from './figures.ts';
import { forecastPicture } from './forecast.ts';
import { installText } from './install/markdown.ts';
import { installPictures } from './install/pictures.ts';
import { licencesPage } from './licences.ts';
import { warehouseContract } from './warehouseContract.ts';

/** The pages and pictures that are made from the code; a test says when they are out of date. */
export const PAGES: Readonly<Record<string, () => string | Promise<string>>> = {
  ...Object.fromEntries(
    LANGUAGE_CODES.flatMap((code) => [
      [`functions.${code}.md`, () => functionsPage(code)],
      [`figures.${code}.md`, () => figuresPage(code)],
    ]),
  ),
  'warehouse-contract.md': warehouseContract,
  'licences.md': licencesPage,
  'certainty.svg': certaintyPicture,
  'forecast.svg': forecastPicture,
  'install/INSTALL.md': installText,
  ...Object.fromEntries(Object.entries(crmTexts()).map(([path, text]) => [path, () => text])),
  ...Object.fromEntries(
    Object.entries(installPictures()).map(([path, picture]) => [`install/${path}`, () => picture]),
  ),
};

/** @param names of the pages to write; all where there are none */
export async function writePages(names: readonly string[] = []): Promise<void> {
  for (const [name, page] of Object.entries(PAGES)) {
    if (names.length > 0 && !names.includes(name)) continue;
    writeFileSync(join(import.meta.dirname, name), await page());
  }
}
