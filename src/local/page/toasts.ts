/** Messages in the corner, as SpreadsheetApp.toast shows them. */
import type { ShownToast } from '../services/ui.ts';
import { button, element } from './element.ts';
import type { PageWords } from './words.ts';

const USUAL_SECONDS = 5;

/** The corner in which toasts appear; screen readers say them. */
export const toastCorner = (): HTMLElement => element('div', { class: 'toasts', role: 'status' });

/** Shows a message for its time; a negative time lets it stay until it is closed. */
export function showToast(
  corner: HTMLElement,
  { message, title, seconds }: ShownToast,
  words: PageWords,
): void {
  const toast = element(
    'div',
    { class: 'toast-message' },
    ...(title ? [element('strong', {}, title)] : []),
    element('span', {}, message),
    button('✕', () => toast.remove(), { class: 'close', 'aria-label': words.close }),
  );
  corner.append(toast);
  const time = seconds ?? USUAL_SECONDS;
  if (time >= 0) setTimeout(() => toast.remove(), time * 1000);
}
