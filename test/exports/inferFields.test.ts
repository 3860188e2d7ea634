import { describe, expect, it } from 'vitest';
import { readingOf } from '../support/reporting.ts';

describe('a column of stages without a header that says so', () => {
  /** So many different words, one of two of them a stage. */
  const stageOf = (words: readonly string[]) =>
    readingOf(
      `ID,Created,Where\n${words.map((word, i) => `${i},2026-11-02,${word}`).join('\n')}`,
      'leads',
    ).recognition.columns.get('stage');
  const STAGES =
    'Lead,MQL,SQL,Opportunity,Customer,Marketing Qualified Lead,Sales Qualified Lead,Kund,Affärsmöjlighet'.split(
      ',',
    );
  const others = (n: number) => Array.from({ length: n }, (_, i) => `word ${i}`);

  it('has more known words than others', () => {
    expect(stageOf([...STAGES.slice(0, 3), ...others(2)])).toBe(2);
    expect(stageOf([...STAGES.slice(0, 2), ...others(2)])).toBeUndefined();
  });

  it('has 15 words at most', () => {
    expect(stageOf([...STAGES, ...others(6)])).toBe(2);
    expect(stageOf([...STAGES, ...others(7)])).toBeUndefined();
  });

  it('has two words at least', () => {
    expect(stageOf(['Lead', 'MQL'])).toBe(2);
    expect(stageOf(['Lead', 'Lead'])).toBeUndefined();
  });
});

describe('a column of addresses without a header that says so', () => {
  const emailOf = (header: string, addresses: readonly string[], kind: 'leads' | 'deals' = 'leads') =>
    readingOf(
      `ID,Created,Amount,${header}\n${addresses.map((address, i) => `${i},2026-11-02,1,${address}`).join('\n')}`,
      kind,
    ).recognition.columns.get('email');

  it('is that of the persons where hardly two have one in common', () => {
    expect(emailOf('Login', ['a@x.se', 'b@x.se', 'c@x.se'])).toBe(3);
    expect(emailOf('Login', ['a@x.se', 'b@x.se', 'c@x.se', 'c@x.se'])).toBe(3);
    for (const kind of ['leads', 'deals'] as const)
      expect(emailOf('Login', ['eva@us.se', 'eva@us.se', 'bo@us.se'], kind)).toBeUndefined();
  });

  it.each(
    'Säljarens e-postadress|E-mail Ansprechpartner intern|Email recipient team|Invoice e-mail|Parent e-mail|Assistant email'.split(
      '|',
    ),
  )('%s is somebody else’s', (header) =>
    expect(emailOf(header, ['a@x.se', 'b@x.se', 'c@x.se'])).toBeUndefined(),
  );
});

describe('a column of days without a header that is known', () => {
  const fieldOf = (header: string, kind: 'leads' | 'deals') =>
    [
      ...readingOf(`ID,Source,Name,Amount,${header}\n1,Web,A,1,2026-11-02\n2,Fair,B,2,2026-11-12`, kind)
        .recognition.columns,
    ]
      .filter(([, column]) => column === 4)
      .map(([field]) => field);

  it('is the creation where a word of it is in the header', () =>
    expect(fieldOf('Inkom till oss', 'leads')).toEqual(['created']));

  it('is nothing where its header says only that it is a day, or what else happened on it', () => {
    for (const header of 'Födelsedag|Geburtsdatum|Sist endret|Viimeksi muokattu|Geändert am|Unsubscribed at|Event date|Uppföljning|Kom'.split(
      '|',
    ))
      expect([header, fieldOf(header, 'leads')]).toEqual([header, []]);
    for (const header of 'Delivery date|Leveransdatum|Payment date|Giltig till|Offertdatum|Proposal sent date|Faktura förfaller'.split(
      '|',
    ))
      expect([header, fieldOf(header, 'deals')]).toEqual([header, []]);
  });
});
