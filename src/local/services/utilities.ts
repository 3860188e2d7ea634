import { formatInstant } from '../engine/civilTime.ts';
import { type Journal, Service } from './service.ts';

type UtilitiesSubset = Pick<GoogleAppsScript.Utilities.Utilities, 'formatDate' | 'getUuid' | 'sleep'>;

/** Utilities: dates in a zone, ids, and a sleep that does not sleep. */
export class LocalUtilities extends Service implements UtilitiesSubset {
  constructor(journal: Journal) {
    super(journal, {
      name: 'Utilities',
      inCustomFunctions: 'all',
      navigation: ['formatDate', 'getUuid', 'sleep'],
    });
  }

  formatDate(date: GoogleAppsScript.Base.Date | Date, timeZone: string, format: string): string {
    return formatInstant((date as Date).getTime(), timeZone, format);
  }

  getUuid(): string {
    return crypto.randomUUID();
  }

  /** Nothing else runs meanwhile, so there is nothing to wait for. */
  sleep(_milliseconds: number): void {}
}
