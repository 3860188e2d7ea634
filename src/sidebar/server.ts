import type {
  EraseAnswer,
  EraseRequest,
  ImportAnswer,
  Incoming,
  Schedule,
  Survey,
  TabPreview,
  WizardState,
} from '../addon/protocol.ts';
import type { ReportJson } from '../report/json.ts';
import type { RecordKind } from '../schema/kinds.ts';
import type { TabId } from '../tabs/tab.ts';
import type { Cell } from '../values/cell.ts';

/** The only door to google.script.run: the add-on's functions as promises. Only JSON-like values go either way. */

interface Runner {
  withSuccessHandler(handler: (value: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
  readonly [name: string]: unknown;
}

declare const google: { script: { run: Runner; host: { close(): void } } };

function call<T>(name: string, request: unknown = null): Promise<T> {
  return new Promise((resolve, reject) => {
    const runner = google.script.run
      .withSuccessHandler((value) => resolve(value as T))
      .withFailureHandler(reject);
    (runner[name] as (request: unknown) => void)(request);
  });
}

export const server = {
  state: () => call<WizardState>('wizardState'),
  survey: () => call<Survey>('surveyExports'),
  previewTab: (name: string, kind?: RecordKind) =>
    call<TabPreview>('previewTab', kind ? { name, kind } : { name }),
  openTab: (tab: TabId) => call<void>('openTab', { tab }),
  rememberStep: (step: number) => call<void>('rememberWizardStep', { step }),
  saveSettings: (settings: Record<string, unknown>) => call<void>('saveSettings', settings),
  sendRows: (id: string, rows: readonly (readonly Cell[])[]) => call<void>('sendRows', { id, rows }),
  finishImports: (incoming: readonly Incoming[]) => call<ImportAnswer[]>('finishImports', { incoming }),
  cancelImports: () => call<void>('cancelImports'),
  scheduleRefresh: (schedule: Schedule) => call<void>('scheduleRefresh', schedule),
  findPersons: (request: EraseRequest) => call<EraseAnswer>('findPersons', request),
  erasePersons: (request: EraseRequest) => call<EraseAnswer>('erasePersons', request),
  sendDigest: () => call<string>('sendDigest'),
  close: () => google.script.host.close(),
  keepAndGenerate: () => call<ReportJson>('keepAndGenerate'),
  generate: () => call<ReportJson>('generate', {}),
};
