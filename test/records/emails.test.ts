import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressesOf, emailsOf, isNobodys } from '../../src/records/emails.ts';

describe('the addresses of a cell', () => {
  it.each([
    ['ada@x.se'],
    [' ADA@X.se '],
    ['Ada Ek <ada@x.se>'],
    ['"Ek, Ada" <ada@x.se>'],
    ['<ada@x.se>'],
    ['mailto:ada@x.se'],
    ['mailto:Ada@x.se?subject=Hi'],
    ['[ada@x.se](mailto:ada@x.se)'],
    ['=HYPERLINK("mailto:ada@x.se";"Ada")'],
    ['’ada@x.se’'],
    ["'ada@x.se'"],
    ['ada@x.se.'],
    ['ada@x.se,'],
    ['ada＠x.se'],
    ['ada%40x.se'],
    ['ada @ x.se'],
    ['\u200bada@x\u00ad.se\ufeff'],
    ['ada@x.se\u00a0'],
    ['ada@x.se; ada@x.se'],
    ['Ada@work <ada@x.se>'],
  ])('%s is ada@x.se', (cell) => expect(addressesOf(cell)).toEqual(['ada@x.se']));

  it.each([
    'a@x.se; b@y.se',
    'a@x.se, b@y.se',
    'a@x.se ::: b@y.se',
    'a@x.se | b@y.se',
    'a@x.se / b@y.se',
    'a@x.se/b@y.se',
    'a@x.se\nb@y.se',
    'a@x.se b@y.se',
    'A <a@x.se>, "B" <b@y.se>',
    'A <a@x.se>B <b@y.se>',
    '["a@x.se","b@y.se"]',
    'a@x.se & b@y.se',
  ])('%s are two', (cell) => expect(addressesOf(cell)).toEqual(['a@x.se', 'b@y.se']));

  it.each([
    ['o’neil@x.ie', 'o’neil@x.ie'],
    ["o'neil@x.ie", "o'neil@x.ie"],
    ['ada+crm@x.se', 'ada+crm@x.se'],
    ['a.d.a@x.se', 'a.d.a@x.se'],
    ['ada@xn--fretag-fxa.se', 'ada@xn--fretag-fxa.se'],
    ['åsa@företag.se', 'åsa@företag.se'],
    ['ada@intranet', 'ada@intranet'],
    ['5f4dcc3b5aa765d61d8327deb882cf99', '5f4dcc3b5aa765d61d8327deb882cf99'],
  ])('%s is a person’s own', (cell, email) => expect(emailsOf(cell)).toEqual([email]));

  it.each(['', 'Ada', '@ada', 'ada@', '@', 'n/a', 'finns ej', '070-123 45 67', 'no email'])(
    '%s has none',
    (cell) => expect(addressesOf(cell)).toEqual([]),
  );

  it('are the same in every dress and order', () => {
    const email = fc.constantFrom('ada@x.se', 'bo.ek@y.co.uk', 'cia+2@z.example', "o'neil@x.ie");
    const dress = fc.constantFrom<(one: string) => string>(
      (one) => one,
      (one) => one.toUpperCase(),
      (one) => `Ada Ek <${one}>`,
      (one) => `"Ek, Ada" <${one}>`,
      (one) => `mailto:${one}`,
      (one) => `<${one}>`,
      (one) => `\u200e${one}\u00a0`,
      (one) => one.replace('@', '＠'),
    );
    const between = fc.constantFrom(';', '; ', ', ', ' ::: ', ' | ', ' / ', '\n', ' ');
    fc.assert(
      fc.property(fc.array(fc.tuple(email, dress), { minLength: 1, maxLength: 4 }), between, (list, sign) => {
        const cell = list.map(([one, dressed]) => dressed(one)).join(sign);
        expect(addressesOf(cell)).toEqual([...new Set(list.map(([one]) => one))]);
      }),
    );
  });
});

describe('an address of nobody', () => {
  it.each(
    'noemail@firma.se,no@email.com,name@mail.com,no-email@x.se,no_email1@x.se,no.reply@x.se,noreply@x.se,donotreply@x.se,none@none.com,na@na.se,unknown@x.se,test@test.com,test2@x.se,xxx@x.se,x@x.se,xx@xx.com,info@example.com,email@email.com,saknas@saknas.se,okänd@x.se,ada.ek@noemail.com,ingen-epost@x.se,keine@x.de'.split(
      ',',
    ),
  )('%s', (email) => expect([isNobodys(email), emailsOf(email)]).toEqual([true, []]));

  it.each(
    'ada@x.se,info@firma.se,ada@example.com,a@x.se,nordlager@nordlager.se,no@firma.se,testa@x.se,test.testsson@x.se,nonerod@x.se,kund@butik.se,mats@mats.se'.split(
      ',',
    ),
  )('is not %s', (email) => expect(isNobodys(email)).toBe(false));
});
