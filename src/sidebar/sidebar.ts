import { readFile } from '../exports/file.ts';
import { say } from '../language/language.ts';
import { Refusal, sentence } from '../language/sentence.ts';
import { call, type ImportAnswer, type SidebarState } from './server.ts';

/** The plain form: paste or choose an export, import it, generate the reports. Built from text nodes only. */

const byId = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;
const paste = byId<HTMLTextAreaElement>('paste');
const file = byId<HTMLInputElement>('file');
const kind = byId<HTMLSelectElement>('kind');
const log = byId<HTMLDivElement>('log');
const buttons = [byId<HTMLButtonElement>('import'), byId<HTMLButtonElement>('generate')];

let state: SidebarState | undefined;

async function start(): Promise<void> {
  try {
    state = await call<SidebarState>('sidebarState');
  } catch {
    const language = navigator.language.startsWith('sv') ? 'sv' : 'en';
    show(say(language, sentence('sidebar.unreachable')), 'bad');
    return;
  }
  document.documentElement.lang = state.language;
  for (const element of document.querySelectorAll<HTMLElement>('[data-text]')) {
    element.textContent = state.texts[element.dataset.text!] ?? '';
  }
  kind.append(new Option(state.texts.auto, ''), ...state.kinds.map((one) => new Option(one.label, one.kind)));
}

async function importExport(): Promise<void> {
  const chosen = file.files?.[0];
  const { rows } = readFile(chosen ? new Uint8Array(await chosen.arrayBuffer()) : paste.value);
  const name = chosen?.name ?? state!.texts.paste!;
  const request = { name, rows, ...(kind.value === '' ? {} : { kind: kind.value }) };
  const answer = await call<ImportAnswer>('importRows', request);
  for (const line of [answer.message, ...answer.notes]) show(line);
  paste.value = '';
  file.value = '';
}

async function generate(): Promise<void> {
  await call('generate', {});
  show('✓');
}

/** Runs one task at a time and shows what comes of it. */
async function run(task: () => Promise<void>): Promise<void> {
  if (!state) return;
  log.replaceChildren();
  for (const button of buttons) button.disabled = true;
  show(state.texts.working!);
  try {
    await task();
  } catch (error) {
    const reason = error instanceof Refusal ? say(state.language, error.sentence) : (error as Error).message;
    show(state.texts.failed!.replace('{reason}', reason), 'bad');
  } finally {
    log.firstChild?.remove();
    for (const button of buttons) button.disabled = false;
  }
}

function show(text: string, look = ''): void {
  const line = document.createElement('p');
  line.className = look;
  line.textContent = text;
  log.append(line);
}

byId<HTMLFormElement>('form').addEventListener('submit', (event) => {
  event.preventDefault();
  void run(importExport);
});
byId('generate').addEventListener('click', () => void run(generate));
void start();
