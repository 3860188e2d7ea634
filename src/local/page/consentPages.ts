/** Google's pages of consent, one after the other. */
import type { ConsentWords } from './consentWords.ts';
import { openDialog } from './dialogs.ts';
import { button, element } from './element.ts';

/** How the first page asks: the editor does in other words than the spreadsheet. */
export interface Asked {
  readonly text: string;
  readonly goOn: string;
}

/**
 * Asks a person for scopes.
 *
 * @param scopes those that are missing
 * @returns those that were ticked; undefined if the person turned back
 */
export async function askForScopes(
  scopes: readonly string[],
  words: ConsentWords,
  asked: Asked = { text: words.needsPermission, goOn: words.goOn },
): Promise<string[] | undefined> {
  const { goOn, text } = asked;
  if ((await page(words.needed, words, [paragraph(text)], [goOn, words.cancel])) !== goOn) return undefined;
  const { account } = words;
  const chosen = await page(words.chooseAccount, words, [paragraph(words.toGoOn)], [account, words.cancel]);
  if (chosen !== account || !(await isTrusted(words))) return undefined;
  const boxes = scopes.map((scope) => tickBox(wordOf(scope, words), scope));
  const all = tickBox(words.all, '');
  const inputs = boxes.map(({ input }) => input);
  all.input.addEventListener('change', () => {
    for (const input of inputs) input.checked = all.input.checked;
  });
  for (const input of inputs)
    input.addEventListener('change', () => {
      all.input.checked = inputs.every(({ checked }) => checked);
    });
  const list = element('div', { class: 'consent-scopes' }, ...[all, ...boxes].map(({ label }) => label));
  const answer = await page(words.wants, words, [paragraph(words.select), list], [words.goOn, words.cancel]);
  if (answer !== words.goOn) return undefined;
  return inputs.filter(({ checked }) => checked).map(({ value }) => value);
}

/** The page that says that Google does not know the app: the way on is hidden behind its first button. */
async function isTrusted(words: ConsentWords): Promise<boolean> {
  const way = button(words.unsafe, () => way.closest('dialog')?.close(words.unsafe), { class: 'link' });
  const hidden = element('p', { hidden: true }, way);
  const advanced = button(words.advanced, () => hidden.toggleAttribute('hidden'), { class: 'link' });
  const content = [paragraph(words.unverifiedText), element('p', {}, advanced), hidden];
  return (await page(words.unverified, words, content, [words.back])) === words.unsafe;
}

/** One page with its buttons; gives the caption of the pressed one, '' after Escape. */
function page(
  title: string,
  words: ConsentWords,
  content: readonly Node[],
  captions: readonly string[],
): Promise<string> {
  return new Promise((resolve) => {
    const buttons = captions.map((caption) =>
      button(caption, () => dialog.close(caption), { class: caption === words.goOn ? 'primary' : '' }),
    );
    const dialog = openDialog(
      title,
      ...content,
      element('p', { class: 'stand-in' }, words.standIn),
      element('div', { class: 'dialog-buttons' }, ...buttons),
    );
    dialog.addEventListener('close', () => resolve(dialog.returnValue));
  });
}

const paragraph = (text: string): HTMLElement => element('p', { class: 'dialog-text' }, text);

function tickBox(caption: string, value: string): { label: HTMLElement; input: HTMLInputElement } {
  const input = element('input', { type: 'checkbox', value });
  return { label: element('label', {}, input, ` ${caption}`), input };
}

const wordOf = (scope: string, { scopes }: ConsentWords): string =>
  (scopes as Readonly<Record<string, string>>)[scope] ?? scope;
