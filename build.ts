import { copyFileSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { HOMEPAGE, pushedFiles } from './pushedFiles.ts';
import { isLanguage, LANGUAGE_CODES } from './src/language/languages.ts';

/**
 * Makes dist/, which is what is pushed to Apps Script: Code.js, Reports.js, Sidebar.html and appsscript.json.
 * `npm run build -- --language nb` gives the help cards of the custom functions in another language of src/language/languages.ts; their errors follow the spreadsheet.
 * `--publish` is for a script project that others install: there the log lies with the publisher, so nothing is written into it.
 * `--site ADDRESS` is where the site is published, in place of `homepage` in package.json: the tabs lead to its documents.
 * `--out FOLDER` takes another folder.
 */

const root = import.meta.dirname;

const { values: options } = parseArgs({
  options: {
    quiet: { type: 'boolean' },
    publish: { type: 'boolean' },
    out: { type: 'string' },
    language: { type: 'string', default: 'en' },
    site: { type: 'string', default: HOMEPAGE },
  },
});

const dist = options.out ?? join(root, 'dist');
const { language } = options;
if (!isLanguage(language)) {
  console.error(`“${language}” is no language here. Use ${LANGUAGE_CODES.join(', ')}.`);
  process.exit(1);
}
const files = await pushedFiles(language, options.publish, options.site);
// A folder that somebody has named may hold other things.
if (options.out === undefined) rmSync(dist, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });
for (const { name, text } of files) writeFileSync(join(dist, name), text);
if (options.publish) writeFileSync(join(dist, 'appsscript.json'), manifestWithoutLog());
else copyFileSync(join(root, 'appsscript.json'), join(dist, 'appsscript.json'));
if (!options.quiet) {
  for (const name of [...files.map((file) => file.name), 'appsscript.json'])
    console.log(`dist/${name}  ${(statSync(join(dist, name)).size / 1000).toFixed(1)} kB`);
}

/** An error that nobody has caught is not kept either: its words may say what somebody has typed. */
function manifestWithoutLog(): string {
  const manifest = JSON.parse(readFileSync(join(root, 'appsscript.json'), 'utf8')) as object;
  return `${JSON.stringify({ ...manifest, exceptionLogging: 'NONE' }, null, 2)}\n`;
}
