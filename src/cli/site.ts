/** `npm run site`: makes site/, the try-out and the documents as a folder that any host of files serves. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { makeSite } from '../local/site/makeSite.ts';

const folder = join(resolve(import.meta.dirname, '../..'), 'site');
const files = await makeSite(folder);
const size = files.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0);
process.stdout.write(`site/  ${files.length} files, ${(size / 1e6).toFixed(2)} MB compressed\n`);
