import type { Csv } from './reporting.ts';

/**
 * Monday 2026-11-02 to Friday, working days of 8–17, four hours for the first attempt. Ada keeps 2 of 2; Bo misses
 * both: one is tried on the next day, the other never.
 */
export const ADA_AND_BO: Csv = {
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
