import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emailsIn } from '../../src/records/emailsIn.ts';

const found = (text: string, known?: ReadonlySet<string>) => emailsIn(text, known).map(({ email }) => email);

describe('e-mail addresses', () => {
  it.each([
    ['Ada@Bolag.se', 'ada@bolag.se'],
    ['mail to <ada.berg@bolag.co.uk>.', 'ada.berg@bolag.co.uk'],
    ['Referral (ada+x@bolag.se)', 'ada+x@bolag.se'],
    ['mailto:ada@bolag.se?subject=x', 'ada@bolag.se'],
    ['?utm_source=ada%40bolag.se&x=1', 'ada@bolag.se'],
    ['ask ada@bolag.se.', 'ada@bolag.se'],
    ['åsa@företag.xn--p1ai', 'åsa@företag.xn--p1ai'],
  ])('in %s', (text, email) => expect(found(text)).toEqual([email]));

  it('several, each where it stands', () =>
    expect(emailsIn('a@x.se;b@y.se')).toEqual([
      { start: 0, end: 6, email: 'a@x.se' },
      { start: 7, end: 13, email: 'b@y.se' },
    ]));

  it('without a point in the domain, where it is known', () => {
    expect(found('ada@intranet')).toEqual([]);
    expect(found('from Ada@intranet', new Set(['ada@intranet']))).toEqual(['ada@intranet']);
  });

  it.each(['Demo @ fair', 'Demo@Stockholm', '@bolag.se', 'ada@', '', 'v@1.2'])('none is in %s', (text) =>
    expect(found(text)).toEqual([]),
  );

  it('wherever an address stands, it does not stay whole', () => {
    fc.assert(
      fc.property(fc.emailAddress(), fc.constantFrom('', ' ', '(', '"', 'from '), (email, around) => {
        const text = `${around}${email}${around}`;
        const left = emailsIn(text).reduceRight(
          (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
          text,
        );
        expect(left).not.toContain(email);
      }),
    );
  });
});
