import { describe, expect, it } from 'vitest';
import { isoText } from '../../../src/values/dates.ts';
import { imported } from '../../support/importedExports.ts';

const HEAD =
  'id,created_time,ad_id,ad_name,adset_id,adset_name,campaign_id,campaign_name,form_id,form_name,is_organic,platform,how_did_you_hear_about_us?,are_you_the_business_owner?,email,full_name,company_name,phone_number,lead_status';
const row = (id: string, at: string, organic: string, platform: string, email: string) =>
  `${id},${at},ag:1,Ad A,as:2,Set B,c:3,Autumn,f:4,Book a demo,${organic},${platform},a friend,yes,${email},Ada Nord,Nord AB,p:+46701234567,CREATED`;
const LEADS = [
  HEAD,
  row('l:1005551', '2026-10-01T08:12:34+02:00', 'false', 'fb', 'ada@nord.example'),
  row('l:1005552', '2026-10-02T09:12:34+02:00', 'true', 'ig', 'bo@syd.example'),
  row('l:1005553', '2026-10-03T09:12:34+02:00', '', 'ig', 'eva@ost.example'),
].join('\n');

describe('Meta’s lead forms', () => {
  it('are leads of the advert, or of no advert, and what the form asks is no field', () => {
    const { forms, records } = imported([LEADS]);
    const { leads } = records;
    expect(forms).toEqual(['Meta lead forms']);
    expect(leads.source).toEqual(['Meta Ads', 'Meta organic', 'Meta Ads']);
    expect(leads.campaign).toEqual(['Autumn', 'Autumn', 'Autumn']);
    expect(leads.owner).toEqual(['', '', '']);
    expect(leads.name[0]).toBe('Ada Nord');
    expect(leads.company[0]).toBe('Nord AB');
    expect([...leads.created].map((at) => isoText(at))).toEqual(['2026-10-01', '2026-10-02', '2026-10-03']);
    expect([...leads.unknownStages]).toEqual([]);
    expect(leads.touches(0).map(({ channel, campaign, kind }) => [channel, campaign, kind])).toEqual([
      ['Meta Ads', 'Autumn', 'creation'],
    ]);
  });

  it('have ids that a CRM knows without the letter before them', () => {
    const { records } = imported([
      LEADS,
      'Deal ID,Lead ID,Stage,Close date,Amount\na,1005551,Won,2026-10-20,500',
    ]);
    expect(records.matches.by[0]).toBe('id');
    expect(records.matches.lead[0]).toBe(0);
  });

  it('are known with few of their columns', () =>
    expect(
      imported([
        'id,created_time,form_name,is_organic,platform,first_name,last_name,email\nl:1,2026-10-01 08:12:34,Demo,false,fb,Ada,Nord,ada@nord.example',
      ]).records.leads,
    ).toMatchObject({ source: ['Meta Ads'], name: ['Ada Nord'] }));
});

describe('Google Analytics’ names of the source', () => {
  it.each([
    'Session source / medium',
    'First user source / medium',
    'Session primary channel group (Default Channel Group)',
    'First user primary channel group (Default channel group)',
    'First user default channel group',
  ])('%s, below lines of comments', (header) => {
    const { records } = imported([
      `# ----------------------------------------\n# Leads\n# Account: Ours, Ltd\n# Start date: 20261001\n#\nLead ID,Created,${header}\n1,20261002,google / cpc`,
    ]);
    expect(records.leads.source).toEqual(['google / cpc']);
    expect(isoText(records.leads.created[0]!)).toBe('2026-10-02');
  });
});
