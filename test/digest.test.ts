import { describe, expect, it } from 'vitest';
import { say } from '../src/language/language.ts';
import { type AlertBaseline, alertBaselineOf, alertsOf, hasAlerts } from '../src/report/alerts.ts';
import type { Report } from '../src/report/report.ts';
import { NO_LISTS } from '../src/settings/parseLists.ts';
import { settingsFrom } from '../src/settings/parseSettings.ts';
import { digestOf, failureDigest } from '../src/tabs/digest.ts';
import { type Csv, reportFrom } from './reporting.ts';

const URL = 'https://docs.google.com/spreadsheets/d/x/edit?a=1&b=2';

/**
 * Monday 2026-11-02 to Friday, working days of 8–17, four hours for the first attempt. Ada keeps 2 of 2; Bo misses
 * both: one is tried on the next day, the other never.
 */
const CSV: Csv = {
  leads: [
    'ID,Created,Source,Owner,Stage',
    '1,2026-11-02 09:00,web,Ada,Customer',
    '2,2026-11-03 09:00,web,Ada,Lead',
    '3,2026-11-02 09:00,fair,Bo,Lead',
    '4,2026-11-03 09:00,fair,Bo,Lead',
  ].join('\n'),
  deals: 'Deal ID,Lead ID,Stage,Close date,Amount\na,1,Won,2026-11-20,50000',
  activities: [
    'Lead ID,Date,Type,Outcome',
    '1,2026-11-02 10:00,Call,Connected',
    '2,2026-11-03 10:00,Call,Connected',
    '3,2026-11-03 10:00,Call,Connected',
  ].join('\n'),
};

/** Nothing off: all were tried in an hour and reached, more leads than the goal asks for, no odd row. */
const FINE: Csv = {
  leads:
    'ID,Created,Source,Owner,Stage\n1,2026-11-02 09:00,web,Ada,Customer\n2,2026-11-03 09:00,web,Ada,Lead',
  deals: CSV.deals!,
  activities:
    'Lead ID,Date,Type,Outcome\n1,2026-11-02 10:00,Call,Connected\n2,2026-11-03 10:00,Call,Connected',
};
const EASY = { revenueGoal: 50_000, averageOrderValue: 50_000, leadToCustomerRate: 0.5 };

const nothingFailing = (report: Report): Report => ({
  ...report,
  checks: report.checks.filter(({ holds }) => holds),
});

describe('what is off', () => {
  const report = reportFrom(CSV, EASY);

  it('is an attainment below the limit, leads behind, and each missed lead and failed check', () => {
    // Speed: 2 met, 2 missed. Depth: 1, 2 and 3 were reached, 4 was not within 14 days.
    expect(alertsOf(report, null)).toMatchObject({
      speedLow: 0.5,
      depthLow: 0.75,
      missed: { speed: 2, depth: 1 },
      failing: report.checks.filter(({ holds }) => !holds).length,
    });
  });

  it('is nothing where the limit is kept: it is the person\u2019s', () => {
    const { speedLow, depthLow } = alertsOf(reportFrom(CSV, { ...EASY, digestThreshold: 0.75 }), null);
    expect([speedLow, depthLow]).toEqual([0.5, null]);
  });

  it('counts a missed lead once', () => {
    expect(alertsOf(report, alertBaselineOf(report))).toMatchObject({
      missed: { speed: 0, depth: 0 },
      failing: 0,
    });
    const before: AlertBaseline = { missed: { speed: 1, depth: 1 }, failing: {} };
    expect(alertsOf(report, before).missed).toEqual({ speed: 1, depth: 0 });
  });

  it('is marketing behind the goal\u2019s line, and not ahead of it', () => {
    // 40 leads for November's 21 working days; all have passed, and 4 came.
    const behind = reportFrom(CSV, {
      revenueGoal: 1_000_000,
      averageOrderValue: 50_000,
      leadToCustomerRate: 0.5,
    });
    expect(alertsOf(behind, null).behind).toBe(36);
    expect(alertsOf(report, null).behind).toBe(0);
  });

  it('leaves a mail that says so where all is well', () => {
    const fine = nothingFailing(reportFrom(FINE, EASY));
    expect(hasAlerts(alertsOf(fine, null))).toBe(false);
    expect(digestOf(fine, null, URL).subject).toBe('Smarketing 2026-11-30: nothing new to look at');
  });
});

describe('the mail', () => {
  it('has both sides of the SLA, who missed, and a link, in English', () => {
    const { subject, text, html } = digestOf(nothingFailing(reportFrom(CSV, EASY)), null, URL);
    expect(subject).toBe('Smarketing 2026-11-30: 3 things to look at');
    for (const line of [
      '4 leads, created 2026-11-02 to 2026-11-03, as of 2026-11-30.',
      '- First attempt in time: 50.0%, below the limit of 80%.',
      '- All attempts in time: 75.0%, below the limit of 80%.',
      '- Missed: first attempt 2, all attempts 1.',
      '- Leads: Goal 2 · Due by now 2 · Actual 4 · At this pace 4',
      '- First attempt in time: Attainment 50.0% · Met 2 · Missed 2 · Running 0',
      '- Bo: First attempt missed 2 · Leads short of attempts 1 · Attainment 0.0%',
      `Open the spreadsheet: ${URL}`,
    ])
      expect(text.split('\n')).toContain(line);
    expect(text).not.toContain('Ada');
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('href="https://docs.google.com/spreadsheets/d/x/edit?a=1&amp;b=2"');
  });

  it('and in Swedish, with numbers as Swedes write them', () => {
    const { subject, text } = digestOf(
      nothingFailing(reportFrom(CSV, { ...EASY, revenueGoal: 1_000_000, language: 'sv' })),
      null,
      '',
    );
    expect(subject).toBe('Smarketing 2026-11-30: 4 saker att se efter');
    for (const line of [
      '- Första kontaktförsök i tid: 50,0\u00a0%, under gränsen 80\u00a0%.',
      '- Efter målets linje med 36 leads.',
      '- Missade: första kontaktförsök 2, alla kontaktförsök 1.',
      '- Bo: Missat första försök 2 · Leads utan alla försök 1 · Uppfyllnad 0,0\u00a0%',
    ])
      expect(text.split('\n')).toContain(line);
    expect(text).not.toContain('http');
  });

  it('names ten checks at most', () => {
    const report = reportFrom(CSV, EASY);
    const failing = report.checks.find(({ holds }) => holds)!;
    const checks = Array.from({ length: 12 }, () => ({ ...failing, holds: false }));
    const { text } = digestOf({ ...report, checks }, null, '');
    expect(text.split(say('en', failing.sentence)).length - 1).toBe(10);
    expect(text).toContain('… and 2 more.');
  });

  it('holds the tags of no name, and a line break begins no line', () => {
    const attack = '<img src=x onerror=alert(1)>"\'&';
    const csv = { ...CSV, leads: CSV.leads!.replaceAll('Bo', `"${attack.replace('"', '""')}"`) };
    const { text, html } = digestOf(reportFrom(csv, EASY), null, 'https://x/"><script>');
    expect(text).toContain(attack);
    expect(html).not.toMatch(/<img|<script|onerror=alert\(1\)>/);
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;');
    const failed = failureDigest('en', '2026-11-30', 'It broke: <b>\nTO LOOK AT\r\n- forged', '');
    expect(failed.text.split('\n')[0]).toBe('It broke: <b> TO LOOK AT - forged');
    expect(failed.html).not.toContain('<b>');
  });

  it('loads nothing and needs no style sheet', () => {
    const { html } = digestOf(reportFrom(CSV, EASY), null, URL);
    expect(html).not.toMatch(/<(?:img|link|script|style|iframe)|url\(|@import|class=/);
    expect(html.match(/https?:/g)).toHaveLength(1);
  });
});

describe('addresses', () => {
  const typed = (digestTo: string) => {
    const { settings, problemOf } = settingsFrom({ digestTo }, NO_LISTS);
    return problemOf.digestTo ? say('en', problemOf.digestTo) : settings.digestTo;
  };

  it('are separated as people do, and each counts once', () => {
    expect(typed(' sara@bolag.se; Bo.Ek+smk@sub.example.com,SARA@bolag.se\n')).toBe(
      'sara@bolag.se, Bo.Ek+smk@sub.example.com',
    );
    expect(typed('')).toBe(null);
  });

  it.each(['sara', 'sara@', '@bolag.se', 'sara@bolag', 'a@b@c.se', 'Sara <sara@bolag.se>', 'sara@bolag..se'])(
    'that cannot be one: %s',
    (address) =>
      expect(typed(`bo@bolag.se, ${address}`)).toMatch(
        /^Digest by mail to cannot be \u201c.+\u201d: it must be e-mail addresses with commas between, 50 at most\.$/,
      ),
  );

  it('are 50 at most, which is what Google sends one mail to', () => {
    const many = (n: number) => Array.from({ length: n }, (_, i) => `a${i}@bolag.se`).join(', ');
    expect(typed(many(50))).toBe(many(50));
    expect(typed(many(51))).toMatch(/cannot be \u201c51\u201d/);
  });
});
