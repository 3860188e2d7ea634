import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { runReport } from '../../src/cli/report.ts';
import { TEXTS } from '../../src/language/texts.ts';
import { TAB_ORDER } from '../../src/schema/tabs.ts';
import { hasBinaryDust } from '../support/binaryDust.ts';
import { decimalExports } from '../support/decimalExports.ts';

const ROOT = join(import.meta.dirname, '../..');
interface Run {
  readonly status: number;
  readonly said: string;
  readonly wrong: string;
  readonly folder: string;
  // biome-ignore lint/suspicious/noExplicitAny: what is in report.json is what is tested
  readonly json: any;
}
/** Calls the command and reads what it has written. */
async function report(...args: string[]): Promise<Run> {
  return reportOfMost(undefined, ...args);
}
/** The same where exports of more cells are no tabs. */
async function reportOfMost(mostCells: number | undefined, ...args: string[]): Promise<Run> {
  const folder = mkdtempSync(join(tmpdir(), 'report-'));
  const lines: Record<'stdout' | 'stderr', string[]> = { stdout: [], stderr: [] };
  const print = (line: string, stream: 'stdout' | 'stderr') => lines[stream].push(line);
  const status = await runReport(args, {
    out: folder,
    print: (line, stream) => void print(line, stream),
    ...(mostCells === undefined ? {} : { mostCells }),
  });
  return runOf(folder, status, lines.stdout.join('\n'), lines.stderr.join('\n'));
}
/** Runs the command in a process of its own, as a person does. */
function reportByHand(...args: string[]): Run {
  const folder = mkdtempSync(join(tmpdir(), 'report-'));
  const command = ['--import', 'tsx', join(ROOT, 'src/cli/report.ts'), ...args, '--out', folder];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: ROOT, encoding: 'utf8' });
  return runOf(folder, status ?? -1, stdout, stderr);
}
function runOf(folder: string, status: number, said: string, wrong: string): Run {
  const file = join(folder, 'report.json');
  const json = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  return { status, said, wrong, folder, json };
}
function written(name: string, text: string | Uint8Array): string {
  const path = join(mkdtempSync(join(tmpdir(), 'export-')), name);
  writeFileSync(path, text);
  return path;
}
/** The parts of an xlsx as text. */
function parts(folder: string): Record<string, string> {
  const files = unzipSync(readFileSync(join(folder, 'report.xlsx')));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}
/** The numbers with binary dust: in report.json, in the cells of the xlsx, in the digest. */
function dusty({ folder }: Run): string[] {
  const texts = Object.entries(parts(folder)).filter(([name]) => name.startsWith('xl/worksheets/'));
  const values = texts.flatMap(([name, xml]) =>
    [...xml.matchAll(/<v>([^<]*)<\/v>/g)].map(([, value]) => `${name} ${value}`),
  );
  expect(values.length).toBeGreaterThan(1000);
  const others = ['report.json', 'digest.txt'].flatMap((name) =>
    readFileSync(join(folder, name), 'utf8').split(/[^\d.]+/),
  );
  return [...values, ...others].filter(hasBinaryDust);
}
const LEADS = written(
  'leads.csv',
  'ID,Created,Source,Stage\n1,2026-11-02,web,Customer\n2,2026-11-03,web,Lead\n',
);

describe('an export of very many cells', () => {
  it('is counted like any other, is no tab, and that is said', async () => {
    const whole = await report('--leads', LEADS, '--as-of', '2026-11-30');
    const leftOut = await reportOfMost(11, '--leads', LEADS, '--as-of', '2026-11-30');
    // It is named by its file, as it has no tab.
    const named = JSON.stringify(leftOut.json).replaceAll('leads.csv', 'Leads data');
    expect(named).toBe(JSON.stringify(whole.json).replaceAll('leads.csv', 'Leads data'));
    expect(leftOut.wrong).toContain('leads.csv: its 12 cells are counted in all reports, but are no tab');
    const sheets = (run: Run) => parts(run.folder)['xl/workbook.xml']!;
    expect(sheets(whole)).toContain('Leads data');
    expect(sheets(leftOut)).not.toContain('Leads data');
    expect((await reportOfMost(12, '--leads', LEADS)).wrong).not.toContain('no tab of');
  });
});

describe('the samples', () => {
  let english: Run;
  let swedish: Run;
  beforeAll(async () => {
    english = reportByHand();
    swedish = await report('--language', 'sv');
  });

  it('give a workbook and a summary', () => {
    expect([english.status, swedish.status]).toEqual([0, 0]);
    expect(readdirSync(english.folder).sort()).toEqual([
      'digest.html',
      'digest.txt',
      'report.json',
      'report.xlsx',
    ]);
    expect(english.said).toContain('contacts.csv: 1,508 rows, 1,499 leads, 8 duplicates, 1 rejected.');
    expect(swedish.said).toContain('kontakter.csv: 1\u00a0508 rader');
  });

  it('tell the same story in both dialects', () => {
    /** Sources are called otherwise in each. */
    const unnamed = ({ label, ...kind }: { label: string }) => kind;
    const figures = ({ json }: Run) => [
      json.plan,
      json.funnel.stages,
      json.funnel.byMonth,
      {
        ...json.sla,
        commitment: { ...json.sla.commitment, byKind: json.sla.commitment.byKind.map(unnamed) },
        pace: { ...json.sla.pace, byKind: json.sla.pace.byKind.map(unnamed) },
      },
      json.closedLoop.total,
      json.closedLoop.matchedBy,
      json.closedLoop.totalCost,
      json.closedLoop.rows.map(({ source, campaign, ...row }: { source: string; campaign: string }) => row),
    ];
    expect(figures(swedish)).toEqual(figures(english));
  });

  it('count each blemish that was put into them', () => {
    const { imports, checks, closedLoop } = english.json;
    expect(
      imports.map(({ rows, duplicates, rejected }: { rows: number; duplicates: number; rejected: [] }) => [
        rows,
        duplicates,
        rejected.length,
      ]),
    ).toEqual([
      [1508, 8, 1],
      [174, 0, 1],
      [4614, 0, 0],
      [164, 0, 0],
    ]);
    expect(imports[0].rejected[0]).toMatchObject({
      column: 'Create Date',
      value: expect.stringContaining('2026-02-31'),
    });
    expect(imports[1].rejected[0]).toMatchObject({ column: 'Amount', value: 'TBD' });
    expect(closedLoop.matchedBy.id + closedLoop.matchedBy.email + closedLoop.matchedBy.company + 3).toBe(68);
    expect(closedLoop.unmatched.deals).toBe(3);
    const failing = checks
      .filter(({ holds }: { holds: boolean }) => !holds)
      .map(({ check }: { check: string }) => check);
    expect(failing.join('\n')).toContain('Partner (6)');
    expect(failing.join('\n')).toContain('(USD)');
  });

  it('have no binary dust in any number', () => {
    expect([english, swedish].flatMap(dusty)).toEqual([]);
  });

  it('have an xlsx with every tab, its charts and no formula that others do not know', () => {
    const xlsx = parts(swedish.folder);
    const names = [...xlsx['xl/workbook.xml']!.matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(
      ([, name]) => name,
    );
    expect(names).toEqual([
      ...TAB_ORDER.map((id) => TEXTS.sv[`tab.${id}`]),
      'Leads, data',
      'Affärer, data',
      'Aktiviteter, data',
      'Kostnader, data',
    ]);
    expect(Object.keys(xlsx).filter((name) => name.startsWith('xl/charts/chart'))).toHaveLength(17);
    const formulas = Object.entries(xlsx).flatMap(([name, text]) =>
      name.startsWith('xl/worksheets/') ? [...text.matchAll(/<f[ >][^<]*<?/g)].map(([found]) => found) : [],
    );
    expect(formulas.length).toBeGreaterThan(5);
    expect(formulas.join()).not.toMatch(/_NEEDED|GOAL_|LEAD_|SLA_|IMPORTXML|SUM\(1/);
    expect(Object.values(xlsx).join()).not.toContain('errorStyle=""');
    expect(Object.values(xlsx).join()).not.toMatch(/#NAME\?|#ERROR|#VALUE/);
  });
});

it('amounts with decimals, in a currency of three and converted: no binary dust in any file', async () => {
  const exports = Object.entries(decimalExports()).flatMap(([kind, csv]) => [
    `--${kind}`,
    written(`${kind}.csv`, csv),
  ]);
  const settings = written(
    'settings.json',
    JSON.stringify({ currency: 'KWD', revenueGoal: 1_234_567.891, rates: { EUR: 11.235 } }),
  );
  const run = await report(...exports, '--settings', settings, '--as-of', '2026-11-30');
  expect(run.json.closedLoop.total.revenue).toBeGreaterThan(1e5);
  expect(dusty(run)).toEqual([]);
});

it('the worked example: goal 100 000, order 10 000, rate 2 % gives 10, 500 and 708', async () => {
  const settings = written(
    'settings.json',
    JSON.stringify({ revenueGoal: 100_000, averageOrderValue: 10_000, leadToCustomerRate: 0.02 }),
  );
  const { json } = await report('--leads', LEADS, '--settings', settings);
  expect(json.plan).toMatchObject({
    customersNeeded: 10,
    leadsNeeded: 500,
    certainty: 0.9,
    leadsNeededAtCertainty: 708,
  });
});

it('a settings file may map columns and stages, and give rates and holidays', async () => {
  const leads = written('leads.csv', 'Nr;Inkom hit;Läge\n1;2026-11-02;Het\n2;2026-11-03;Kall\n');
  const settings = written(
    'settings.json',
    JSON.stringify({
      language: 'sv',
      columns: { leads: { id: 'Nr', created: 'Inkom hit', stage: 'Läge' } },
      stages: { Het: 'sql', Kall: 'lead' },
      rates: { EUR: 11.2 },
      holidays: ['2026-12-24'],
    }),
  );
  const { json, wrong } = await report('--leads', leads, '--settings', settings);
  expect(wrong).not.toContain('Error');
  // No row of the export is an MQL or an opportunity: nobody knows how many there were.
  expect(json.funnel.stages.map(({ reached }: { reached: number | null }) => reached)).toEqual([
    2,
    null,
    1,
    null,
    0,
  ]);
});

it('a name that looks like a formula is a string in the xlsx', async () => {
  const attacks = ['=IMPORTXML("http://example.com","//a")', '+1', '-1+1|cmd', '@SUM(1+1)'];
  const rows = attacks.map(
    (attack, i) => `${i};"${attack.replace(/"/g, '""')}";2026-11-02;"${attack.replace(/"/g, '""')}"`,
  );
  const { folder } = await report(
    '--leads',
    written('leads.csv', `ID;Name;Created;Source\n${rows.join('\n')}\n`),
  );
  const xlsx = parts(folder);
  const formulas = Object.values(xlsx).flatMap((text) =>
    [...text.matchAll(/<f[ >][\s\S]*?<\/f>/g)].map(([found]) => found),
  );
  expect(formulas.join()).not.toMatch(/IMPORTXML|cmd|SUM\(1/);
  const strings = Object.values(xlsx)
    .join()
    .replace(/&quot;/g, '"');
  for (const attack of attacks) expect(strings).toContain(`>${attack}<`);
});

describe('bad input ends with one sentence, status 1 and nothing written', () => {
  const settings = (json: unknown) => [
    '--leads',
    LEADS,
    '--settings',
    written('settings.json', typeof json === 'string' ? json : JSON.stringify(json)),
  ];
  it.each([
    [
      'a file that is not there',
      ['--leads', '/nowhere/leads.csv'],
      'The file /nowhere/leads.csv cannot be read. Check the name and that it exists.',
    ],
    [
      'a PDF',
      ['--leads', written('leads.csv', '%PDF-1.7 \u0000\u0001')],
      'leads.csv: This is a PDF, and its tables cannot be read safely. Export the list from your CRM as CSV or Excel (.xlsx) and use that file.',
    ],
    [
      'an empty file',
      ['--deals', written('deals.csv', '')],
      'deals.csv: There is nothing to read: the text is empty. Copy the export with its header line and paste it again.',
    ],
    [
      'the wrong columns',
      ['--deals', written('deals.csv', 'colour,height\nred,1\n')],
      /^deals\.csv: This does not look like Deals: there is no column for any of Amount, Stage, .*among/,
    ],
    [
      'an export of another kind',
      ['--deals', join(import.meta.dirname, '../../samples/hubspot-en/contacts.csv')],
      /^contacts\.csv: This is an export of Leads from HubSpot, not of Deals\./,
    ],
    [
      'a rate of 2',
      settings({ leadToCustomerRate: 2 }),
      'Lead-to-customer rate cannot be \u201c2\u201d: it must be a percentage above 0% and at most 100%; write e.g. 2%.',
    ],
    [
      'a setting that does not exist',
      settings({ goal: 1 }),
      'There is no setting called \u201cgoal\u201d. Check the spelling.',
    ],
    ['a settings file that is no JSON', settings('{'), /is no JSON/],
    ['an unknown option', ['--lead', 'x'], /^There is no option \u201c--lead\u201d\. Usage:/],
    [
      'a day that does not exist',
      ['--as-of', '2026-02-31'],
      '\u201c2026-02-31\u201d is no date. Write --as-of as 2026-10-16.',
    ],
  ])('%s', async (_, args, words) => {
    const { status, wrong, folder } = await report(...args);
    const lines = wrong.trim().split('\n');
    expect(lines.at(-1)).toMatch(words);
    expect(wrong).not.toMatch(/ at .*:\d+:\d+/);
    expect(status).toBe(1);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('in Swedish where that is asked for', () => {
    const { status, wrong } = reportByHand('--language', 'sv', '--leads', written('leads.csv', 'ensam\n1\n'));
    expect(wrong).toContain('leads.csv: Bara en kolumn hittades.');
    expect(status).toBe(1);
  });
});
