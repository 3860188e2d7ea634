/** The page of the editor: opens the script project that is kept in this browser, and shows it. */

import { EditorView } from './editorView.ts';
import { editorWords } from './editorWords.ts';
import { element } from './element.ts';
import { ProjectStorage } from './projectStorage.ts';
import { usualLocale, wordsFor } from './words.ts';

async function main(): Promise<void> {
  const { code } = wordsFor(usualLocale());
  const words = editorWords(code);
  document.documentElement.lang = code;
  const place = document.getElementById('editor')!;
  const storage = await ProjectStorage.open();
  const kept = await storage.read();
  if (!kept) {
    const way = element('a', { href: './?project=empty' }, words.toSpreadsheet);
    place.replaceChildren(element('main', { class: 'nothing' }, element('p', {}, words.noProject), way));
    return;
  }
  const view = new EditorView(kept, storage, words, code);
  place.replaceChildren(view.element);
}

main().catch((error: unknown) => {
  console.error(error);
  document.getElementById('editor')!.textContent = String(error);
});
