/** `npm run docs` writes all pages, `npm run docs -- licences.md` one of them. */
import { writePages } from './make.ts';

await writePages(process.argv.slice(2));
