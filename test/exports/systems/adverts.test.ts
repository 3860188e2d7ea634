import { describe, expect, it } from 'vitest';
import { NO_LISTS, type RawLists } from '../../../src/settings/parseLists.ts';
import { costs, dates, imported } from '../../support/importedExports.ts';

describe('costs of advertising', () => {
  const google = `Campaign report
"September 1, 2026 - September 2, 2026"
Day,Campaign,Campaign type,Currency code,Cost,Impr.,Clicks
2026-09-01,Brand,Search,SEK,"1,020.50",900,40
2026-09-01,Fair,Display,SEK,80.00,500,7
2026-09-02,Brand,Search,SEK,9.50,100,2
Total: Campaigns,--,--,SEK,"1,110.00","1,500",49
Total: Account,--,--,SEK,"1,110.00","1,500",49
`;

  it('Google Ads: its source is known, titles and totals are left aside', () => {
    const all = imported([google]);
    expect(all.forms).toEqual(['Google Ads campaigns']);
    expect(costs(all)).toEqual({ 'Google Ads: Brand': 1030, 'Google Ads: Fair': 80 });
    expect(dates(all.records.spend.date)).toEqual(['2026-09-01', '2026-09-01', '2026-09-02']);
    expect(all.notes).toEqual([
      'The header was found on line 3; the lines above it were left aside.',
      'Lines that are no rows of the list (sums and the like) were left aside: 7 (Total: Campaigns), 8 (Total: Account).',
    ]);
  });

  it('Google Ads as UTF-16 with tabs, in Swedish', () => {
    const text = `Kampanjrapport\r\n1 september 2026 – 30 september 2026\r\nDag\tKampanj\tValutakod\tKostnad\tExponeringar\tKlick\r\n2026-09-01\tVarumärke\tSEK\t1\u00a0020,50\t900\t40\r\nTotalt: konto\t --\tSEK\t1\u00a0020,50\t900\t40\r\n`;
    const bytes = new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
    expect(costs(imported([bytes], 'sv'))).toEqual({ 'Google Ads: Varumärke': 1020.5 });
  });

  it('LinkedIn: the month stands first, also where no day is above the twelfth', () => {
    const all = imported(
      [
        `Campaign Performance Report (in UTC)
"Report Start: 9/1/2026, Report End: 9/2/2026"
"Date Generated: 9/3/2026"

Start Date (in UTC),Account Name,Campaign Group Name,Campaign Name,Currency,Total Spent,Impressions,Clicks
9/1/2026,Exempel,Autumn,Founders,SEK,"1,234.50",9000,40
9/2/2026,Exempel,Autumn,Founders,SEK,100.25,800,4
Total,,,,SEK,"1,334.75",9800,44`,
      ],
      'sv',
    );
    expect(all.forms).toEqual(['LinkedIn Ads campaigns']);
    expect(costs(all)).toEqual({ 'LinkedIn Ads: Founders': 1334.75 });
    expect(dates(all.records.spend.date)).toEqual(['2026-09-01', '2026-09-02']);
  });

  it('Meta: the currency stands in the header of the cost, in English and in Swedish', () => {
    const english = `\ufeffReporting starts,Reporting ends,Campaign name,Day,Amount spent (SEK),Impressions,Link clicks
2026-09-01,2026-09-02,,,300.75,1800,9
2026-09-01,2026-09-01,Autumn,2026-09-01,200.5,1000,5
2026-09-02,2026-09-02,Autumn,2026-09-02,100.25,800,4`;
    const all = imported([english]);
    expect(all.forms).toEqual(['Meta Ads campaigns']);
    expect(costs(all)).toEqual({ 'Meta Ads: Autumn': 300.75 });
    expect(all.records.spend.currency).toEqual(['SEK', 'SEK']);
    expect(all.notes).toEqual([
      'Lines that are no rows of the list (sums and the like) were left aside: 2 (2026-09-01).',
    ]);
    const swedish =
      'Rapporteringsstart,Rapporteringsslut,Kampanjnamn,Dag,Spenderat belopp (SEK)\n2026-09-01,2026-09-01,Höst,2026-09-01,200.5';
    expect(costs(imported([swedish], 'sv'))).toEqual({ 'Meta Ads: Höst': 200.5 });
  });

  it('Meta in another currency is priced by its rate, and without one left out of sums', () => {
    const csv =
      'Reporting starts,Reporting ends,Campaign name,Amount spent (EUR)\n2026-09-01,2026-09-01,Autumn,100';
    const rates: RawLists = { ...NO_LISTS, rates: [['EUR', 11]] };
    expect(costs(imported([csv], 'en', {}, rates))).toEqual({ 'Meta Ads: Autumn': 1100 });
    expect(imported([csv]).records.spend.withoutRate).toEqual(Uint8Array.of(1));
  });

  it('a campaign called Total has a day and counts', () => {
    const all = imported(['Date,Campaign,Source,Cost\n2026-09-01,Total,web,10\n,Total,,10']);
    expect(all.report.closedLoop.totalCost).toBe(10);
  });
});
