import { describe, expect, it } from 'vitest';
import { say } from '../../src/language/language.ts';
import type { Report } from '../../src/report/report.ts';
import { digestOf, failureDigest } from '../../src/tabs/digest.ts';
import { ADA_AND_BO } from '../support/adaAndBo.ts';
import { reportFrom } from '../support/reporting.ts';

const URL = 'https://docs.google.com/spreadsheets/d/x/edit?a=1&b=2';
const EASY = { revenueGoal: 50_000, averageOrderValue: 50_000, leadToCustomerRate: 0.5 };
const nothingFailing = (report: Report): Report => ({
  ...report,
  checks: report.checks.filter(({ holds }) => holds),
});

describe('the mail', () => {
  it('has both sides of the SLA, who missed, and a link, in English', () => {
    const { subject, text, html } = digestOf(nothingFailing(reportFrom(ADA_AND_BO, EASY)), null, URL);
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
      nothingFailing(reportFrom(ADA_AND_BO, { ...EASY, revenueGoal: 1_000_000, language: 'sv' })),
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
    const report = reportFrom(ADA_AND_BO, EASY);
    const failing = report.checks.find(({ holds }) => holds)!;
    const checks = Array.from({ length: 12 }, () => ({ ...failing, holds: false }));
    const { text } = digestOf({ ...report, checks }, null, '');
    expect(text.split(say('en', failing.sentence)).length - 1).toBe(10);
    expect(text).toContain('… and 2 more.');
  });

  it('holds the tags of no name, and a line break begins no line', () => {
    const attack = '<img src=x onerror=alert(1)>"\'&';
    const csv = {
      ...ADA_AND_BO,
      leads: ADA_AND_BO.leads!.replaceAll('Bo', `"${attack.replace('"', '""')}"`),
    };
    const { text, html } = digestOf(reportFrom(csv, EASY), null, 'https://x/"><script>');
    expect(text).toContain(attack);
    expect(html).not.toMatch(/<img|<script|onerror=alert\(1\)>/);
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;');
    const failed = failureDigest('en', '2026-11-30', 'It broke: <b>\nTO LOOK AT\r\n- forged', '');
    expect(failed.text.split('\n')[0]).toBe('It broke: <b> TO LOOK AT - forged');
    expect(failed.html).not.toContain('<b>');
  });

  it('loads nothing and needs no style sheet', () => {
    const { html } = digestOf(reportFrom(ADA_AND_BO, EASY), null, URL);
    expect(html).not.toMatch(/<(?:img|link|script|style|iframe)|url\(|@import|class=/);
    expect(html.match(/https?:/g)).toHaveLength(1);
  });
});
