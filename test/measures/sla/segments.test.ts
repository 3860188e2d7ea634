import { describe, expect, it } from 'vitest';
import { reportFrom } from '../../support/reporting.ts';

describe('a kind of leads', () => {
  /** Leads of the web with 6 customers, and 40 of fairs with none. */
  const kinds = (n: number) => {
    const web = Array.from({ length: n }, (_, i) => `w${i},2026-11-02,web,${i < 6 ? 'Customer' : 'Lead'}`);
    const fair = Array.from({ length: 40 }, (_, i) => `f${i},2026-11-02,fair,Lead`);
    return reportFrom(
      { leads: `ID,Created,Source,Stage\n${[...web, ...fair].join('\n')}` },
      { averageOrderValue: 10_000 },
    ).commitment!.byKind;
  };
  const web = (n: number) => kinds(n).find(({ label }) => label === 'web')!;

  it('has a rate of its own from 30 leads on: 6 of 30 are 20 %', () => expect(web(30).rate).toBe(0.2));

  it('has none with 29: that of all is used, 6 of 69', () =>
    expect(web(29)).toMatchObject({ rate: null, rateUsed: 6 / 69 }));

  it('comes first where it has the most leads', () => {
    expect(kinds(41).map(({ label }) => label)).toEqual(['web', 'fair']);
    expect(kinds(39).map(({ label }) => label)).toEqual(['fair', 'web']);
  });
});
