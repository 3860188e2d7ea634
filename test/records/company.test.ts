import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { companyName } from '../../src/records/company.ts';

const keyOf = (name: string) => companyName(name).key;

describe('a company’s name', () => {
  it.each([
    ['Nordlager AB', 'nordlager', 'ab'],
    ['AB Volvo (publ)', 'volvo', 'ab publ'],
    ['Björk & Söner Handelsbolag', 'bjork and soner', 'handelsbolag'],
    ['Acme, Inc.', 'acme', 'inc'],
    ['Kone Oyj', 'kone', 'oyj'],
    ['Maersk A/S', 'maersk', 'a s'],
    ['AB', 'ab', ''],
  ])('%s', (name, key, form) => expect(companyName(name)).toEqual({ key, legalForm: form }));

  it.each([
    ['Яндекс LLC', 'Газпром LLC'],
    ['Lørum AS', 'Lærum AS'],
    ['東京 AB', '大阪 AB'],
    ['株式会社東京', '株式会社大阪'],
    ['Αθήνα Α.Ε.', 'Πάτρα Α.Ε.'],
    ['شركة النور', 'شركة السلام'],
    ['नमस्ते', 'नमस्कार'],
    ['Foo 1 AB', 'Foo 2 AB'],
    ['Ada Ek', 'Ada'],
    ['Bo Alm', 'Bo Ek'],
    ['3M', '3'],
  ])('%s is not %s', (one, other) => expect(keyOf(one)).not.toBe(keyOf(other)));

  it.each([
    ['Malmö Bygg AB', 'Malmo Bygg'],
    ['Aktiebolaget Lambda', 'Lambda AB'],
    ['Mærsk A/S', 'Maersk'],
    ['Ørsted A/S', 'Orsted'],
    ['STRASSEN GMBH', 'Straßen GmbH'],
    ['Łódź Sp. z o.o.', 'Lodz sp z oo'],
    ['Müller GmbH & Co. KG', 'Müller'],
    ['Müller GmbH & Co KGaA', 'Müller'],
    ['Meier UG (haftungsbeschränkt)', 'Meier UG'],
    ['Meier e.K.', 'Meier'],
    ['Meier eK', 'Meier'],
    ['Meier e. K.', 'Meier'],
    ['Hansa OHG', 'Hansa mbH'],
    ['Rossi S.p.A.', 'Rossi SpA'],
    ['Rossi S.r.l.s.', 'Rossi srls'],
    ['Dupont S.A.S.', 'Dupont SASU'],
    ['Dupont SARL', 'Dupont EURL'],
    ['García S.L.U.', 'García SL'],
    ['Kowalski Sp. z o. o.', 'Kowalski'],
    ['UAB „Maxima“', 'Maxima, UAB'],
    ['SIA Rimi', 'Rimi SIA'],
    ['OÜ Bolt', 'Bolt OÜ'],
    ['AS Tallink', 'Tallink AS'],
    ['ООО «Ромашка»', 'Ромашка ООО'],
    ['株式会社東京', '東京株式会社'],
    ['㈱東京', '東京'],
    ['삼성 주식회사', '삼성'],
    ['Oy Karl Fazer Ab', 'Karl Fazer'],
    ['Virtanen Tmi', 'Virtanen Ky'],
    ['Jensen ApS', 'Jensen I/S'],
    ['Acme Pty Ltd', 'Acme Pty. Ltd.'],
    ['Acme B.V.', 'Acme BV'],
    ['Acme N.V.', 'Acme'],
    ['Škoda a.s.', 'Skoda'],
    ['Novák s.r.o.', 'Novak'],
    ['Acme Co., Ltd.', 'ACME'],
    ['Cemex S.A. de C.V.', 'Cemex SA de CV'],
    ['Ａｃｍｅ', 'Acme'],
    ['Ac\u200bme\u00a0 AB', 'Acme'],
    ['Ma\u0308ssa', 'Mässa'],
  ])('%s is %s', (one, other) => expect(keyOf(one)).toBe(keyOf(other)));

  it('with its legal form before or behind, in any case, is the same', () => {
    const form = fc.constantFrom('AB', 'UAB', 'SIA', 'ООО', 'GmbH', 'S.p.A.', 'Sp. z o.o.', 'Ltd.', 'A/S');
    const name = fc.constantFrom('Nordlager', 'Яндекс', '東京', 'Søn', 'Łódź');
    fc.assert(
      fc.property(name, form, (of, legal) => {
        expect(keyOf(`${of} ${legal}`)).toBe(keyOf(of));
        expect(keyOf(`${of} ${legal}`.toUpperCase())).toBe(keyOf(of));
      }),
    );
  });
});

describe('no company is named', () => {
  it.each(
    [
      'Privatperson|Privat|Private|PRIVATPERSON |Privatkund|Privatkunde|Yksityishenkilö|Konsument|Individual|Consumer|Household',
      'Self-employed|Self employed|Self|Egenföretagare|Egen företagare|Enskild firma|Freelance|Freelancer|Frilans|Selbstständig|Autónomo',
      'Student|Pensionär|Arbetssökande|Retired|Unknown|Okänd|Okänt företag|Unknown company|No company|None|N/A|n.a.|-|–|?|.|Test|test company',
      'Company|Företag|xxx|asdf|Saknas|Ej angivet|Keine Angabe|Inconnu|',
      '11-50|11–50|51–200 anställda|1000+|1-10 employees|over 500 employees|10 000+|1k-5k|<10|50 or more|10 bis 49 Mitarbeiter|1 till 5 st',
      '556677-8899|SE556677889901|Org.nr 556677-8899|NO 912 345 678 MVA|DE123456789|CVR 12345678|+46 8 123 456|12345',
      'www.site.se|https://site.se/om|ada@site.se|B2B|B2C|SMB|Small',
    ].flatMap((names) => names.split('|')),
  )('by “%s”', (text) => expect(companyName(text)).toEqual({ key: '', legalForm: '' }));

  it.each([
    'Student AB',
    '1337 AB',
    'Privat Vård AB',
    '3M',
    '7-Eleven',
    'Studio 54',
    'People 2.0',
    'Company 3',
    'Booking.com',
    'Test Motors',
  ])('but one by “%s”', (text) => expect(keyOf(text)).not.toBe(''));
});

it.each('New|Existing|Nykund|Befintlig kund|Prospect|Partner|Neukunde'.split('|'))(
  '%s says what kind of customer, and names no company',
  (word) => expect([keyOf(word), keyOf(`${word} AB`) === '']).toEqual(['', false]),
);
