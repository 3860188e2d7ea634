import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFile, rowsOf } from '../../src/exports/file.ts';
import { endOfDay } from '../../src/records/asOf.ts';
import { reportJson } from '../../src/report/json.ts';
import type { Report } from '../../src/report/report.ts';
import { TAB_ORDER } from '../../src/schema/tabs.ts';
import { NO_LISTS } from '../../src/settings/parseLists.ts';
import { digestOf } from '../../src/tabs/digest.ts';
import { NO_RUNS } from '../../src/tabs/runs.ts';
import { makeTab } from '../../src/tabs/tabs.ts';
import { type Csv, readingOf, reportFrom, textsOf } from '../support/reporting.ts';
import { serial } from '../support/serial.ts';

const FOLDER = join(import.meta.dirname, '../../samples/hubspot-sv');
const BYTES = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.csv'))
  .map((file) => new Uint8Array(readFileSync(join(FOLDER, file))));
const AS_OF = endOfDay(serial('2026-10-16'));
/** The samples as texts, each under its kind. */
const SAMPLE: Csv = Object.fromEntries(
  BYTES.map((bytes) => [
    readingOf(bytes, undefined, 'sv').recognition.kind,
    rowsOf(readFile(bytes))
      .map((row) => row.map((cell) => `"${String(cell ?? '').replace(/"/g, '""')}"`).join(','))
      .join('\n'),
  ]),
);
/** All that a person can read of a report, on its tabs, in its mail and in report.json. */
const told = (report: Report) => {
  const input = { report, typed: {}, lists: NO_LISTS, now: AS_OF.until, log: NO_RUNS };
  return [
    ...TAB_ORDER.map((id) => makeTab(id, input)).flatMap(textsOf),
    ...Object.values(digestOf(report, null, '')),
    JSON.stringify(reportJson(report)),
  ].join('\n');
};

describe('reports without names', () => {
  const report = (showNames: boolean) => reportFrom(SAMPLE, { language: 'sv', showNames }, undefined, AS_OF);
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
      const [head = [], ...rows] = rowsOf(readFile(bytes)).map((row) =>
        row.map((cell) => String(cell ?? '')),
      );
      for (const row of rows) {
        for (const column of columns[kind] ?? []) names.add(row[head.indexOf(column)]!);
        if (kind === 'leads')
          names.add(`${row[head.indexOf('Förnamn')]} ${row[head.indexOf('Efternamn')]}`.trim());
      }
    }
    names.delete('');
    expect(names.size).toBeGreaterThan(3000);
    const [text, namedText] = [told(unnamed), told(named)];
    expect([...names].filter((name) => text.includes(name))).toEqual([]);
    expect([...names].filter((name) => namedText.includes(name)).length).toBeGreaterThan(50);
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
  const text = told(reportFrom(exports, { showNames: 'no' }));
  expect(text).not.toContain('Eva Lind');
  expect(text).toContain('“…” is no number');
});

it('without names, a lead whose id is an e-mail address goes by its row', () => {
  const { breaches } = reportFrom(
    {
      leads: 'ID,Created,Owner\neva@nord.example,2026-11-27 09:00,Ada',
      activities: 'Lead ID,Date,Type\nx,2026-11-20,Call',
    },
    { showNames: false },
  );
  expect(breaches.list).toMatchObject([{ id: '#2', lead: '#2', owner: 'Rep 1' }]);
});

it('without names, a report does not say who made the export either', () => {
  const leads = `ID,Created,Owner
1,2026-11-02,Ada

Generated By: Eva Ek  11/30/2026,,`;
  expect(told(reportFrom({ leads }))).toContain('4 (Generated By: Eva Ek');
  const text = told(reportFrom({ leads }, { showNames: false }));
  expect(text).not.toContain('Eva Ek');
  expect(text).toContain('left aside: 4.');
});

it.each([
  ['en', 'no', 'Rep 1'],
  ['sv', 'Nej', 'Säljare 1'],
])('without names as Settings have it in %s: %s', (language, showNames, called) => {
  const leads = 'ID,Created,Owner\n1,2026-11-02,Ada';
  expect(reportFrom({ leads }, { language, showNames }).funnel.byOwner).toMatchObject([{ label: called }]);
});

it('without names, a rep keeps the number when others get their first leads later, however the rows are sorted', () => {
  const lead = fc.record({
    owner: fc.constantFrom('Ada', 'ada ', 'Bo', 'Cy', 'Di', ''),
    day: fc.integer({ min: 2, max: 20 }),
  });
  const numbers = (rows: readonly string[]) => {
    const { breaches } = reportFrom(
      {
        leads: `ID,Created,Owner\n${rows.join('\n')}`,
        activities: 'Lead ID,Date,Type\nx,2026-11-20,Call',
      },
      { showNames: false },
    );
    return new Map(breaches.list.map(({ id, owner }) => [id, owner]));
  };
  fc.assert(
    fc.property(
      fc.array(lead, { minLength: 1, maxLength: 20 }).chain((leads) => {
        const rows = leads.map(
          ({ owner, day }, i) => `${i},2026-11-${String(day).padStart(2, '0')},${owner}`,
        );
        const later = ['90,2026-11-21,Zoe', '91,2026-11-22,Abel'];
        const sorted = fc.shuffledSubarray([...rows, ...later], { minLength: rows.length + 2 });
        return fc.tuple(fc.constant(rows), sorted);
      }),
      ([rows, sorted]) => {
        const then = numbers(rows);
        const now = numbers(sorted);
        expect(then.size).toBe(rows.length);
        for (const [id, owner] of then) expect(now.get(id)).toBe(owner);
      },
    ),
    { numRuns: 40 },
  );
});
