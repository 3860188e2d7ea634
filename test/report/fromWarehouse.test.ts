import { describe, expect, it } from 'vitest';
import { DuckDb } from '../../src/cli/duckdb.ts';
import type { Reading } from '../../src/exports/reading.ts';
import { say, wordsIn } from '../../src/language/language.ts';
import type { Records } from '../../src/records/records.ts';
import { type ReportJson, reportJson } from '../../src/report/json.ts';
import { planBasisOf } from '../../src/report/planBasis.ts';
import { type Report, reportOf } from '../../src/report/report.ts';
import { FIGURE_COLUMNS, type FigureRow } from '../../src/schema/figures.ts';
import { TAB_ORDER } from '../../src/schema/tabs.ts';
import { NO_LISTS } from '../../src/settings/parseLists.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { NO_RUNS } from '../../src/tabs/runs.ts';
import { makeTab } from '../../src/tabs/tabs.ts';
import { figuresOf } from '../../src/warehouse/engine.ts';
import { contractRowsOf } from '../../src/warehouse/fromRecords.ts';
import { questionOf } from '../../src/warehouse/question.ts';
import { readingOf, refusalOf, textsOf } from '../support/reporting.ts';
import { gradedSample, sampleRecords } from '../support/sampleReport.ts';

/** What a warehouse with these records would export as the table `figures`. */
async function figuresFile(records: Records, settings: Settings): Promise<string> {
  const engine = await DuckDb.open();
  await engine.fill(contractRowsOf(records, settings.currency));
  const present = {
    ...records.present,
    responses: records.leads.hasResponse,
    outcomes: records.deals.outcomesTold,
  };
  const rows = await figuresOf(engine, questionOf(settings, records.asOf.day, present));
  engine.close();
  return fileOf(rows);
}

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const fileOf = (rows: readonly FigureRow[]) =>
  [
    FIGURE_COLUMNS.join(','),
    ...rows.map(({ figure, keys, name, value }) => [figure, ...keys.map(quoted), name, value].join(',')),
  ].join('\n');

/** What two values say otherwise: numbers to 1e-9, and nothing where one of them says that it is not known. */
function differences(one: unknown, other: unknown, path = ''): string[] {
  if (one === null) return [];
  if (typeof one === 'object' && typeof other === 'object' && other !== null)
    return [...new Set([...Object.keys(one), ...Object.keys(other)])].flatMap((name) =>
      differences(
        (one as Record<string, unknown>)[name],
        (other as Record<string, unknown>)[name],
        `${path}.${name}`,
      ),
    );
  const isNear =
    typeof one === 'number' &&
    typeof other === 'number' &&
    Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(other));
  return one === other || isNear ? [] : [`${path}: ${one} of figures, ${other} of records`];
}

/** Of as many leads none is the first: each way has them as they came. */
const byCount = (a: { reason: string | null; leads: number }, b: typeof a) =>
  b.leads - a.leads || (String(a.reason) < String(b.reason) ? -1 : 1);

const inOrder = (json: ReportJson) => ({
  ...json,
  feedback: { ...json.feedback, reasons: [...json.feedback.reasons].sort(byCount) },
});

/** What each way says of itself: a warehouse knows no name, and deals by their counts. */
const OF_THEMSELVES =
  /^\.(imports|checks)\b|^\.deals\.(standingStill|overdue)\.list\b|\.list\.\d+\.(lead|place)\b|^\.meeting\..*\.lead\b/;

describe.each(['en', 'sv'] as const)('the sample in %s, counted by a warehouse', (language) => {
  const { records, settings, readings } = sampleRecords(language);
  const file = figuresFile(records, settings);
  const ofFigures = file.then((text) => reportOf([readingOf(text)], ['figures.csv'], settings, records.asOf));
  const ofRecords = reportOf(readings, readings.map(String), settings, records.asOf);

  it('says the same in report.json, in every figure that a warehouse counts', async () => {
    const [figures, exports] = [reportJson(await ofFigures), reportJson(ofRecords)];
    expect(
      differences(inOrder(figures), inOrder(exports)).filter((line) => !OF_THEMSELVES.test(line)),
    ).toEqual([]);
    const said = Object.entries(figures).flatMap(([name, part]) => (part === null ? [] : [name]));
    expect(said).toEqual(
      expect.arrayContaining([
        'plan',
        'goal',
        'planByMonth',
        'funnel',
        'conversionByAge',
        'agreement',
        'sla',
        'attempts',
        'campaigns',
        'closedLoop',
        'deals',
        'meeting',
        'feedback',
        'forecast',
        'attempts',
        'attribution',
        'funnelMethods',
        'changeDrivers',
      ]),
    );
  });

  it('tells of contact attempts all that records tell', async () => {
    const { reach, recommendation, speedToLead } = reportJson(await ofFigures).attempts;
    expect([reach, recommendation, speedToLead]).not.toContain(null);
    expect(reach!.byKind.length).toBeGreaterThan(3);
    expect(speedToLead!.bands.every(({ leads }) => leads > 0)).toBe(true);
  });

  it('and the wizard how often to try', async () => {
    const depthOf = (of: Reading[]) => planBasisOf(of, settings, records.asOf).depth;
    const { value, ...depth } = depthOf([readingOf(await file)])!;
    const { value: valueOfRecords, ...depthOfRecords } = depthOf([...readings])!;
    expect(depth).toEqual(depthOfRecords);
    expect(value).toBeCloseTo(valueOfRecords!, 6);
  });

  it('and on each tab that it makes, but for what the tabs say of the exports', async () => {
    const report = await ofFigures;
    const textsOfTab = (of: Report, id: (typeof TAB_ORDER)[number]) =>
      textsOf(makeTab(id, { report: of, typed: {}, lists: NO_LISTS, now: 46_356, log: NO_RUNS }));
    for (const id of [
      'conversionByAge',
      'closedLoop',
      'agreement',
      'contactAttempts',
      'changeDrivers',
    ] as const)
      expect(textsOfTab(report, id)).toEqual(textsOfTab(ofRecords, id));
    for (const id of report.absent) expect(textsOfTab(report, id).length).toBeLessThan(12);
  });
});

describe.each(['en', 'sv'] as const)(
  'the sample in %s, graded by rules that a warehouse can ask',
  (language) => {
    const { records, settings, readings } = gradedSample(language);
    const ofFigures = figuresFile(records, settings).then((file) =>
      reportOf([readingOf(file)], ['figures.csv'], settings, records.asOf),
    );
    const ofRecords = reportOf(readings, readings.map(String), settings, records.asOf);

    it('says the same in report.json, divided and promised by grade', async () => {
      const [figures, exports] = [reportJson(await ofFigures), reportJson(ofRecords)];
      expect(
        differences(inOrder(figures), inOrder(exports)).filter((line) => !OF_THEMSELVES.test(line)),
      ).toEqual([]);
      expect(figures.funnel.byGrade.length).toBeGreaterThan(8);
      expect(figures.funnel.salesReady).toBe(exports.funnel.salesReady);
      expect(figures.definitions.lastQuarter).toEqual(exports.definitions.lastQuarter);
      expect(figures.definitions.lastQuarter.changed!.customers).toBeGreaterThan(0);
    });

    it('and on the tabs with grades', async () => {
      const report = await ofFigures;
      const textsOfTab = (of: Report, id: (typeof TAB_ORDER)[number]) =>
        textsOf(makeTab(id, { report: of, typed: {}, lists: NO_LISTS, now: 46_356, log: NO_RUNS }));
      for (const id of ['definitions', 'agreement'] as const)
        expect(textsOfTab(report, id)).toEqual(textsOfTab(ofRecords, id));
      const words = wordsIn(language);
      const ofGrades = (texts: readonly string[]) =>
        texts.slice(texts.indexOf(words('grade.title')), texts.indexOf(words('tab.checks')));
      const told = ofGrades(textsOfTab(report, 'funnel'));
      expect(told.length).toBeGreaterThan(20);
      expect(told).toEqual(ofGrades(textsOfTab(ofRecords, 'funnel')));
    });
  },
);

describe('figures of a warehouse', async () => {
  const { records, settings, readings } = sampleRecords('en');
  const file = await figuresFile(records, settings);
  const of = (text: string, changed: Partial<Settings> = {}, day = records.asOf.day, zone?: string) =>
    reportOf([readingOf(text)], ['figures.csv'], { ...settings, ...changed }, { day, until: day + 1 }, zone);
  const failing = ({ checks }: Report) =>
    checks.flatMap(({ holds, sentence }) => (holds ? [] : [sentence.key]));

  it('say when they are old, and when they were made with other settings', () => {
    expect(failing(of(file))).not.toContain('warehouse.old');
    expect(failing(of(file, {}, records.asOf.day + 1))).not.toContain('warehouse.old');
    expect(failing(of(file, {}, records.asOf.day + 2))).toContain('warehouse.old');
    expect(failing(of(file))).not.toContain('warehouse.otherSettings');
    expect(failing(of(file, { attempts: 4 }))).toContain('warehouse.otherSettings');
    // These need no new SQL.
    expect(failing(of(file, { revenueGoal: 1, reps: 9, certainty: 0.8 }))).not.toContain(
      'warehouse.otherSettings',
    );
  });

  it('say when they were made with other stage words or in another time zone', () => {
    const isOther = (changed: Partial<Settings>, zone?: string) =>
      failing(of(file, changed, records.asOf.day, zone)).includes('warehouse.otherSettings');
    expect(isOther({}, 'Europe/Stockholm')).toBe(false);
    expect(isOther({}, 'Europe/Helsinki')).toBe(true);
    expect(isOther({ stageWords: new Map([...settings.stageWords, ['hot', 'sql']]) })).toBe(true);
  });

  it('are of their own day, whatever day it is', () =>
    expect(of(file, {}, records.asOf.day + 40).asOf.day).toBe(records.asOf.day));

  it('are refused beside an export, of another version, and without what they are of', () => {
    const both = () => reportOf([readingOf(file), readings[0]!], ['f', 'c'], settings, records.asOf);
    expect(refusalOf(both)).toContain('an export of Leads in the same workbook');
    expect(refusalOf(() => of(file.replace(/(meta,.*sql_version,)\d+/, '$199')))).toContain('(99; this is');
    expect(refusalOf(() => of(file.replace(/^meta,.*\n/gm, '')))).toContain('which day and settings');
  });

  it('are refused where they were cut, or are of two days', () => {
    const lines = file.split('\n');
    expect(refusalOf(() => of(lines.slice(0, -2).join('\n')))).toContain('is not whole');
    expect(refusalOf(() => of([...lines, 'sla,all,,,,,leads,7'].join('\n')))).toContain(
      `${(lines.length - 1).toLocaleString('en')} rows are here`,
    );
  });

  /** The table `figures` of the sample in a warehouse in which something was changed. */
  async function figuresAfter(...changes: string[]): Promise<string> {
    const engine = await DuckDb.open();
    await engine.fill(contractRowsOf(records, settings.currency));
    await engine.run(...changes);
    const rows = await figuresOf(engine, questionOf(settings, records.asOf.day, null));
    engine.close();
    return fileOf(rows);
  }

  it('say what the tables hold that they may not', async () => {
    const faulty = await figuresAfter(
      "UPDATE deals SET status = 'WON' WHERE status = 'won'",
      'INSERT INTO leads SELECT * FROM leads LIMIT 3',
    );
    expect(failing(of(faulty))).toEqual(
      expect.arrayContaining(['warehouse.sameIds', 'warehouse.otherStatus']),
    );
  });

  it('say that the records in the warehouse are old, and not that exports are', async () => {
    const old = await figuresAfter(
      "DELETE FROM deals; DELETE FROM activities; DELETE FROM leads WHERE created IS NULL OR created >= TIMESTAMP '2026-08-01'",
    );
    expect(funnelSays(of(old))).toContain('! The records in the warehouse end on ');
    const young = await figuresAfter("DELETE FROM leads WHERE created >= TIMESTAMP '2026-08-01'");
    expect(funnelSays(of(young))).toContain('! The leads in the warehouse end on ');
  });

  it('say which lists in Settings belong into the views, and what belongs to no lead there', () => {
    const said = (changed: Partial<Settings>) =>
      of(file, changed)
        .checks.map(({ sentence }) => say('en', sentence))
        .join('\n');
    const none = { rates: {}, sourceAliases: new Map(), activityTypes: new Map() };
    expect(said({ ...none, sourceAliases: new Map([['google', 'Google Ads']]) })).toContain(
      'how exports are read: Sources that go under another name. The figures',
    );
    expect(said({ ...none, rates: { EUR: 11 }, activityTypes: new Map([['besök', 'meeting']]) })).toContain(
      'how exports are read: Exchange rates, Activities: your words for their types. The figures',
    );
    expect(said(none)).not.toContain('how exports are read');
    expect(said(none)).toMatch(/Attempts in the warehouse that belong to no lead there: \d+\./);
  });

  it('of leads that are there twice are read, though lists then name each of them twice; cut they are refused', async () => {
    const twice = await figuresAfter('INSERT INTO leads SELECT * FROM leads');
    const lines = twice.split('\n');
    expect(lines.some((line) => line.startsWith('breaches,'))).toBe(true);
    expect(failing(of(twice))).toContain('warehouse.sameIds');
    expect(refusalOf(() => of(lines.filter((_, i) => i !== 900).join('\n')))).toContain('is not whole');
    // The same file twice is one.
    const both = reportOf(
      [readingOf(twice), readingOf(twice)],
      ['figures.csv', 'again.csv'],
      settings,
      records.asOf,
    );
    expect(failing(both)).toContain('warehouse.sameIds');
  });

  it('count a deal as open whose status is neither won, lost nor open', async () => {
    const counts = (text: string) => {
      const { won, lost, open } = of(text).deals;
      return [won, lost, open];
    };
    const isOpen = await figuresAfter("UPDATE deals SET status = 'open' WHERE status = 'lost'");
    const isOther = await figuresAfter(
      "UPDATE deals SET status = CASE WHEN deal_id < '5' THEN 'Förlorad' END WHERE status = 'lost'",
    );
    expect(counts(isOther)).toEqual(counts(isOpen));
    expect(counts(isOpen)).not.toEqual(counts(file));
    expect(failing(of(isOpen))).not.toContain('warehouse.otherStatus');
    expect(failing(of(isOther))).toContain('warehouse.otherStatus');
  });

  it('of another currency are of other settings, and of a day that was not asked for are said', () => {
    expect(failing(of(file, { currency: 'EUR' }))).toContain('warehouse.otherSettings');
    expect(failing(of(file, {}, records.asOf.day - 1))).toContain('warehouse.otherDay');
  });

  const funnelSays = (report: Report) =>
    textsOf(makeTab('funnel', { report, typed: {}, lists: NO_LISTS, now: 46_356, log: NO_RUNS })).join('\n');

  it('say which columns the rules ask for that a warehouse does not have, and everything else all the same', () => {
    const report = of(file);
    expect(funnelSays(report)).toContain(
      'Not from a warehouse: scoring rules ask for columns that its tables do not have: Company, Name.',
    );
    const { funnel, definitions } = reportJson(report);
    expect([funnel.byGrade, funnel.salesReady, funnel.withoutGrade, definitions.lastQuarter]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(failing(report)).not.toContain('check.leadsByGrade');
    expect(failing(report)).not.toContain('check.ruleColumns');
  });

  it('are not made where something is promised to a grade that a warehouse cannot give', () => {
    const toGrade = {
      ...settings,
      leadKind: 'grade' as const,
      kindPromises: [{ kind: 'A1', hours: 1, attempts: null, days: null }],
    };
    expect(refusalOf(() => questionOf(toGrade, null, null))).toMatch(
      /^A warehouse cannot grade the leads: .*Company, Name/,
    );
    expect(refusalOf(() => questionOf(toGrade, null, null), 'sv')).toMatch(
      /^Ett datalager kan inte betygsätta/,
    );
  });

  it('of other scoring rules are of other settings, and of figures without grades that is said', async () => {
    const graded = gradedSample('en');
    const ofGraded = (text: string, changed: Partial<Settings> = {}) =>
      reportOf([readingOf(text)], ['figures.csv'], { ...graded.settings, ...changed }, records.asOf);
    const withGrades = await figuresFile(graded.records, graded.settings);
    expect(failing(ofGraded(withGrades))).not.toContain('warehouse.otherSettings');
    const { definitions } = graded.settings;
    const [first, ...rest] = definitions.rules;
    const another = { ...definitions, rules: [{ ...first!, points: first!.points + 1 }, ...rest] };
    expect(failing(ofGraded(withGrades, { definitions: another }))).toContain('warehouse.otherSettings');
    // Which grades sales takes on is no matter of the SQL.
    const ready = { ...definitions, salesReady: ['A1'] };
    expect(failing(ofGraded(withGrades, { definitions: ready }))).not.toContain('warehouse.otherSettings');
    expect(funnelSays(ofGraded(file))).toContain('The figures of the warehouse were made without grades');
  });

  it('say which columns that a rule asks for are filled for no lead', async () => {
    const graded = gradedSample('en');
    const engine = await DuckDb.open();
    await engine.fill(contractRowsOf(graded.records, settings.currency));
    await engine.run("UPDATE leads SET country = '', reason = ''");
    const rows = await figuresOf(engine, questionOf(graded.settings, records.asOf.day, null));
    engine.close();
    const { checks } = reportOf([readingOf(fileOf(rows))], ['f'], graded.settings, records.asOf);
    expect(checks.map((check) => say('en', check.sentence)).join('\n')).toContain(
      'columns that are filled for no lead in the warehouse: Country, Reason',
    );
  });

  it('name no rep with names off', () => {
    const owners = new Set(records.leads.owner.filter((owner) => owner !== ''));
    const report = of(file, { showNames: false });
    const input = { report, typed: {}, lists: NO_LISTS, now: 46_356, log: NO_RUNS };
    const told = TAB_ORDER.flatMap((id) => textsOf(makeTab(id, input))).join('\n');
    expect([...owners].filter((owner) => told.includes(owner))).toEqual([]);
    expect(told).toContain('Rep 1');
  });
});
