/** The sidebar beside the grid: a title bar and the add-on's page, 300 px wide as at Google. */
import type { ShownHtml } from '../services/ui.ts';
import { button, element } from './element.ts';
import type { AddonFrame } from './frame.ts';
import type { PageWords } from './words.ts';

export class Sidebar {
  readonly element = element('aside', { class: 'sidebar', hidden: true });
  private shown: AddonFrame | undefined;

  constructor(
    private readonly words: PageWords,
    private readonly frameOf: (shown: ShownHtml) => AddonFrame,
    private readonly onClosed: () => void,
  ) {}

  /** Shows a page in place of the one that may be there. */
  open(html: ShownHtml): void {
    this.shown?.stop();
    this.shown = this.frameOf(html);
    const close = button('✕', () => this.close(), { class: 'close', 'aria-label': this.words.close });
    this.element.setAttribute('aria-label', html.title);
    this.element.replaceChildren(
      element('header', {}, element('h2', {}, html.title), close),
      this.shown.frame,
    );
    this.element.hidden = false;
    this.shown.frame.addEventListener('load', () => this.shown?.frame.focus(), { once: true });
  }

  focus(): void {
    this.shown?.frame.focus();
  }

  close(): void {
    if (!this.shown) return;
    this.shown.stop();
    this.shown = undefined;
    this.element.replaceChildren();
    this.element.hidden = true;
    this.onClosed();
  }
}
