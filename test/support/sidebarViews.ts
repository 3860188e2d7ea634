/** All that a person can see of the sidebar, and how it comes about. */
import type { Page } from 'playwright-core';
import type {
  AgreementProposal,
  EraseAnswer,
  ImportAnswer,
  Survey,
  TabPreview,
  WizardState,
} from '../../src/addon/protocol.ts';
import { type Words, wordsIn } from '../../src/language/language.ts';
import type { Language } from '../../src/language/languages.ts';
import type { SentenceKey } from '../../src/language/topics.ts';
import type { LocalWorkbook } from '../../src/local/workbook.ts';
import type { ReportJson } from '../../src/report/json.ts';
import type { Question } from '../../src/warehouse/question.ts';
import { importText, openBuilt } from './localWorkbook.ts';
import { rowsXml, xlsxParts, zipOf } from './packed.ts';
import { type Answers, NEVER, type SidebarAlone } from './sidebarAlone.ts';
import { DEALS, LEADS } from './workbookWithReports.ts';

export interface View {
  readonly name: string;
  readonly answers: Answers;
  /** What a person does to see it. */
  readonly walk?: (person: Person) => Promise<void>;
}

/** What the add-on answers of a workbook in a language, before there is anything in it and after the reports. */
interface Real {
  readonly fresh: WizardState;
  readonly state: WizardState;
  readonly survey: Survey;
  readonly report: ReportJson;
  readonly proposal: AgreementProposal;
  readonly question: Question;
  readonly found: EraseAnswer;
  readonly preview: TabPreview;
}

const EMAIL = 'ada@example.com';
const ACTIVITIES = 'Lead ID,Type,Date\n1,Call,2026-11-02 10:00\n2,Drop-in,2026-11-03 11:00';

/** One workbook for all languages: its reports are not written anew for another one. */
let prepared: { workbook: LocalWorkbook; fresh: WizardState; report: ReportJson } | undefined;

function prepare() {
  const workbook = openBuilt();
  const fresh = workbook.run('wizardState', [null]) as WizardState;
  importText(workbook, LEADS.replace('Name', 'Email').replace('Ada', EMAIL), 'leads', 'leads.csv');
  importText(workbook, DEALS, 'deals', 'deals.csv');
  importText(workbook, ACTIVITIES, 'activities', 'calls.csv');
  return { workbook, fresh, report: workbook.run('generate', [{}]) as ReportJson };
}

function realAnswers(language: Language): Real {
  prepared ??= prepare();
  const { workbook, fresh, report } = prepared;
  const ask = <T>(name: string, request: unknown = null) => workbook.run(name, [request]) as T;
  ask('saveSettings', { language });
  return {
    fresh: { ...fresh, language },
    report,
    state: ask('wizardState'),
    survey: ask('surveyExports'),
    proposal: ask('proposedAgreement'),
    question: ask('warehouseQuestion'),
    found: ask('findPersons', { email: EMAIL }),
    preview: {
      kind: 'leads',
      system: 'generic',
      layout: 'leads:own',
      rows: 2,
      rejected: [],
      preview: { fields: ['id', 'created'], rows: [['1', '2026-11-02']] },
    },
  };
}

/** Somebody before the sidebar. */
export class Person {
  constructor(
    readonly sidebar: SidebarAlone,
    readonly words: Words,
  ) {}

  get page(): Page {
    return this.sidebar.page;
  }

  async press(key: SentenceKey, values: Readonly<Record<string, string | number>> = {}): Promise<void> {
    await this.page.getByRole('button', { name: this.words(key, values), exact: true }).click();
    await this.sidebar.settle();
  }

  field(key: SentenceKey, values: Readonly<Record<string, string | number>> = {}) {
    return this.page.getByLabel(this.words(key, values), { exact: true });
  }

  async fill(key: SentenceKey, text: string): Promise<void> {
    await this.field(key).fill(text);
  }

  async choose(key: SentenceKey, value: string): Promise<void> {
    await this.field(key).selectOption(value);
    await this.sidebar.settle();
  }

  /** What is folded away is looked at as well. */
  async unfold(): Promise<void> {
    await this.page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await this.sidebar.settle();
  }

  async files(...files: readonly (readonly [name: string, content: string | Uint8Array])[]): Promise<void> {
    await this.page
      .locator('input[type=file]')
      .setInputFiles(
        files.map(([name, content]) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(content) })),
      );
    await this.page.getByRole('heading', { name: files.at(-1)![0], exact: true }).waitFor();
    await this.sidebar.settle();
  }
}

/** Every page that the menu can ask for: who adds one has to say here how it is seen. */
type Pages = Readonly<Record<NonNullable<WizardState['opensAt']>, readonly View[]>>;

/** @returns the views of the sidebar in a language, none twice */
export function sidebarViews(language: Language): readonly View[] {
  const real = realAnswers(language);
  const words = wordsIn(language);
  const { fresh, state, survey } = real;
  const answering = (now: WizardState, more: Answers = {}): Answers => ({
    wizardState: () => now,
    rememberWizardStep: () => undefined,
    saveSettings: () => undefined,
    scheduleRefresh: () => undefined,
    surveyExports: () => survey,
    previewTab: () => real.preview,
    warehouseQuestion: () => real.question,
    proposedAgreement: () => real.proposal,
    generate: () => real.report,
    sendDigest: () => words('digest.sent', { n: 2 }),
    sendRows: () => undefined,
    cancelImports: () => undefined,
    ...more,
  });
  const failing = () => {
    throw new Error(words('sidebar.noOrder.noDeals'));
  };
  const at = (step: number, change: Partial<WizardState> = {}, more: Answers = {}) =>
    answering({ ...state, step, ...change }, more);
  const newcomer = (step: number, change: Partial<WizardState> = {}, more: Answers = {}) =>
    answering({ ...fresh, step, ...change }, more);
  const surveyed = (change: Partial<Survey>): Answers => ({
    surveyExports: () => ({ ...survey, ...change }),
  });
  const overview = (change: Partial<WizardState> = {}, more: Answers = {}) => at(0, change, more);
  const imported: ImportAnswer = {
    tab: 'Leads, data',
    kind: 'leads',
    system: 'generic',
    rows: 3,
    rejected: 1,
    message: 'leads.csv: 3',
    notes: ['One', 'Two'],
  };

  const opening: View[] = [
    { name: 'the add-on has not answered yet', answers: { wizardState: () => NEVER } },
    { name: 'the add-on does not answer', answers: { wizardState: failing } },
  ];

  const goal: View[] = [
    {
      name: 'goal, with the example',
      answers: newcomer(1),
      walk: (person) => person.press('sidebar.example'),
    },
    {
      name: 'goal of a year, and slips in every field',
      answers: newcomer(1),
      walk: async (person) => {
        await person.choose('input.goalPer', 'fiscalYear');
        await person.fill('input.revenueGoal', 'abc');
        await person.fill('input.currency', 'kronor');
        await person.press('sidebar.next');
      },
    },
    {
      name: 'goal, and saving it fails',
      answers: newcomer(1, {}, { saveSettings: failing }),
      walk: async (person) => {
        await person.fill('input.revenueGoal', '100000');
        await person.press('sidebar.next');
      },
    },
    {
      name: 'goal, while it is saved',
      answers: newcomer(1, {}, { saveSettings: () => NEVER }),
      walk: async (person) => {
        await person.fill('input.revenueGoal', '100000');
        await person.press('sidebar.next');
      },
    },
  ];

  const leads = 'ID,Created,Source,Stage\n1,2026-08-02,web,Customer\n2,2026-08-03,fair,Hot';
  const rejecting = `ID,Created,Source\n${Array.from({ length: 40 }, (_, i) => `${i},${i < 32 ? '2026-08-02' : 'soon'},web`).join('\n')}`;
  const workbook = zipOf(
    xlsxParts(
      ['One', 'Two'].map((name) => ({
        name,
        rows: rowsXml(leads.split('\n').map((line) => line.split(','))),
      })),
    ),
  );
  const unknown =
    'Kol A;Kol B;Kol C\nAda Ek;Mässa;2026-03-02\nBo Alm;Webb;2026-03-03\nCia Gran;Webb;2026-03-04';
  const data: View[] = [
    { name: 'data, before there are any', answers: newcomer(2) },
    {
      name: 'data, with a text typed',
      answers: newcomer(2),
      walk: (person) => person.fill('sidebar.paste', leads),
    },
    {
      name: 'data, two texts and an old export',
      answers: newcomer(2),
      walk: async (person) => {
        for (const text of [leads, rejecting]) {
          await person.fill('sidebar.paste', text);
          await person.press('sidebar.read');
        }
        await person.page.getByRole('heading', { name: words('sidebar.pastedAgain', { n: 2 }) }).waitFor();
      },
    },
    {
      name: 'data, beside what is there',
      answers: at(2, {
        exports: [...state.exports],
      }),
      walk: (person) =>
        person.files(
          ['leads.csv', LEADS.replace('Name', 'Email')],
          ['others.csv', 'ID,Created,Source,Country,Campaign\n1,2026-11-02,web,SE,Autumn'],
          ['and more.csv', 'ID,Created,Source,Country,Campaign\n2,2026-11-02,web,SE,Autumn'],
          ['yet others.csv', 'ID,Created,Source,Team\n1,2026-11-02,web,North'],
          ['workbook.xlsx', workbook],
        ),
    },
    {
      name: 'data, files that cannot be read as they are',
      answers: newcomer(2),
      walk: async (person) => {
        await person.files(
          ['report.pdf', '%PDF-1.7'],
          ['list.csv', 'Id,Företag,Skapad,Status,Ägare\n1,Alfa AB,2026-01-02,Ny,Sara'],
          ['budget.csv', 'Kanal;Jan 2026;Feb 2026;Mar 2026;Summa\nMässa;;900;100;1000'],
          ['unknown.csv', unknown],
        );
        await person.page
          .locator('article', { hasText: 'unknown.csv' })
          .getByLabel(words('sidebar.kind'))
          .selectOption('leads');
        await person.page.getByText(words('sidebar.lacking')).waitFor();
      },
    },
    {
      name: 'data, costs that were made a list',
      answers: newcomer(2),
      walk: async (person) => {
        await person.files(['budget.csv', 'Kanal;Jan 2026;Feb 2026;Mar 2026;Summa\nMässa;;900;100;1000']);
        await person.press('sidebar.turn');
        await person.page.getByRole('cell', { name: '2026-02-01' }).waitFor();
      },
    },
    {
      name: 'data, a tab of the person’s own',
      answers: newcomer(2),
      walk: (person) => person.choose('sidebar.tab', fresh.tabs[0]!),
    },
    {
      name: 'data, the SQL for a warehouse',
      answers: newcomer(2),
      walk: async (person) => {
        await person.unfold();
        await person.press('sidebar.warehouseMake');
        await person.press('sidebar.warehouseCopy');
      },
    },
    {
      name: 'data, the SQL up to a day that Settings name',
      answers: newcomer(2, {}, { warehouseQuestion: () => ({ ...real.question, asOf: '2026-10-31' }) }),
      walk: async (person) => {
        await person.unfold();
        await person.press('sidebar.warehouseMake');
      },
    },
    {
      name: 'data, while a file is read',
      answers: newcomer(2),
      walk: async (person) => {
        await person.page.evaluate(() => {
          window.requestAnimationFrame = () => 0;
        });
        await person.page
          .locator('input[type=file]')
          .setInputFiles([{ name: 'leads.csv', mimeType: 'text/csv', buffer: Buffer.from(leads) }]);
        await person.page.getByText(words('sidebar.reading')).waitFor();
      },
    },
    {
      name: 'data, while it is sent',
      answers: newcomer(2, {}, { sendRows: () => NEVER }),
      walk: async (person) => {
        await person.files(['leads.csv', leads]);
        await person.press('sidebar.import');
      },
    },
    {
      name: 'data, while it is written',
      answers: newcomer(2, {}, { finishImports: () => NEVER }),
      walk: async (person) => {
        await person.files(['leads.csv', leads]);
        await person.press('sidebar.import');
        await person.page.getByText(words('sidebar.writing')).waitFor();
      },
    },
    {
      name: 'data, and the import is refused',
      answers: newcomer(2, {}, { finishImports: failing }),
      walk: async (person) => {
        await person.files(['leads.csv', leads]);
        await person.press('sidebar.import');
        await person.page.getByText(words('sidebar.noOrder.noDeals')).waitFor();
      },
    },
    {
      name: 'data, imported, with what is proposed',
      answers: at(
        2,
        { typed: [] },
        {
          finishImports: () => ({
            made: [imported],
            survey: {
              ...survey,
              owners: 4,
              proposed: { reps: 4, currency: 'SEK', holidayCountry: 'SE', isOfExports: true },
            },
          }),
        },
      ),
      walk: async (person) => {
        await person.files(['leads.csv', leads]);
        await person.press('sidebar.import');
        await person.page.getByText(words('sidebar.fromData')).waitFor();
      },
    },
    {
      name: 'data, imported, with the country’s currency, and a report date that is set',
      answers: at(
        2,
        { typed: [], inputs: { ...state.inputs, asOf: '2026-10-16' } },
        {
          finishImports: () => ({
            made: [imported],
            survey: {
              ...survey,
              lastDay: '2026-10-16',
              proposed: { reps: null, currency: 'SEK', holidayCountry: 'none', isOfExports: false },
            },
          }),
        },
      ),
      walk: async (person) => {
        await person.files(['leads.csv', leads]);
        await person.press('sidebar.import');
        await person.page.getByText(words('sidebar.fromData')).waitFor();
      },
    },
    {
      name: 'data, cancelled',
      answers: newcomer(2),
      walk: async (person) => {
        await person.files(['leads.csv', leads]);
        // Both before the next batch: nobody is that quick on a page with three rows.
        await person.page.evaluate(
          ([start, stop]) => {
            const button = (name: string) =>
              [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);
            button(start!)!.click();
            new MutationObserver((_, observer) => {
              const cancel = button(stop!);
              if (!cancel) return;
              observer.disconnect();
              cancel.click();
            }).observe(document.body, { childList: true, subtree: true });
          },
          [words('sidebar.import'), words('sidebar.cancel')],
        );
        await person.page.getByText(words('sidebar.cancelled')).waitFor();
      },
    },
  ];

  const lists = survey.exports[0]!;
  const columns: View[] = [
    { name: 'columns, nothing to decide', answers: at(3, {}, surveyed({ withoutRate: [] })) },
    {
      name: 'columns, a doubt, a rate, and a column chosen twice',
      answers: at(
        3,
        {},
        surveyed({
          withoutRate: ['EUR'],
          exports: [
            {
              ...lists,
              headers: [...lists.headers, 'Colour'],
              doubts: [
                {
                  field: 'created',
                  column: 'Created',
                  example: '03/04/2026',
                  taken: 'dmy',
                  readings: [
                    { form: 'dmy', value: '2026-04-03' },
                    { form: 'mdy', value: '2026-03-04' },
                  ],
                },
              ],
            },
          ],
        }),
      ),
      walk: async (person) => {
        await person.unfold();
        const [first, second] = lists.fields.filter(({ header }) => header !== null);
        await person.choose(`field.${first!.name}` as 'field.email', second!.header!);
        await person.page.getByText(words('sidebar.twice', { column: second!.header! })).waitFor();
      },
    },
    {
      name: 'columns that the person points at',
      answers: at(
        3,
        {},
        surveyed({
          exports: [
            {
              ...lists,
              headers: ['A', 'B'],
              fields: lists.fields.map((field) => ({ ...field, header: null })),
              lacks: [['created', 'source']],
              columns: [
                { header: 'A', holds: 'date', examples: ['2026-11-02'] },
                { header: 'B', holds: 'text', examples: ['Ada', 'Bo'] },
              ],
            },
          ],
        }),
      ),
    },
  ];

  const stages: View[] = [
    {
      name: 'stages, where no export has any',
      answers: at(
        4,
        {},
        surveyed({ stageWords: [], activityWords: [], sourceNames: [], convertedUnsaid: 0 }),
      ),
    },
    {
      name: 'stages, activities and sources, known and unknown',
      answers: at(
        4,
        {},
        surveyed({
          stageWords: [
            { word: 'Hot', kind: 'leads', rows: 3, target: null },
            { word: 'Trial', kind: 'deals', rows: 3, target: null },
            { word: 'MQL', kind: 'leads', rows: 3, target: 'mql' },
          ],
          activityWords: [
            { word: 'Drop-in', rows: 2, target: null },
            { word: 'Call', rows: 2, target: 'call' },
          ],
          sourceNames: [
            { source: 'google ads', leads: 2, costs: 1, alias: null, proposed: 'Google Ads' },
            { source: 'Fair', leads: 2, costs: 1, alias: 'Event', proposed: null },
          ],
          convertedUnsaid: 3,
        }),
      ),
    },
  ];

  const measured: Partial<Survey> = {
    averageOrderValue: 50_000,
    leadToCustomerRate: 0.04,
    rateFromStages: null,
    learntFrom: null,
    owners: 4,
    depth: {
      rates: [0.2, 0.2, 0.2, 0.2, 0.2, 0.2, 0.2, 0.2],
      learntFrom: 1449,
      leadsPerMonth: 90,
      value: 2000,
    },
  };
  const promised: View[] = [
    {
      name: 'agreement, with nothing to plan with',
      answers: at(
        5,
        { typed: [] },
        surveyed({
          averageOrderValue: null,
          leadToCustomerRate: null,
          rateFromStages: null,
          whyMissing: { averageOrderValue: 'noDeals', leadToCustomerRate: 'noLeads' },
        }),
      ),
    },
    {
      name: 'agreement, live, for the goal period',
      answers: at(5, {}, surveyed(measured)),
      walk: (person) => person.choose('input.promise', '0.9'),
    },
    {
      name: 'agreement, live, for a year, with too few hours',
      answers: at(
        5,
        { inputs: { ...state.inputs, revenueGoal: 90_000_000, goalPer: 'fiscalYear' } },
        surveyed(measured),
      ),
    },
    {
      name: 'agreement, with slips',
      answers: at(5, {}, surveyed(measured)),
      walk: async (person) => {
        await person.unfold();
        await person.fill('input.averageOrderValue', 'abc');
        await person.fill('input.lunchStart', '12:00');
        await person.choose('input.holidayCountry', 'SE');
        await person.press('sidebar.next');
      },
    },
  ];

  const run = state.lastRun!;
  const generated: View[] = [
    {
      name: 'generate, with rows left out',
      answers: newcomer(6, {}, surveyed({ exports: survey.exports.map((one) => ({ ...one, rejected: 2 })) })),
    },
    {
      name: 'while the first reports are written',
      answers: newcomer(6, {}, { generate: () => NEVER }),
      walk: (person) => person.press('sidebar.generate'),
    },
    {
      name: 'while the reports are written again',
      answers: at(6, { lastRun: { ...run, seconds: 12 } }, { generate: () => NEVER }),
      walk: (person) => person.press('sidebar.generate'),
    },
    {
      name: 'the reports are ready, with rows to copy',
      answers: newcomer(
        6,
        {},
        {
          generate: () => ({
            ...real.report,
            imports: real.report.imports.map((one) => ({
              ...one,
              rejected: [{ row: 4, column: 'Created', value: 'soon', reason: 'no date' }],
            })),
            checks: real.report.checks.map((one) => ({ ...one, holds: false })),
          }),
        },
      ),
      walk: async (person) => {
        await person.press('sidebar.generate');
        await person.press('sidebar.copy');
      },
    },
  ];

  const summary: View[] = [
    { name: 'overview', answers: overview() },
    {
      name: 'overview, updated',
      answers: overview(),
      walk: (person) => person.press('sidebar.refresh'),
    },
    {
      name: 'overview, with all that may be said',
      answers: overview({
        isOutdated: true,
        definitionsChanged: true,
        notices: ['The last run was not finished.'],
        agreement: { version: 1, isChanged: true },
        schedule: { every: 'day', hour: 6, by: 'Ada' },
        typed: ['reps', 'periodStart'],
        inputs: { ...state.inputs, asOf: '2026-10-16', reps: 1, periodStart: '2026-01-01', period: '' },
        lastRun: {
          ...run,
          owners: 4,
          failing: ['One sum does not hold', 'Another does not'],
          choices: {
            owner: ['Sara', 'Johan'],
            team: ['North'],
            source: ['web'],
            country: ['SE'],
            pipeline: ['New'],
          },
        },
      }),
    },
    {
      name: 'overview, agreed, and the refresh is refused',
      answers: overview({ agreement: { version: 2, isChanged: false } }, { generate: failing }),
      walk: (person) => person.press('sidebar.refresh'),
    },
  ];

  const proposal = (change: Partial<AgreementProposal>): Answers => ({
    proposedAgreement: () => ({ ...real.proposal, ...change }),
  });
  const keeping: AgreementProposal['keeping'] = {
    weeks: 26,
    marketing: 90,
    sales: null,
    concessions: [{ words: 'An hour more', marketing: 91, sales: 80 }],
    strictest: { words: 'Four attempts in six days', settings: { attempts: 4 } },
  };
  const reps = [{ rep: 'Sara', address: 'sara@example.com' }];
  const pages: Pages = {
    agree: [
      {
        name: 'agree, while it is asked for',
        answers: overview({ opensAt: 'agree' }, { proposedAgreement: () => NEVER }),
      },
      {
        name: 'agree, the first version, with no lead to promise',
        answers: overview({ opensAt: 'agree' }, proposal({ last: null, hasLeads: false, keeping: null })),
      },
      {
        name: 'agree, another version, and how it would be kept',
        answers: overview(
          { opensAt: 'agree' },
          proposal({
            version: 2,
            last: { version: 1, from: '2026-01-01' },
            changes: ['More leads', 'Fewer attempts'],
            keeping,
          }),
        ),
      },
      {
        name: 'agree, with nothing that has changed',
        answers: overview(
          { opensAt: 'agree' },
          proposal({ version: 2, last: { version: 1, from: '2026-01-01' }, changes: [] }),
        ),
      },
    ],
    meanings: [
      { name: 'the figures of the open tab', answers: overview({ opensAt: 'meanings', openTab: 'funnel' }) },
      { name: 'a tab without figures', answers: overview({ opensAt: 'meanings', openTab: 'settings' }) },
    ],
    schedule: [
      { name: 'schedule, off', answers: overview({ opensAt: 'schedule' }) },
      {
        name: 'schedule, on, with a digest that was sent, and reps',
        answers: overview({
          opensAt: 'schedule',
          schedule: { every: 'week', hour: 7, by: 'Ada', alerts: true },
          repAddresses: reps,
          typed: ['digestTo'],
          inputs: { ...state.inputs, digestTo: EMAIL },
        }),
        walk: (person) => person.press('sidebar.sendDigest'),
      },
      {
        name: 'schedule, on, with a slip, and no reps yet',
        answers: overview({
          opensAt: 'schedule',
          schedule: { every: 'day', hour: 7, alerts: true },
          lastRun: { ...run, choices: { owner: [], team: [], source: [], country: [], pipeline: [] } },
        }),
        walk: async (person) => {
          await person.fill('input.digestTo', 'nobody');
          await person.press('sidebar.sendDigest');
        },
      },
    ],
    erase: [
      {
        name: 'erase',
        answers: overview({ opensAt: 'erase', inputs: { ...state.inputs, retention: '2024-01-01' } }),
      },
      {
        name: 'erase, nobody found',
        answers: overview({ opensAt: 'erase' }, { findPersons: () => ({ found: [], elsewhere: [] }) }),
        walk: (person) => person.press('erase.find'),
      },
      {
        name: 'erase, found',
        answers: overview(
          { opensAt: 'erase' },
          {
            findPersons: () => ({
              ...real.found,
              elsewhere: [{ tab: 'Notes', row: 3 }],
              uncertain: [{ tab: 'Deals', row: 4 }],
              isCut: true,
            }),
          },
        ),
        walk: (person) => person.press('erase.find'),
      },
      {
        name: 'erase, erased',
        answers: overview(
          { opensAt: 'erase' },
          { findPersons: () => real.found, erasePersons: () => real.found },
        ),
        walk: async (person) => {
          await person.press('erase.find');
          await person.press('erase.erase');
        },
      },
    ],
  };

  return [
    ...opening,
    ...goal,
    ...data,
    ...columns,
    ...stages,
    ...promised,
    ...generated,
    ...summary,
    ...Object.values(pages).flat(),
  ];
}
