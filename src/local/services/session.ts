import { type CallLog, Service } from './service.ts';

/** Session: only the language of the person, which needs no permission at Google either. */
export class LocalSession
  extends Service
  implements Pick<GoogleAppsScript.Base.Session, 'getActiveUserLocale'>
{
  readonly #language: string;

  constructor(callLog: CallLog, language: string) {
    super(callLog, { name: 'Session', navigation: ['getActiveUserLocale'] });
    this.#language = language;
  }

  getActiveUserLocale(): string {
    return this.#language;
  }
}
