import { copyFileSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { pushedFiles } from './pushedFiles.ts';

/**
 * Makes dist/, which is what is pushed to Apps Script: Code.js, Reports.js, Sidebar.html and appsscript.json.
 * `npm run build -- --language sv` gives the help cards of the custom functions in Swedish; their errors follow the spreadsheet.
 */

const root = import.meta.dirname;
const dist = join(root, 'dist');

const { values: options } = parseArgs({
  options: { quiet: { type: 'boolean' }, language: { type: 'string', default: 'en' } },
});

const files = await pushedFiles(options.language === 'sv' ? 'sv' : 'en');
rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);
for (const { name, text } of files) writeFileSync(join(dist, name), text);
copyFileSync(join(root, 'appsscript.json'), join(dist, 'appsscript.json'));
if (!options.quiet) {
  for (const name of [...files.map((file) => file.name), 'appsscript.json'])
    console.log(`dist/${name}  ${(statSync(join(dist, name)).size / 1000).toFixed(1)} kB`);
}
