import { describe, expect, it } from 'vitest';
import { say } from '../../src/language/language.ts';
import type { Report } from '../../src/report/report.ts';
import { NO_LISTS } from '../../src/settings/parseLists.ts';
import type { RawInputs } from '../../src/settings/parseSettings.ts';
import { digestOf, failureDigest } from '../../src/tabs/digest.ts';
import { ADA_AND_BO } from '../support/adaAndBo.ts';
import { reportFrom } from '../support/reporting.ts';
import { serial } from '../support/serial.ts';

const URL = 'https://docs.google.com/spreadsheets/d/x/edit?a=1&b=2';
const EASY = { revenueGoal: 50_000, averageOrderValue: 50_000, leadToCustomerRate: 0.5 };
const nothingFailing = (report: Report): Report => ({
  ...report,
  checks: report.checks.filter(({ holds }) => holds),
});

/** Three days after the last that happened in the exports. */
const FRESH = { day: serial('2026-11-23'), until: serial('2026-11-24') };
const fresh = (typed: RawInputs) => reportFrom(ADA_AND_BO, typed, NO_LISTS, FRESH);

describe('the mail', () => {
  it('begins as Start does: what is won of the goal, and whether both sides deliver', () => {
    const lines = digestOf(nothingFailing(fresh(EASY)), null, URL).text.split('\n');
    const at = lines.indexOf('WHERE DO WE STAND?');
    expect(lines.slice(at + 1, at + 3)).toEqual([
      expect.stringMatching(/^- .*50,000/),
      expect.stringContaining('Sales contacts 50% of leads on time'),
    ]);
  });

  it('has both sides of the SLA, who missed, and a link, in English', () => {
    const { subject, text, html } = digestOf(nothingFailing(fresh(EASY)), null, URL);
    expect(subject).toBe('Smarketing 2026-11-23: 3 points need attention');
    for (const line of [
      '4 leads, created 2026-11-02 to 2026-11-03, as of 2026-11-23.',
      '- First contact on time: 50.0%, below the limit of 80%.',
      '- All attempts on time: 75.0%, below the limit of 80%.',
      '- Late in the last 30 days: first contact 2, all attempts 1.',
      '- First contact on time: Share on time 50.0% (2/4) · Late 2 · 30 days before –',
      '- Bo: First contact late 2 · Attempts missing 1 · Share on time 0.0%',
      `Open the spreadsheet: ${URL}`,
    ])
      expect(text.split('\n')).toContain(line);
    expect(text).not.toContain('Ada');
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('href="https://docs.google.com/spreadsheets/d/x/edit?a=1&amp;b=2"');
  });

  it('and in Swedish, with numbers as Swedes write them', () => {
    const { subject, text } = digestOf(
      nothingFailing(fresh({ ...EASY, revenueGoal: 1_000_000, language: 'sv' })),
      null,
      '',
    );
    expect(subject).toBe('Smarketing 2026-11-23: 4 punkter att kontrollera');
    for (const line of [
      '- Första kontakt i tid: 50,0\u00a0%, under gränsen 80\u00a0%.',
      // Of 21 working days 16 have gone, which is 30.5 of 40 leads.
      '- 26 leads efter plan.',
      '- För sent de senaste 30 dagarna: första kontakt 2, alla försök 1.',
      '- Bo: Första kontakt för sent 2 · Försök saknas 1 · Andel i tid 0,0\u00a0%',
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
