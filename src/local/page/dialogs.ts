/** Modal dialogs: the browser's own element, which keeps the focus and closes on Escape. */
import { button, element } from './element.ts';
import type { PageWords } from './words.ts';

/** A dialog's button: what is said on it and what it answers. */
export interface DialogButton {
  readonly label: string;
  readonly answer: string;
}

/** The buttons of a set (`OK_CANCEL`), in words. */
export function choicesOf(buttonSet: 'OK' | 'OK_CANCEL', words: PageWords): DialogButton[] {
  const ok = { label: words.ok, answer: 'OK' };
  return buttonSet === 'OK' ? [ok] : [ok, { label: words.cancel, answer: 'CANCEL' }];
}

/**
 * Shows a text with buttons; gives the pressed one's answer, or CLOSE after Escape.
 *
 * @param focused which button has the focus: of a question whose first answer destroys something, the last
 */
export function ask(
  title: string,
  text: string,
  choices: readonly DialogButton[],
  focused = 0,
): Promise<string> {
  return new Promise((resolve) => {
    const buttons = choices.map(({ label, answer }, index) =>
      button(label, () => dialog.close(answer), { class: index === focused ? 'primary' : '' }),
    );
    const dialog = openDialog(
      title,
      element('p', { class: 'dialog-text' }, text),
      element('div', { class: 'dialog-buttons' }, ...buttons),
    );
    dialog.addEventListener('close', () => resolve(dialog.returnValue || 'CLOSE'));
    buttons[focused]?.focus();
  });
}

/** Shows content with a close button. */
export function showPanel(title: string, content: Node, words: PageWords): HTMLDialogElement {
  const close = button('✕', () => dialog.close(), { class: 'close', 'aria-label': words.close });
  const dialog = openDialog(title, close, content);
  dialog.classList.add('panel');
  return dialog;
}

/** Shows content under a title; Escape closes it. */
export function openDialog(title: string, ...content: readonly Node[]): HTMLDialogElement {
  const heading = title ? [element('h2', {}, title)] : [];
  const dialog = element('dialog', title ? { 'aria-label': title } : {}, ...heading, ...content);
  dialog.addEventListener('close', () => dialog.remove());
  // The grid takes every key for itself.
  dialog.addEventListener('keydown', (event) => event.stopPropagation());
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}
