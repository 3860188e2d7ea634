import { formatInstant } from '../engine/civilTime.ts';
import { type Journal, Service } from './service.ts';

/** Utilities: dates in a zone. */
export class LocalUtilities
  extends Service
  implements Pick<GoogleAppsScript.Utilities.Utilities, 'formatDate'>
{
  constructor(journal: Journal) {
    super(journal, { name: 'Utilities', inCustomFunctions: 'all', navigation: ['formatDate'] });
  }

  formatDate(date: GoogleAppsScript.Base.Date | Date, timeZone: string, format: string): string {
    return formatInstant((date as Date).getTime(), timeZone, format);
  }
}
