import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../src/exports/file.ts';
import { reportJson } from '../../src/measures/json.ts';
import type { Report } from '../../src/measures/report.ts';
import { endOfDay } from '../../src/records/asOf.ts';
import { agreementTab } from '../../src/tabs/agreement.ts';
import { funnelTab } from '../../src/tabs/funnel.ts';
import { loopTab } from '../../src/tabs/loop.ts';
import { planTab } from '../../src/tabs/plan.ts';
import { slaTab } from '../../src/tabs/sla.ts';
import { startTab } from '../../src/tabs/start.ts';
import { type Csv, readingOf, reportFrom, textsOf } from '../reporting.ts';
import { serial } from '../serial.ts';

const FOLDER = join(import.meta.dirname, '../../samples/hubspot-sv');
const BYTES = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.csv'))
  .map((file) => new Uint8Array(readFileSync(join(FOLDER, file))));
const AS_OF = endOfDay(serial('2026-10-16'));

/** The samples as texts, each under its kind. */
const SAMPLE: Csv = Object.fromEntries(
  BYTES.map((bytes) => [
    readingOf(bytes, undefined, 'sv').recognition.kind,
    readFile(bytes)
      .rows.map((row) => row.map((cell) => `"${String(cell ?? '').replace(/"/g, '""')}"`).join(','))
      .join('\n'),
  ]),
);

/** All that a person can read of a report, on its tabs and in report.json. */
const told = (report: Report) =>
  [
    ...[startTab(report, AS_OF.until), planTab(report, {}), funnelTab(report), loopTab(report)].flatMap(
      textsOf,
    ),
    ...[agreementTab(report), slaTab(report)].flatMap(textsOf),
    JSON.stringify(reportJson(report)),
  ].join('\n');

describe('reports without names', () => {
  const report = (names: boolean) => reportFrom(SAMPLE, { language: 'sv', names }, undefined, AS_OF);
  const named = report(true);
  const unnamed = report(false);

  it('hold no owner, lead, company, deal or e-mail of the sample', () => {
    const columns: Record<string, readonly string[]> = {
      leads: ['Kontaktägare', 'E-post', 'Företagsnamn'],
      deals: ['Affärsnamn', 'Affärsägare', 'Associerat företag', 'Associerade kontakters e-post'],
      activities: ['Aktivitet tilldelad till'],
    };
    const names = new Set<string>();
    for (const bytes of BYTES) {
      const { kind } = readingOf(bytes, undefined, 'sv').recognition;
      const [head = [], ...rows] = readFile(bytes).rows.map((row) => row.map((cell) => String(cell ?? '')));
      for (const row of rows) {
        for (const column of columns[kind] ?? []) names.add(row[head.indexOf(column)]!);
        if (kind === 'leads')
          names.add(`${row[head.indexOf('Förnamn')]} ${row[head.indexOf('Efternamn')]}`.trim());
      }
    }
    names.delete('');
    expect(names.size).toBeGreaterThan(3000);
    const text = told(unnamed);
    expect([...names].filter((name) => text.includes(name))).toEqual([]);
    expect([...names].filter((name) => told(named).includes(name)).length).toBeGreaterThan(50);
  });

  it('number the reps, each of them the same everywhere', () => {
    const owners = (one: Report) => one.sla.byOwner.map(({ label }) => label);
    const called = new Map(owners(named).map((owner, i) => [owner, owners(unnamed)[i]!]));
    expect([...called.values()].sort()).toEqual(['Säljare 1', 'Säljare 2', 'Säljare 3', 'Säljare 4']);
    expect(unnamed.funnel.byOwner.map(({ label }) => label)).toEqual(
      named.funnel.byOwner.map(({ label }) => called.get(label)),
    );
  });

  it('have the same figures and the same checks', () => {
    const figures = (one: Report) => {
      const numbers: number[] = [];
      JSON.stringify(reportJson(one), (_, value) => {
        if (typeof value === 'number') numbers.push(value);
        return value;
      });
      return numbers;
    };
    expect(figures(unnamed)).toEqual(figures(named));
    expect(unnamed.checks.map(({ sentence }) => sentence.key)).toEqual(
      named.checks.map(({ sentence }) => sentence.key),
    );
  });
});

it('without names, what could not be read is left out as well: a name may have slipped into another column', () => {
  const exports = { deals: 'Deal ID,Stage,Amount\n1,Won,Eva Lind\n2,Won,5' };
  expect(told(reportFrom(exports))).toContain('Eva Lind');
  const text = told(reportFrom(exports, { names: 'no' }));
  expect(text).not.toContain('Eva Lind');
  expect(text).toContain('“…” is no number');
});

it('without names, a lead whose id is an e-mail address goes by its row', () => {
  const { breaches } = reportFrom(
    {
      leads: 'ID,Created,Owner\neva@nord.example,2026-11-27 09:00,Ada',
      activities: 'Lead ID,Date,Type\nx,2026-11-20,Call',
    },
    { names: false },
  );
  expect(breaches.list).toMatchObject([{ id: '#2', lead: '#2', owner: 'Rep 1' }]);
});
