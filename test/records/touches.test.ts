import { describe, expect, it } from 'vitest';
import { endOfDay } from '../../src/records/asOf.ts';
import { recordsFrom } from '../../src/records/records.ts';
import { NO_LISTS } from '../../src/settings/parseLists.ts';
import { type RawInputs, settingsFrom } from '../../src/settings/parseSettings.ts';
import { isoText } from '../../src/values/dates.ts';
import { readingOf } from '../support/reporting.ts';
import { serial } from '../support/serial.ts';

/** The touches of all leads, each as "id 2026-01-01 channel/campaign kind". */
function touchesOf(csvs: readonly string[], typed: RawInputs = {}): string[] {
  const { settings } = settingsFrom(typed, NO_LISTS);
  const readings = csvs.map((csv) => readingOf(csv));
  const { touches, leads } = recordsFrom(readings, settings, endOfDay(serial('2026-11-30')));
  return Array.from(leads.id, (_, lead) => touches(lead))
    .flat()
    .map(
      ({ lead, at, channel, campaign, kind }) =>
        `${leads.id[lead]} ${Number.isNaN(at) ? '?' : isoText(Math.floor(at))} ${channel}${campaign && `/${campaign}`} ${kind}`,
    );
}

describe('the touches of a lead', () => {
  it('are its creation, by its source and campaign, and its latest source at its date', () =>
    expect(
      touchesOf([
        `"Record ID","Email","Contact owner","Create Date","Lifecycle Stage","Original Source","Original Source Drill-Down 1","Latest Traffic Source","Latest Traffic Source Date"
"1","ada@nord.example","Eva","2026-01-05 09:00","Lead","Paid Search","Brand","Email Marketing","2026-03-01 10:00"
"2","bo@nord.example","Eva","2026-01-06 09:00","Lead","Paid Search","Brand","Paid Search","2026-01-06 08:59"
"3","cia@nord.example","Eva","2026-01-07 09:00","Lead","","","",""`,
      ]),
    ).toEqual([
      '1 2026-01-05 Paid Search/Brand creation',
      '1 2026-03-01 Email Marketing latest',
      '2 2026-01-06 Paid Search/Brand creation',
    ]));

  it('are the forms that it sent, but not the one by which it came', () =>
    expect(
      touchesOf([
        `"Record ID","Email","Contact owner","Create Date","Lifecycle Stage","Original Source"
"1","ada@nord.example","Eva","2026-01-05 09:00","Lead","Paid Search"`,
        `"Email","Conversion Date","Conversion Page","Conversion Title"
"ada@nord.example","2026-01-05 08:59","https://nord.example/guide","Guide"
"ADA@nord.example","2026-02-05 12:00","https://nord.example/demo","Demo"
"ada@nord.example","2026-02-05 12:10","https://nord.example/demo","Demo"
"bo@syd.example","2026-02-06 12:00","https://nord.example/demo",""`,
      ]),
    ).toEqual([
      '1 2026-01-05 Paid Search creation',
      '1 2026-02-05 Demo response',
      ' 2026-02-06 https://nord.example/demo creation',
    ]));

  it('are its campaigns, by their type; the campaign of the day of creation is that of the creation', () =>
    expect(
      touchesOf([
        `"Lead ID","Lead Owner","Company / Account","Email","Lead Status","Create Date","Lead Source"
"00Q1","Eva Ek","Nord AB","ada@nord.example","Qualified","2026-01-14","Web"`,
        `"Campaign Name","Campaign Type","Member Status","Member Type","Email","Member First Associated Date"
"Guide","Content","Sent","Lead","ada@nord.example","2026-01-14"
"Spring fair","Trade Show","Responded","Lead","ada@nord.example","2026-03-20"`,
      ]),
    ).toEqual(['00Q1 2026-01-14 Web/Guide creation', '00Q1 2026-03-20 Trade Show/Spring fair response']));

  it('stay what they were when the same list comes again with another source', () =>
    expect(touchesOf(['ID,Created,Source\n1,2026-01-05,web\n1,2026-01-05,fair\n1,,mail'])).toEqual([
      '1 2026-01-05 web creation',
    ]));

  it('are rows of its own with another date and source; what is later than the as-of day is none', () =>
    expect(
      touchesOf([
        'ID,Created,Source,Campaign\n1,2026-01-05,web,\n1,2026-02-05,fair,spring\n1,2026-02-05,fair,\n1,2026-12-05,mail,',
      ]),
    ).toEqual(['1 2026-01-05 web creation', '1 2026-02-05 fair/spring response']));

  it('without a date is its creation alone, after those of leads that have one', () =>
    expect(touchesOf(['ID,Created,Source\n1,,web\n2,2026-01-05,fair'])).toEqual([
      '2 2026-01-05 fair creation',
      '1 ? web creation',
    ]));

  it('are what sales did only where Settings say so', () => {
    const exports = [
      'Lead ID,Created,Source\n1,2026-01-05,web',
      'Lead ID,Activity date,Activity type,Call direction\n1,2026-01-06,Call,Outbound\n1,2026-01-07,Note,\n1,2026-01-08,Email,Inbound',
    ];
    expect(touchesOf(exports)).toHaveLength(1);
    expect(touchesOf(exports, { touchActivities: 'ja' })).toEqual([
      '1 2026-01-05 web creation',
      '1 2026-01-06 Sales: call activity',
    ]);
  });
});
