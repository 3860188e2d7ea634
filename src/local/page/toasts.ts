/** Messages in the corner, as SpreadsheetApp.toast shows them. */
import { button, element } from './element.ts';
import type { PageWords } from './words.ts';

const USUAL_SECONDS = 5;

/** The corner in which toasts appear; screen readers say them. */
export const toastCorner = (): HTMLElement => element('div', { class: 'toasts', role: 'status' });

/** Shows a message for its time; a negative time lets it stay until it is closed. */
export function showToast(
  corner: HTMLElement,
  message: string,
  words: PageWords,
  seconds = USUAL_SECONDS,
): void {
  const toast = element(
    'div',
    { class: 'toast-message' },
    element('span', {}, message),
    button('✕', () => toast.remove(), { class: 'close', 'aria-label': words.close }),
  );
  corner.append(toast);
  if (seconds >= 0) setTimeout(() => toast.remove(), seconds * 1000);
}
