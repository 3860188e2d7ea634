import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/exports/reading.ts';
import { forecastTallyOf } from '../../src/measures/forecast/forecastTally.ts';
import { endOfDay } from '../../src/records/asOf.ts';
import { exportsAsOf } from '../../src/records/exportsAsOf.ts';
import { recordsFrom } from '../../src/records/records.ts';
import { isoText } from '../../src/values/dates.ts';
import { anyLives, type Life } from '../support/forecasts.ts';
import { readingsFrom } from '../support/reporting.ts';
import { serial } from '../support/serial.ts';

const LEADS =
  'Record ID,Create Date,Lifecycle Stage,Contact owner,Became a Lead Date,Became an SQL Date,Became a Customer Date,Unqualified Reason';
const DEALS = 'Deal ID,Deal Stage,Amount,Create Date,Close Date,Deal owner,Closed Lost Reason';

/** The cells of each kind as they were at the end of 2026-06-30, field by field, row by row. */
function asTheyWere(leads: readonly string[], deals: readonly string[]) {
  const { settings, readings } = readingsFrom(
    { leads: [LEADS, ...leads].join('\n'), deals: [DEALS, ...deals].join('\n') },
    {},
  );
  const [ofLeads, ofDeals] = exportsAsOf(readings, settings)(serial('2026-06-30'));
  return { leads: cellsOf(ofLeads!), deals: cellsOf(ofDeals!) };
}

function cellsOf({ rowNumbers, texts, numbers }: Reading): Record<string, unknown>[] {
  return Array.from(rowNumbers, (_, row) =>
    Object.fromEntries([
      ...[...texts].map(([name, column]) => [name, column.at(row)]),
      ...[...numbers].map(([name, column]) => [name, Number.isNaN(column[row]!) ? null : column[row]]),
    ]),
  );
}

describe('leads as they were', () => {
  it('a lead that was created later, or became one later, is not there', () =>
    expect(
      asTheyWere(
        [
          'then,2026-06-30,Lead,,2026-06-30,,,',
          'later,2026-07-01,Lead,,2026-07-01,,,',
          'subscriber,2026-06-01,Lead,,2026-07-01,,,',
        ],
        ['d,Contract Sent,1,2026-06-01,,,'],
      ).leads.map(({ id }) => id),
    ).toEqual(['then']));

  it('later stages, their words, the owner and the reason are taken away; earlier dates stay', () => {
    const [customer, subscriber] = asTheyWere(
      [
        'a,2026-05-01,Customer,Ada,2026-05-01,2026-06-10,2026-07-10,No budget',
        'b,2026-05-01,Subscriber,Ada,,,,',
      ],
      ['d,Contract Sent,1,2026-06-01,,,'],
    ).leads;
    expect(customer).toMatchObject({
      id: 'a',
      stage: '',
      owner: '',
      reason: '',
      'entered:sql': serial('2026-06-10'),
      'entered:customer': null,
    });
    // Who is no lead today was none then.
    expect(subscriber).toMatchObject({ id: 'b', stage: 'Subscriber' });
  });
});

describe('deals as they were', () => {
  const { deals } = asTheyWere(
    ['a,2026-05-01,Lead,,2026-05-01,,,'],
    [
      'won,Closed Won,100,2026-05-01,2026-06-30,Ada,',
      'wonLater,Closed Won,100,2026-05-01,2026-07-01,Ada,',
      'lostLater,Closed Lost,100,2026-05-01,2026-07-01,Ada,Price',
      'open,Contract Sent,100,2026-05-01,2026-05-30,Ada,',
      'later,Contract Sent,100,2026-07-01,,Ada,',
      'undatedLater,Closed Won,100,,2026-07-01,Ada,',
      'undated,Closed Won,100,,2026-06-01,Ada,',
    ],
  );

  it('those that nothing dates up to the day are not there', () =>
    expect(deals.map(({ id }) => id)).toEqual(['won', 'wonLater', 'lostLater', 'open', 'undated']));

  it('what was decided is as it is', () =>
    expect(deals[0]).toMatchObject({
      stage: 'Closed Won',
      amount: 100,
      owner: 'Ada',
      closed: serial('2026-06-30'),
    }));

  it('of the others outcome, close, amount, owner and reason are gone, so that they look alike', () => {
    const unknown = { stage: '', amount: null, owner: '', closed: null, lostReason: '' };
    for (const deal of deals.slice(1, 4))
      expect(deal).toMatchObject({ ...unknown, created: serial('2026-05-01') });
  });
});

describe('whatever comes later', () => {
  const day = serial('2026-06-30');
  const exportsOf = (lives: readonly Life[]) => {
    const when = (time: number | null) => (time === null ? '' : isoText(time));
    const closeOf = ({ created, deal, close }: Life) =>
      deal === null || close === null ? null : created + deal + close;
    const leads = lives.map((life, i) => `L${i},${when(life.created)},,,${when(life.created)},,,`);
    const deals = lives.flatMap((life, i) =>
      life.deal === null
        ? []
        : [
            `D${i},${closeOf(life) === null ? 'Contract Sent' : life.won ? 'Closed Won' : 'Closed Lost'},${life.amount},${when(life.created + life.deal)},${when(closeOf(life))},,`,
          ],
    );
    return {
      leads: [LEADS, ...leads].join('\n'),
      deals: [DEALS, 'x,Contract Sent,1,2026-01-01,,,', ...deals].join('\n'),
    };
  };
  const tallyThen = (lives: readonly Life[]) => {
    const { settings, readings } = readingsFrom(exportsOf(lives), {});
    return forecastTallyOf(recordsFrom(exportsAsOf(readings, settings)(day), settings, endOfDay(day)));
  };

  it('what is counted of the day is the same: how later deals end, what they are worth, and later leads', () =>
    fc.assert(
      fc.property(anyLives, (lives) => {
        const changed = lives.map((life) => {
          const begun = life.created + (life.deal ?? 0);
          if (life.created > day) return { ...life, deal: null };
          if (begun > day) return { ...life, deal: null };
          const isDecided = life.close !== null && begun + life.close <= day;
          return isDecided ? life : { ...life, close: null, won: !life.won, amount: life.amount + 7 };
        });
        expect(tallyThen(changed)).toEqual(tallyThen(lives));
      }),
      { numRuns: 10 },
    ));
});
