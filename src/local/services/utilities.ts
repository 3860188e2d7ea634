import { formatInstant } from '../engine/civilTime.ts';
import { type CallLog, Service } from './service.ts';

/** Utilities: dates in a zone. */
export class LocalUtilities
  extends Service
  implements Pick<GoogleAppsScript.Utilities.Utilities, 'formatDate'>
{
  constructor(callLog: CallLog) {
    super(callLog, { name: 'Utilities', inCustomFunctions: 'all', navigation: ['formatDate'] });
  }

  formatDate(date: GoogleAppsScript.Base.Date | Date, timeZone: string, format: string): string {
    return formatInstant((date as Date).getTime(), timeZone, format);
  }
}
