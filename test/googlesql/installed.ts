import { describe } from 'vitest';
import { isInstalled } from './server.ts';

/** Describes tests on Google's own GoogleSQL: without it they are left out and say so; with CI=true that is a failure. */
export function describeGoogleSql(name: string, body: () => void): void {
  if (isInstalled) {
    describe(name, body);
    return;
  }
  const reason = `${name}: left out, because GoogleSQL is not installed (npm ci --prefix test/googlesql)`;
  if (process.env.CI === 'true') throw new Error(reason);
  console.warn(reason);
  describe.skip(reason, () => undefined);
}
