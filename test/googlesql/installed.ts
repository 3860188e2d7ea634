import { describeWhere } from '../support/describeWhere.ts';
import { isInstalled } from './server.ts';

/** Describes tests on Google's own GoogleSQL. */
export function describeGoogleSql(name: string, body: () => void): void {
  describeWhere(isInstalled, 'GoogleSQL is not installed (npm ci --prefix test/googlesql)', name, body);
}
