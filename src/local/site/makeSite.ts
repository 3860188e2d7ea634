import { createHash } from 'node:crypto';
import { copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { buildPage } from '../page/build.ts';
import { documentPage, documentsPage } from './documentPage.ts';
import { DOCUMENTS } from './documents.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const HERE = import.meta.dirname;
const WORKER = 'offline.js';

/** What the page has besides on the site: where the documents are, and what keeps it for a day without a network. */
const BESIDES = '<link rel="help" href="docs/">\n<script src="offlineStart.js" defer></script>\n</head>';

/**
 * Makes the static folder of the site from dist/, the page and the documents.
 *
 * @param folder is emptied first
 * @returns its files, by their paths from it, in their order
 */
export async function makeSite(folder: string): Promise<string[]> {
  await buildPage(folder);
  const index = join(folder, 'index.html');
  writeFileSync(index, readFileSync(index, 'utf8').replace('</head>', BESIDES));
  const docs = join(folder, 'docs');
  mkdirSync(docs);
  for (const document of DOCUMENTS) {
    const markdown = readFileSync(
      join(ROOT, document.isOfProject ? '' : 'docs', `${document.file}.md`),
      'utf8',
    );
    const file = join(docs, `${document.file}.html`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, documentPage(document, markdown));
  }
  writeFileSync(join(docs, 'index.html'), documentsPage());
  for (const name of readdirSync(join(ROOT, 'docs')).filter((one) => /\.(svg|png)$/.test(one)))
    copyFileSync(join(ROOT, 'docs', name), join(docs, name));
  cpSync(join(ROOT, 'docs/tutorial'), join(docs, 'tutorial'), { recursive: true });
  copyFileSync(join(HERE, 'documents.css'), join(docs, 'documents.css'));
  copyFileSync(join(HERE, 'offlineStart.js'), join(folder, 'offlineStart.js'));
  const files = filesOf(folder);
  writeFileSync(join(folder, WORKER), workerOf(folder, files));
  return [...files, WORKER].sort();
}

/** Is the file asked for only by who reads the tutorial? Then a first visit does not fetch it. */
export function isKeptLater(file: string): boolean {
  return file.startsWith('docs/tutorial/');
}

/** The service worker, with the files to keep; it is another one as soon as any of them is. */
function workerOf(folder: string, files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(readFileSync(join(folder, file)));
  // A folder is asked for by its path: its index.html is kept under that.
  const kept = files
    .filter((file) => !isKeptLater(file))
    .map((file) => file.replace(/(^|\/)index\.html$/, '$1') || './');
  const constants = [
    `const NAME = \`smarketing \${self.registration.scope} ${hash.digest('hex').slice(0, 16)}\`;`,
    `const FILES = ${JSON.stringify(kept)};`,
  ];
  return `${constants.join('\n')}\n${readFileSync(join(HERE, WORKER), 'utf8')}`;
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
