import { describe, expect, it } from 'vitest';
import { NO_LISTS } from '../../src/settings/parseLists.ts';
import { datasetFrom, reportFrom } from '../support/reporting.ts';
import { serial } from '../support/serial.ts';

it('an activity by e-mail belongs to the latest lead created by then', () => {
  const leads = 'ID,Email,Created,Owner\n1,a@x.se,2026-01-05 09:00,Ada\n2,a@x.se,2026-11-02 09:00,Bo';
  const { sla } = reportFrom({ leads, activities: 'Email,Date,Type\na@x.se,2026-11-02 10:00,Call' });
  expect(sla.byOwner.map(({ label, speed }) => [label, speed!.met])).toEqual([
    ['Ada', 0],
    ['Bo', 1],
  ]);
});

it('an activity by e-mail, where two leads were created at one moment, belongs to the one with the lesser id', () => {
  const [HEAD, ADA, BO] = [
    'ID,Email,Created,Owner',
    '1,a@x.se,2026-11-02 09:00,Ada',
    '2,a@x.se,2026-11-02 09:00,Bo',
  ];
  const met = [
    [HEAD, ADA, BO],
    [HEAD, BO, ADA],
  ].map((lines) => {
    const activities = 'Email,Date,Type\na@x.se,2026-11-02 10:00,Call';
    const { byOwner } = reportFrom({ leads: lines.join('\n'), activities }).sla;
    return Object.fromEntries(byOwner.map(({ label, speed }) => [label, speed!.met]));
  });
  expect(met).toEqual([
    { Ada: 1, Bo: 0 },
    { Ada: 1, Bo: 0 },
  ]);
});

describe('an attempt', () => {
  const attempts = (...lines: readonly string[]) =>
    datasetFrom(
      {
        leads: 'ID,Email,Created\n1,a@x.se,2026-11-02 09:00',
        activities: ['Lead ID,Email,Date,Type,Direction,Status', ...lines].join('\n'),
      },
      {},
      NO_LISTS,
      { day: serial('2026-11-20'), until: serial('2026-11-20 16:00') },
    ).dataset.records.attempts;

  it('is made before the as-of moment', () => {
    expect([...attempts('1,,2026-11-20 15:59,Call,,').start]).toEqual([0, 1]);
    expect([...attempts('1,,2026-11-20 16:00,Call,,').start]).toEqual([0, 0]);
  });

  it('comes from us and is done', () =>
    expect([
      ...attempts('1,,2026-11-03,Call,Inbound,', '1,,2026-11-03,Note,,', '1,,2026-11-03,Call,,Planned').start,
    ]).toEqual([0, 0]));

  it('by e-mail at the very moment at which the lead was created is for that lead', () => {
    const { start, unmatched } = attempts(
      ',a@x.se,2026-11-02 09:00,Call,,',
      ',b@x.se,2026-11-02 09:00,Call,,',
    );
    expect([[...start], unmatched]).toEqual([[0, 1], [1]]);
  });

  it('is in the order of time', () =>
    expect([...attempts('1,,2026-11-05,Call,,', '1,,2026-11-04,Call,,').at]).toEqual([
      serial('2026-11-04'),
      serial('2026-11-05'),
    ]));
});
