import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../samples/random.ts';
import { readFile, rowsOf } from '../../src/exports/file.ts';
import { endOfDay } from '../../src/records/asOf.ts';
import { reportJson } from '../../src/report/json.ts';
import { reportOf } from '../../src/report/report.ts';
import { RECORD_KINDS, type RecordKind } from '../../src/schema/kinds.ts';
import { listsFromJson } from '../../src/settings/settingsFile.ts';
import { type Csv, readingsFrom } from '../support/reporting.ts';
import { serial } from '../support/serial.ts';
import { describeShared } from '../support/shared.ts';

/**
 * The same rows in another order. Of rows with one id the last wins, whatever they say; so those keep the order that they
 * have among themselves.
 */
function shuffled(csv: string, seed: number): string {
  const [head, ...rows] = Papa.parse<string[]>(csv, { skipEmptyLines: true }).data;
  const random = seededRandom(seed);
  const order = rows.map((_, i) => i);
  for (let i = order.length - 1; i > 0; i--) {
    const other = random.whole(0, i);
    [order[i], order[other]] = [order[other]!, order[i]!];
  }
  const places = new Map<string, number[]>();
  for (const [place, row] of order.entries()) {
    const id = rows[row]![0]!;
    places.set(id, [...(places.get(id) ?? []), place]);
  }
  const next = new Map<string, number>();
  const made = new Array<string[]>(rows.length);
  for (const row of rows) {
    const n = next.get(row[0]!) ?? 0;
    next.set(row[0]!, n + 1);
    made[places.get(row[0]!)![n]!] = row;
  }
  return Papa.unparse([head!, ...made]);
}

/** What report.json says but for the numbers of rows, which are others: where to look, and what stands for a name. */
function figuresOf(csv: Csv, typed: Record<string, unknown>, asOf: string): string {
  const { settings, readings } = readingsFrom(csv, typed as never, listsFromJson(typed));
  const files = RECORD_KINDS.filter((kind) => csv[kind] !== undefined);
  const { imports, ...json } = reportJson(reportOf(readings, files, settings, endOfDay(serial(asOf))));
  expect(imports.length).toBe(files.length);
  return JSON.stringify(json, null, 1)
    .replaceAll(/"row": \d+/g, '"row"')
    .replaceAll(/#\d+/g, '#row');
}

function isTheSame(csv: Csv, typed: Record<string, unknown>, asOf: string, runs: number): void {
  const made = figuresOf(csv, typed, asOf);
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const other = Object.fromEntries(
        Object.entries(csv).map(([kind, text], i) => [kind, shuffled(text, seed + i)]),
      );
      expect(figuresOf(other, typed, asOf)).toBe(made);
    }),
    { numRuns: runs, endOnFailure: true },
  );
}

/** The exports of a folder of the samples, each as a text with commas, and its settings. */
function sampleOf(
  folder: string,
  files: Partial<Record<RecordKind, string>>,
): [csv: Csv, typed: Record<string, unknown>] {
  const at = (file: string) =>
    new Uint8Array(readFileSync(join(import.meta.dirname, '../../samples', folder, file)));
  const csv = Object.fromEntries(
    Object.entries(files).map(([kind, file]) => [
      kind,
      Papa.unparse(rowsOf(readFile(at(file))) as string[][]),
    ]),
  );
  return [csv, JSON.parse(new TextDecoder().decode(at('settings.json')))];
}

describe('the order of rows changes nothing in report.json', () => {
  const [csv, typed] = sampleOf('hubspot-en', {
    leads: 'contacts.csv',
    deals: 'deals.csv',
    activities: 'activities.csv',
    spend: 'spend.csv',
  });

  it('of the English sample', () => isTheSame(csv, typed, '2026-10-16', 2));

  it('of the Swedish sample', () => {
    const files = {
      leads: 'kontakter.csv',
      deals: 'affarer.csv',
      activities: 'aktiviteter.csv',
      spend: 'kostnader.csv',
    };
    isTheSame(...sampleOf('hubspot-sv', files), '2026-10-16', 1);
  });

  it('of a sample by Markov and by grade, with what sales did as touches', () =>
    isTheSame(
      csv,
      {
        ...typed,
        attributionModel: 'Markov',
        comparisonModel: 'linear',
        leadKind: 'grade',
        touchActivities: 'yes',
      },
      '2026-10-16',
      1,
    ));

  it('of small exports whose rows say nearly the same, and are written otherwise', () => {
    const leads = [
      'ID,Created,Source,Campaign,Owner,Stage,Email',
      '3,2026-09-02,Web,Brand,Ada,Lead,c@x.se',
      '1,2026-09-02,web,brand,ada,MQL,a@x.se',
      '2,2026-09-02,WEB,BRAND,ADA,Customer,b@x.se',
      ',2026-09-02,fair,,Bo,Lead,d@x.se',
      ',2026-09-02,Fair,,bo,Lead,e@x.se',
      '9,,web,,Cy,Lead,f@x.se',
    ].join('\n');
    const deals = [
      'Deal ID,Lead ID,Email,Stage,Close date,Amount,Owner',
      'b,2,,Won,2026-10-02,0.1,ada',
      'a,2,,Won,2026-10-02,0.2,Ada',
      'c,,a@x.se,Won,2026-10-02,0.7,ADA',
      'd,,,Lost,2026-10-02,5,',
    ].join('\n');
    const activities = [
      'Lead ID,Date,Type,Outcome,Owner',
      '1,2026-09-03 10:00,Call,Connected,Ada',
      '1,2026-09-03 10:00,Call,No answer,ada',
      '2,2026-09-03 10:00,Call,No answer,Bo',
    ].join('\n');
    isTheSame({ leads, deals, activities }, {}, '2026-11-30', 10);
  });
});

describeShared('data/olist', 'the order of rows changes nothing in report.json', (file) => {
  it('of Olist', () =>
    isTheSame(
      {
        leads: readFileSync(file('marketing_qualified_leads.csv'), 'utf8'),
        deals: readFileSync(file('closed_deals.csv'), 'utf8'),
      },
      {},
      '2018-11-30',
      1,
    ));
});
