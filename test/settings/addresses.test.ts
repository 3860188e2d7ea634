import { describe, expect, it } from 'vitest';
import { say } from '../../src/language/language.ts';
import { NO_LISTS } from '../../src/settings/parseLists.ts';
import { settingsFrom } from '../../src/settings/parseSettings.ts';

describe('addresses', () => {
  const typed = (digestTo: string) => {
    const { settings, problemOf } = settingsFrom({ digestTo }, NO_LISTS);
    return problemOf.digestTo ? say('en', problemOf.digestTo) : settings.digestTo;
  };

  it('are separated as people do, and each counts once', () => {
    expect(typed(' sara@bolag.se; Bo.Ek+smk@sub.example.com,SARA@bolag.se\n')).toBe(
      'sara@bolag.se, Bo.Ek+smk@sub.example.com',
    );
    expect(typed('')).toBe(null);
  });

  it.each(['sara', 'sara@', '@bolag.se', 'sara@bolag', 'a@b@c.se', 'Sara <sara@bolag.se>', 'sara@bolag..se'])(
    'that cannot be one: %s',
    (address) =>
      expect(typed(`bo@bolag.se, ${address}`)).toMatch(
        /^Email summary to cannot be \u201c.+\u201d: it must be comma-separated e-mail addresses, 50 at most; write e\.g\. ada@example\.com, bo@example\.com\.$/,
      ),
  );

  it('are 50 at most, which is what Google sends one mail to', () => {
    const many = (n: number) => Array.from({ length: n }, (_, i) => `a${i}@bolag.se`).join(', ');
    expect(typed(many(50))).toBe(many(50));
    expect(typed(many(51))).toMatch(/cannot be \u201c51\u201d/);
  });
});
