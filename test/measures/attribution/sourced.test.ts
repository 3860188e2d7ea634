import { describe, expect, it } from 'vitest';
import { shareOfRevenue } from '../../../src/measures/attribution/sourced.ts';
import { attributionTab } from '../../../src/tabs/attribution.ts';
import { type Csv, reportFrom, textsOf } from '../../support/reporting.ts';

describe('sourced by marketing', () => {
  const csv: Csv = {
    leads:
      'ID,Created,Source\n1,2026-01-05,web\n2,2026-01-05,Outbound\n2,2026-02-01,Webinar\n3,2026-01-05,fair\n4,2026-01-05,\n5,2026-01-05,cold-call',
    deals:
      'Deal ID,Deal name,Lead ID,Stage,Close date,Amount\na,A,1,Won,2026-03-01,100\nb,B,2,Won,2026-03-01,200\nc,C,3,Won,2026-03-01,400\nd,D,4,Won,2026-03-01,800\ne,E,5,Won,2026-03-01,1600',
    activities:
      'Lead ID,Date,Type\n1,2026-01-06,Call\n2,2026-01-06,Call\n3,2026-01-04,Call\n4,2026-01-06,Call\n5,2026-01-06,Call',
  };

  it('is counted by each definition, with what cannot be said apart', () =>
    expect(
      reportFrom(csv).sourced.definitions.map(({ definition, yes, no, unknown }) => [
        definition,
        yes.revenue,
        no.revenue,
        unknown.revenue,
      ]),
    ).toEqual([
      // 1 web and 3 fair; 2 was outbound and met marketing after sales; 3 was called before the fair; of 4 nothing is known.
      ['recorded', 500, 1800, 800],
      ['firstTouch', 500, 1800, 800],
      ['beforeSales', 100, 2200, 800],
      ['influenced', 700, 1600, 800],
    ]));

  it('is disputed where the definitions differ, and the tab says which says what', () => {
    const report = reportFrom(csv);
    expect(report.sourced.disputed).toEqual([
      {
        deal: 'C',
        revenue: 400,
        says: { recorded: true, firstTouch: true, beforeSales: false },
        source: 'fair',
        firstTouch: 'fair',
        place: { file: 'deals', row: 4 },
      },
    ]);
    const texts = textsOf(attributionTab(report)).join('\n');
    expect(texts).toContain('Never add them up.');
    expect(texts).toContain('Won deals on which the three definitions of sourced differ: 1');
  });

  it('asks Settings which sources are sales’ own', () => {
    const recorded = (salesSourceWords: string) =>
      reportFrom(csv, { salesSourceWords }).sourced.definitions[0]!.yes.revenue;
    expect([recorded('fair, web'), recorded('–'), recorded('Cold call')]).toEqual([1800, 2300, 700]);
  });

  it('the tab names the sources of the records that are sales’ own, and no words of the settings', () => {
    const report = reportFrom(csv);
    expect(report.sourced.salesSources).toEqual(['Outbound', 'cold-call']);
    const texts = textsOf(attributionTab(report));
    expect(texts).toContain(
      'Sources that count as sales’ own (Settings): Outbound, cold-call. All others count as marketing’s.',
    );
    expect(texts.join('\n')).not.toContain('uppsökande');
    const none = textsOf(attributionTab(reportFrom(csv, { salesSourceWords: '–' })));
    expect(none).toContain('All sources count as marketing’s: none of them is sales’ own by Settings.');
  });

  it('has no share where nothing is known of any deal', () => {
    const report = reportFrom({
      leads: 'ID,Created,Source\n1,2026-01-05,',
      deals: 'Deal ID,Lead ID,Stage,Close date,Amount\na,1,Won,2026-03-01,100',
    });
    expect(report.sourced.definitions.map(shareOfRevenue)).toEqual([null, null, null, null]);
    expect(reportFrom(csv).sourced.definitions.map(shareOfRevenue)[0]).toBeCloseTo(500 / 3100, 12);
  });

  it('before sales cannot be said where no export tells what sales did', () => {
    const { activities: _, ...rest } = csv;
    const report = reportFrom(rest);
    expect(report.sourced.definitions[2]).toMatchObject({ yes: { deals: 0 }, unknown: { deals: 5 } });
    expect(textsOf(attributionTab(report)).join('\n')).toContain('No export says what sales did');
  });

  it('does not take what sales did for a touch of marketing', () => {
    const { sourced } = reportFrom(csv, { touchActivities: 'yes' });
    expect(sourced.definitions.map(({ yes }) => yes.revenue)).toEqual([500, 100, 100, 700]);
  });
});

it('names of people stay out of the list where Settings say no names', () => {
  const { sourced } = reportFrom(
    {
      leads: 'ID,Created,Source\n1,2026-01-05,fair',
      deals: 'Deal ID,Deal name,Lead ID,Stage,Close date,Amount\na,Ada Nord,1,Won,2026-03-01,100',
      activities: 'Lead ID,Date,Type\n1,2026-01-04,Call',
    },
    { showNames: 'no' },
  );
  expect(sourced.disputed.map(({ deal }) => deal)).toEqual(['a']);
});
