import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { goalChance, leadsForCertainty } from '../../../src/formulas/binomial.ts';
import { customersNeeded, funnelNeeded, leadsNeeded } from '../../../src/formulas/plan.ts';
import { workbookXlsx } from '../../../src/local/xlsx/xlsx.ts';
import { tryOut } from '../../support/tryOut.ts';

const OTHER_PROGRAM = 'soffice';
const isThere = spawnSync(OTHER_PROGRAM, ['--version']).status === 0;
if (!isThere) console.warn('LibreOffice is not here: what it computes of an xlsx is not tried.');

/** What the functions give does not matter here: other programs compute it anew. */
const CODE = `
/** @customfunction */ function CUSTOMERS_NEEDED(goal, order) { return 1; }
/** @customfunction */ function LEADS_NEEDED(goal, order, rate, certainty, learnt) { return 1; }
/** @customfunction */ function GOAL_CHANCE(leads, rate, customers, learnt) { return Array.isArray(leads) ? leads : 1; }
/** @customfunction */ function LEAD_VALUE(order, rate) { return 1; }
/** @customfunction */ function FUNNEL_NEEDED(goal, order, rates) { return [[1], [1], [1]]; }
/** @customfunction */ function LEAD_GRADE(fit, interest) { return 'A1'; }
function go(formulas) {
  const sheet = SpreadsheetApp.getActive().getSheets()[0];
  sheet.getRange('D1:D3').setValues([[0.5], [0.3], [0.04]]);
  sheet.getRange('E1:E3').setValues([[4], ["'5"], [500]]);
  sheet.getRange('B1:B' + formulas.length).setValues(formulas.map((formula) => [formula]));
}`;

async function written(formulas: readonly string[]): Promise<Record<string, string>> {
  const workbook = tryOut(CODE, { locale: 'en_US' });
  workbook.call('go', formulas);
  const files = unzipSync(await workbookXlsx(workbook));
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

const SHEET = 'xl/worksheets/sheet0.xml';

/** What LibreOffice computes when none of the values is in the file. */
async function computed(formulas: readonly string[]): Promise<string[]> {
  const parts = await written(formulas);
  parts[SHEET] = parts[SHEET]!.replace(/(<\/f>)<v>[^<]*<\/v>/g, '$1');
  const folder = mkdtempSync(join(tmpdir(), 'ordinary-'));
  const bytes = Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)]));
  writeFileSync(join(folder, 'file.xlsx'), zipSync(bytes));
  const asItIs = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false';
  spawnSync(OTHER_PROGRAM, [
    '--headless',
    `-env:UserInstallation=file://${folder}/profile`,
    ...['--convert-to', asItIs, '--outdir', folder, join(folder, 'file.xlsx')],
  ]);
  const csv = readdirSync(folder).find((name) => name.endsWith('.csv'))!;
  const lines = readFileSync(join(folder, csv), 'utf8').split('\n');
  return lines.map((line) => line.split(',')[1] ?? '');
}

const learnt = (customers: number, leads: number) => ({ customers, leads });
const CASES: readonly (readonly [formula: string, is: number | string])[] = [
  ['=CUSTOMERS_NEEDED(100000;10000)', 10],
  ['=CUSTOMERS_NEEDED(100001;10000)', 11],
  // 21 ÷ 0.35 is 60.00000000000001 in binary.
  ['=CUSTOMERS_NEEDED(21;35%)', customersNeeded(21, 0.35)],
  ['=CUSTOMERS_NEEDED(0;10000)', 0],
  ['=CUSTOMERS_NEEDED(1000+1;5*2)', 101],
  ['=LEADS_NEEDED(100000;10000;2%)', 500],
  ['=LEADS_NEEDED(800000;87272.8;4.4%)', leadsNeeded(10, 0.044)],
  ['=LEADS_NEEDED(100000;10000;2%;90%)', 708],
  ['=LEADS_NEEDED(10;10;100%;90%)', 1],
  ['=LEADS_NEEDED(0;10;2%;90%)', 0],
  ['=LEADS_NEEDED(2000000;1000;1%;99%)', leadsForCertainty(2000, 0.01, 0.99)!],
  ['=LEADS_NEEDED(5;1;5%;90%;100)', leadsForCertainty(5, 0.05, 0.9, learnt(5, 100))!],
  ['=LEADS_NEEDED(5;1;5%;90%;20)', leadsForCertainty(5, 0.05, 0.9, learnt(1, 20))!],
  ['=LEADS_NEEDED(800;1;4%;80%;1500)', leadsForCertainty(800, 0.04, 0.8, learnt(60, 1500))!],
  ['=LEADS_NEEDED(10;1;2%;90%;24)', leadsForCertainty(10, 0.02, 0.9, learnt(0.48, 24))!],
  // An exact tie, and a chance that lies close to the certainty.
  ['=LEADS_NEEDED(10;1;50%;50%)', 19],
  ['=LEADS_NEEDED(200;1;50%;50%)', 399],
  ['=GOAL_CHANCE(500;2%;10)', goalChance(500, 0.02, 10)],
  ['=GOAL_CHANCE(9;2%;10)', 0],
  ['=GOAL_CHANCE(9;2%;0)', 1],
  ['=GOAL_CHANCE(114;4%;5;1500)', goalChance(114, 0.04, 5, learnt(60, 1500))],
  ['=LEAD_VALUE(10000;2%)', 200],
  ['=IF(CUSTOMERS_NEEDED(100;10)>9;"ten";"less")', 'ten'],
  // What the function refuses is an error elsewhere, too.
  ['=IFERROR(LEADS_NEEDED(100;10;2);"refused")', 'refused'],
  ['=IFERROR(LEADS_NEEDED(100;10;"much";90%);"refused")', 'refused'],
  ['=IFERROR(LEADS_NEEDED(100;10;2%;100%);"refused")', 'refused'],
  ['=IFERROR(CUSTOMERS_NEEDED("much";10);"refused")', 'refused'],
  ['=IFERROR(CUSTOMERS_NEEDED(-1;10);"refused")', 'refused'],
  ['=IFERROR(GOAL_CHANCE(500.5;2%;10);"refused")', 'refused'],
];
const LISTS = [
  ...['=FUNNEL_NEEDED(100;10;D1:D2)', '', ''],
  ...['=GOAL_CHANCE(E1:E3;50%;5)', '', ''],
] as const;

describe.skipIf(!isThere)('a spreadsheet without our functions', () => {
  let values: string[] = [];
  beforeAll(async () => {
    values = await computed([...LISTS, ...CASES.map(([formula]) => formula)]);
  }, 120_000);

  it.each(CASES.map(([formula, is], i) => [formula, is, i] as const))(
    'gives for %s what the function gives',
    (_, is, i) => {
      const value = values[LISTS.length + i]!;
      if (typeof is === 'number') expect(Number(value)).toBeCloseTo(is, 9);
      else expect(value).toBe(is);
    },
  );

  it('gives what runs over several cells in each of them', () => {
    expect(values.slice(0, 3).map(Number)).toEqual(funnelNeeded(10, [0.5, 0.3]));
    // Of 4, 5 and 500 leads at 50 %: none can be 5, all five must, nearly certain.
    expect(values.slice(3, 6).map(Number)).toEqual([0, 0.03125, 1]);
  });
});

describe('a formula with our functions', () => {
  it('has only what other programs have, and no braces', async () => {
    const xml = (await written([...LISTS, ...CASES.map(([formula]) => formula).slice(0, -1)]))[SHEET]!;
    const formulas = xml.match(/<f[ >].*?<\/f>/g)!;
    expect(formulas.length).toBeGreaterThan(CASES.length);
    expect(formulas.join()).not.toMatch(/_NEEDED|GOAL_|LEAD_|t="array"/);
  });

  it('that other programs cannot compute stays the value that it has', async () => {
    const xml = (await written(['=LEAD_GRADE(80;60)&"!"', '=SUM(D1:D3*2)', '=SUM(D1:D3)']))[SHEET]!;
    expect(xml).not.toContain('LEAD_GRADE');
    expect(xml).toContain('<f t="array" ref="B2">SUM(D1:D3*2)</f>');
    expect(xml).toContain('<f>SUM(D1:D3)</f>');
  });
});
