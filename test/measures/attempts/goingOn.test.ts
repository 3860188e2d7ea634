import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../samples/random.ts';
import { FEWEST_AT_RISK } from '../../../src/measures/attempts/reachByAttempt.ts';
import { endOfDay } from '../../../src/records/asOf.ts';
import { NO_LISTS } from '../../../src/settings/parseLists.ts';
import { reportFrom } from '../../support/reporting.ts';
import { serial } from '../../support/serial.ts';

/** A lead of a rep: how often it was tried, and whether the last attempt reached it. */
type Tried = readonly [rep: string, attempts: number, reached: boolean];
const some = (n: number, ...lead: Tried): Tried[] => Array.from({ length: n }, () => lead);

/** The steps as [tried, reached, learnt from]; attempts are a minute apart, all on one day. */
function stepsOf(leads: readonly Tried[], day = '2026-09-01', asOf = '2026-11-30') {
  const report = reportFrom(
    {
      leads: `ID,Created,Owner\n${leads.map(([rep], i) => `${i},2026-09-01,${rep}`).join('\n')}`,
      activities: [
        'Lead ID,Date,Type,Outcome',
        ...leads.flatMap(([, attempts, reached], i) =>
          Array.from(
            { length: attempts },
            (_, k) =>
              `${i},${day} 10:${String(k).padStart(2, '0')},Call,${reached && k === attempts - 1 ? 'Connected' : 'No answer'}`,
          ),
        ),
      ].join('\n'),
    },
    {},
    NO_LISTS,
    endOfDay(serial(asOf)),
  );
  return report.reach!.steps.map(({ atRisk, reached, from }) => [atRisk, reached, from]);
}

describe('the chance of a later attempt is learnt', () => {
  it('from the reps who go on with nine of ten leads: 18 of 20 are, 17 of 19 are not', () => {
    const picks = [...some(60, 'Bo', 1, false), ...some(40, 'Bo', 2, true)];
    const ada = (again: number, given: number) => [
      ...some(again - 5, 'Ada', 2, false),
      ...some(5, 'Ada', 2, true),
      ...some(given, 'Ada', 1, false),
    ];
    expect(stepsOf([...picks, ...ada(36, 4)])[1]).toEqual([36, 5, 'goOn']);
    // 35 of 39: all 75 attempts, 45 of which reached a lead because Bo picked them.
    expect(stepsOf([...picks, ...ada(35, 4)])[1]).toEqual([75, 45, 'choose']);
  });

  it('from so many of their attempts as any chance is', () => {
    const picks = [...some(60, 'Bo', 1, false), ...some(40, 'Bo', 2, true)];
    const of = (n: number) => stepsOf([...picks, ...some(n, 'Ada', 2, false)])[1];
    expect(of(FEWEST_AT_RISK)).toEqual([20, 0, 'goOn']);
    expect(of(FEWEST_AT_RISK - 1)).toEqual([59, 40, 'choose']);
  });

  it('from all reps where all together go on', () =>
    expect(stepsOf([...some(18, 'Ada', 2, false), ...some(90, 'Bo', 2, true)])[1]).toEqual([108, 90, 'all']));

  it('nor is a lead given up whose last attempt is younger than 14 days', () => {
    const leads = [...some(60, 'Bo', 1, false), ...some(40, 'Bo', 2, true)];
    expect(stepsOf(leads, '2026-11-17', '2026-11-30')[1]).toEqual([40, 40, 'all']);
    expect(stepsOf(leads, '2026-11-15', '2026-11-30')[1]).toEqual([40, 40, 'choose']);
  });

  it('without the bias of those who choose: where three reps pick, the chance is still the true one', () => {
    // Warm leads are reached by half of the attempts, cold ones by a tenth; Ada tries all again, the others the warm ones.
    const random = seededRandom(8);
    const leads = Array.from({ length: 6000 }, (_, i): Tried => {
      const rep = ['Ada', 'Bo', 'Cy', 'Di'][i % 4]!;
      const isWarm = random.chance(0.5);
      const reach = isWarm ? 0.5 : 0.1;
      if (random.chance(reach)) return [rep, 1, true];
      if (rep !== 'Ada' && !isWarm) return [rep, 1, false];
      return [rep, 2, random.chance(reach)];
    });
    const [, second] = stepsOf(leads);
    // Of the leads left after the first attempt 0.25 of 0.7 are warm: (0.25 × 0.5 + 0.45 × 0.1) ÷ 0.7.
    expect(second![2]).toBe('goOn');
    expect(Math.abs(Number(second![1]) / Number(second![0]) - 0.17 / 0.7)).toBeLessThan(0.03);
  });
});
