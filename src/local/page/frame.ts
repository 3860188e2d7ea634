/** A page of the add-on's (sidebar, dialog) in a frame of its own that can reach nothing but its mailbox. */
import type { LocalWorkbook } from '../workbook.ts';
import type { Calls } from './calls.ts';
import { element } from './element.ts';
import type { FrameMessage, PageMessage } from './googleScriptShim.ts';

/** Nothing is loaded and nothing is sent; only what is in the html itself runs. */
const POLICY =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'";

export interface AddonFrameOptions {
  html: string;
  title: string;
  /** The text of the built shim.ts, which knows itself as `googleScript_`. */
  shim: string;
  workbook: LocalWorkbook;
  calls: Calls;
  onClose: () => void;
  onFocusEditor: () => void;
  /** F6 was pressed in the frame, or Shift+F6. */
  onLeave: (back: boolean) => void;
}

/** A frame that shows html of the add-on's; `stop` ends its conversation. */
export interface AddonFrame {
  readonly frame: HTMLIFrameElement;
  stop(): void;
}

/** Makes the frame. Its origin is opaque: it has no storage and cannot touch the page around it. */
export function addonFrame(options: AddonFrameOptions): AddonFrame {
  const { html, title, shim, workbook, calls } = options;
  const names = workbook.functions.filter((name) => !name.endsWith('_'));
  const frame = element('iframe', {
    sandbox: 'allow-scripts allow-forms',
    title,
    referrerpolicy: 'no-referrer',
  });
  frame.srcdoc = withHead(html, `<script>${shim}\ngoogleScript_.install(${JSON.stringify(names)})</script>`);
  const answer = (message: PageMessage): void => frame.contentWindow?.postMessage(message, '*');

  const listen = ({ source, data }: MessageEvent): void => {
    if (source === null || source !== frame.contentWindow) return;
    const message = data as FrameMessage;
    if (message.smarketing === 'close') options.onClose();
    else if (message.smarketing === 'focus') options.onFocusEditor();
    else if (message.smarketing === 'leave') options.onLeave(message.back);
    else if (message.smarketing === 'run') {
      const { id, name, args } = message;
      calls
        .ask(() => workbook.run(name, args))
        .then(
          (value) => answer({ smarketing: 'done', id, value: value ?? null }),
          (error: unknown) => answer({ smarketing: 'failed', id, ...nameAndMessage(error) }),
        );
    }
  };
  window.addEventListener('message', listen);
  return { frame, stop: () => window.removeEventListener('message', listen) };
}

/** A frame that shows html and runs nothing of it: a mail. */
export function stillFrame(html: string, title: string): HTMLIFrameElement {
  const frame = element('iframe', { sandbox: '', title, referrerpolicy: 'no-referrer' });
  frame.srcdoc = withHead(html, '');
  return frame;
}

/** The html with our head before all of it; the doctype stays first, else the browser falls back to old ways. */
function withHead(html: string, head: string): string {
  const [doctype = ''] = /^\s*<!doctype[^>]*>/i.exec(html) ?? [];
  const policy = `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`;
  return `${doctype}<meta charset="utf-8">${policy}${head}${html.slice(doctype.length)}`;
}

function nameAndMessage(error: unknown): { name: string; message: string } {
  const { name, message } = error as Partial<Error>;
  return { name: String(name ?? 'Error'), message: String(message ?? error) };
}
