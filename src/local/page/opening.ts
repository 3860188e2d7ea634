/** Says that the page opens, and only then lets the browser read the large script, which holds up the page. */
import { painted } from './calls.ts';
import { element } from './element.ts';
import { showOpening } from './openingSign.ts';
import { usualLocale, wordsFor } from './words.ts';

showOpening(wordsFor(usualLocale()));
void painted().then(() => document.head.append(element('script', { src: 'page.js' })));
