import { strFromU8, unzipSync } from 'fflate';
import { workbookXlsx } from '../../src/local/xlsx/xlsx.ts';
import { tryBody } from './tryOut.ts';

/** The xml of each part of the file that a workbook becomes after a script's body has run in it. */
export async function xlsxParts(body: string): Promise<Record<string, string>> {
  const workbook = tryBody(body);
  workbook.call('go');
  const files = unzipSync(await workbookXlsx(workbook));
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]));
}
