import { readFile, rowsOf } from '../../src/exports/file.ts';
import type { LocalWorkbook } from '../../src/local/workbook.ts';
import { openPrepared, sample } from './localWorkbook.ts';

/** The Swedish sample with its reports, made in Node as the page makes it. */
export function swedishSample(): LocalWorkbook {
  return openPrepared(
    'the Swedish sample',
    (workbook) => {
      workbook.run('saveSettings', [JSON.parse(String(Buffer.from(sample('hubspot-sv/settings.json'))))]);
      const files = { leads: 'kontakter', deals: 'affarer', activities: 'aktiviteter', spend: 'kostnader' };
      for (const [kind, file] of Object.entries(files)) {
        const rows = rowsOf(readFile(sample(`hubspot-sv/${file}.csv`)));
        workbook.run('importRows', [{ kind, name: `${file}.csv`, rows }]);
      }
      workbook.run('generate', [{}]);
    },
    { locale: 'sv_SE' },
  );
}
