import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../../src/exports/file.ts';
import { recognise } from '../../../src/exports/recognise.ts';
import { endOfDay } from '../../../src/records/asOf.ts';
import { reportJson } from '../../../src/report/json.ts';
import { reportOf } from '../../../src/report/report.ts';
import { NO_LISTS } from '../../../src/settings/parseLists.ts';
import { settingsFrom } from '../../../src/settings/parseSettings.ts';
import { funnelTab } from '../../../src/tabs/funnel.ts';
import { readingOf, reportFrom, saidInEnglish, textsOf } from '../../support/reporting.ts';
import { serial } from '../../support/serial.ts';

const LEADS =
  'ID,Created,Source\n1,2026-10-01,google\n2,2026-10-31,google\n3,2026-11-02,fair\n4,2026-09-30,google\n5,2026-11-30,mail';
const VISITS = 'Month,Source,Visitors\n2026-10,google,100\n2026-10,mail,40\n2026-11,google,60';
const visitorsIn = (visits: string, typed = {}) => reportFrom({ leads: LEADS, visits }, typed).visitors!;

describe('the stage before leads', () => {
  it('is not there without an export that counts visitors', () => {
    const report = reportFrom({ leads: LEADS });
    expect(report.visitors).toBeNull();
    expect(reportJson(report).funnel.visitors).toBeNull();
    expect(textsOf(funnelTab(report)).join()).not.toContain('isitors');
  });

  it('has the leads that were created on the same days beside it, in all, by source and by month', () => {
    const json = reportJson(reportFrom({ leads: LEADS, visits: VISITS })).funnel.visitors;
    expect(json).toEqual({
      start: '2026-10-01',
      end: '2026-11-30',
      visitors: 200,
      // The lead of September came before the first count.
      leads: 4,
      rate: 0.02,
      bySource: [
        { source: 'google', visitors: 160, leads: 2, rate: 2 / 160 },
        { source: 'mail', visitors: 40, leads: 1, rate: 1 / 40 },
        { source: 'fair', visitors: null, leads: 1, rate: null },
      ],
      byMonth: [
        { month: '2026-10', visitors: 140, leads: 2, rate: 2 / 140 },
        { month: '2026-11', visitors: 60, leads: 2, rate: 2 / 60 },
      ],
      undated: 0,
      countsVisits: false,
    });
  });

  it('counts a month by its days in the period', () => {
    const { visitors, span, leads } = visitorsIn('Month,Visitors\n2026-10,310\n2026-11,300', {
      periodStart: '2026-10-22',
      periodEnd: '2026-11-15',
    });
    expect(visitors).toBeCloseTo(100 + 150);
    expect(leads).toBe(2);
    expect(span!.end - span!.start + 1).toBe(25);
  });

  it('is the same however the days are put together', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 30, maxLength: 30 }), (counts) => {
        const daily = counts.map((n, i) => `2026-11-${String(i + 1).padStart(2, '0')},web,${n}`).join('\n');
        const sum = counts.reduce((all, n) => all + n, 0);
        const { visitors, byMonth } = visitorsIn(`Date,Source,Visitors\n${daily}`);
        expect(visitors).toBe(sum);
        expect(byMonth.map((one) => one.visitors)).toEqual([sum]);
        expect(visitorsIn(`Month,Source,Visitors\n2026-11,web,${sum}`).visitors).toBeCloseTo(sum);
      }),
      { numRuns: 20 },
    );
  });

  it('counts visits where nothing counts visitors, and says so', () => {
    expect(visitorsIn('Month,Source,Sessions,Visitors\n2026-10,web,90,70').visitors).toBe(70);
    const report = reportFrom({ leads: LEADS, visits: 'Month,Source,Sessions\n2026-10,web,90' });
    expect(report.visitors!.visitors).toBe(90);
    expect(textsOf(funnelTab(report)).join()).toContain('count visits, not visitors');
  });

  it('leaves out of a period what nothing dates, and a check names it', () => {
    const undated = 'Source,Visitors\nweb,90';
    expect(visitorsIn(undated)).toMatchObject({ visitors: 90, span: null, leads: 5 });
    const report = reportFrom({ leads: LEADS, visits: undated }, { periodStart: '2026-10-01' });
    expect(report.visitors).toMatchObject({ visitors: null, rate: null });
    expect(report.checks.map(saidInEnglish).join()).toContain('left out of the period: 1');
  });

  it('leaves the row of totals out', () => expect(visitorsIn(`${VISITS}\nTotal,,200`).visitors).toBe(200));
});

it('a check says where visitors by source and visitors in all come together', () => {
  const twiceIn = (...visits: string[]) => {
    const readings = [readingOf(LEADS, 'leads'), ...visits.map((csv) => readingOf(csv, 'visits'))];
    const { settings } = settingsFrom({ language: 'en' }, NO_LISTS);
    const files = readings.map((_, i) => `${i}.csv`);
    const { checks } = reportOf(readings, files, settings, endOfDay(serial('2026-11-30')));
    return checks.some(({ sentence }) => sentence.key === 'check.visitsTwice');
  };
  expect(twiceIn(VISITS, 'Month,Visitors\n2026-10,140')).toBe(true);
  expect(twiceIn(VISITS, 'Month,Source,Visitors\n2026-09,google,140')).toBe(false);
});

describe('exports of web analytics', () => {
  const GA4 = `# ----------------------------------------
# Traffic acquisition: Session primary channel group (Default Channel Group)
# Account: Ours, Ltd
# Property: Ours - GA4
# ----------------------------------------
#
# All Users
# Start date: 20261001
# End date: 20261031
Session primary channel group (Default Channel Group),Sessions,Engaged sessions,Engagement rate,Total revenue
Organic Search,120,80,0.66,0
Direct,80,20,0.25,0`;

  it('Google Analytics: its days are those of the lines above', () => {
    const { visitors, span, bySource, leads } = visitorsIn(GA4);
    expect([visitors, leads, bySource.map(({ label }) => label).slice(0, 2)]).toEqual([
      200,
      2,
      ['Organic Search', 'Direct'],
    ]);
    expect(span!.end - span!.start + 1).toBe(31);
    expect(visitorsIn(GA4, { periodStart: '2026-10-17' }).visitors).toBeCloseTo((200 * 15) / 31);
  });

  it.each([
    ['Date,Session source / medium,Sessions,Total users\n20261001,google / cpc,12,10', 10],
    ['Month,Session source / medium,Active users\n2026-10,google / cpc,10', 10],
    ['Date,label,nb_uniq_visitors,nb_visits\n2026-10-01,Google,10,12', 10],
    [
      'date,visitors,pageviews,visits,views_per_visit,bounce_rate,visit_duration\n2026-10-01,10,30,12,2.5,40,61',
      10,
    ],
    ['Månad;Källa;Besökare\n2026-10;google;10', 10],
    ['Datum,Kanal,Unika besökare,Besök\n2026-10-01,google,10,12', 10],
    ['Date,Source,Visits\n2026-10-01,google,12', 12],
  ])('%s', (csv, expected) => {
    expect(recognise(readFile(csv).cells, undefined, {}).kind).toBe('visits');
    expect(visitorsIn(csv).visitors).toBe(expected);
  });

  it.each([
    ['spend', 'Month,Source,Cost,Visitors,Sessions\n2026-10,google,100,10,12'],
    [
      'spend',
      'Date,Session source / medium,Sessions,Total users,Ads cost\n2026-10-01,google / cpc,12,10,100',
    ],
    ['leads', 'Lead ID,Created,Session source / medium,Sessions,Total users\n1,2026-10-01,google / cpc,2,1'],
    ['leads', 'Email,Created,Source,Visits\na@x.se,2026-10-01,google,3'],
    ['deals', 'Deal ID,Amount,Stage,Source,Visits\n1,100,Won,google,3'],
  ])('what is a list of %s stays one, with visitors in it: %s', (kind, csv) =>
    expect(recognise(readFile(csv).cells, undefined, {})).toMatchObject({ kind, alsoFits: [] }),
  );
});
