import { describe } from 'vitest';

/**
 * Describes tests that need what is not on every machine: without it they are left out and say so; with CI=true that is a
 * failure.
 */
export function describeWhere(isHere: boolean, whyNot: string, name: string, body: () => void): void {
  if (isHere) {
    describe(name, body);
    return;
  }
  const reason = `${name}: left out, because ${whyNot}`;
  if (process.env.CI === 'true') throw new Error(reason);
  console.warn(reason);
  describe.skip(reason, () => undefined);
}
