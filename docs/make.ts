import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { functionsPage } from '../src/functions/docs.ts';
import { certaintyPicture } from './certainty.ts';
import { forecastPicture } from './forecast.ts';
import { installText } from './install/markdown.ts';
import { installPictures } from './install/pictures.ts';
import { warehouseContract } from './warehouseContract.ts';

/** The pages and pictures that are made from the code; a test says when they are out of date. */
export const PAGES: Readonly<Record<string, () => string>> = {
  'functions.en.md': () => functionsPage('en'),
  'functions.sv.md': () => functionsPage('sv'),
  'warehouse-contract.md': warehouseContract,
  'certainty.svg': certaintyPicture,
  'forecast.svg': forecastPicture,
  'install/INSTALL.md': installText,
  ...Object.fromEntries(
    Object.entries(installPictures()).map(([path, picture]) => [`install/${path}`, () => picture]),
  ),
};

export function writePages(): void {
  for (const [name, page] of Object.entries(PAGES)) writeFileSync(join(import.meta.dirname, name), page());
}
