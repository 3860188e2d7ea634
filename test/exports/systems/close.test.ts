import { expect, it } from 'vitest';
import { dates, imported, inOneLine, wonDates } from '../../support/importedExports.ts';

it('Close: an active deal has a day on which it is expected, and is open', () => {
  const all = imported([
    `id,display_name,status_label,date_created,primary_opportunity_status_label,num_opportunities,num_outbound_calls
lead_1,Nord AB,Customer,2026-01-14 08:30:00.00000+00:00,Won,1,2
lead_2,Syd AB,Bad Fit,2026-01-15 09:00:00.00000+00:00,,0,1`,
    `id,lead_id,lead_name,status_type,value,value_period,value_currency,confidence,date_created,date_won,date_lost,user_name
oppo_1,lead_1,Nord AB,won,12000,one_time,SEK,100,2026-02-01 10:00:00.00000+00:00,2026-03-02,,Eva Ek
oppo_2,lead_1,Nord AB,active,500,one_time,SEK,50,2026-02-01 10:00:00.00000+00:00,2026-04-02,,Eva Ek
oppo_3,lead_2,Syd AB,lost,700,one_time,SEK,0,2026-02-01 10:00:00.00000+00:00,,2026-04-03,Eva Ek`,
  ]);
  expect(all.forms).toEqual(['Close leads', 'Close opportunities']);
  expect(inOneLine(all)).toBe('2 leads; 1 won (12000), 1 lost, 1 open; by id 1, e-mail 0, company 0, none 0');
  expect(wonDates(all.records)).toEqual(['2026-03-02']);
  expect(dates(all.records.leads.created, true)).toEqual(['2026-01-14 08:30', '2026-01-15 09:00']);
});
