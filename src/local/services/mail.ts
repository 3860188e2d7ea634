import { type CallLog, refuseMore, Service } from './service.ts';

/** A mail that was "sent": it stays in the outbox. */
export interface SentMail {
  to: string;
  subject: string;
  body: string;
  htmlBody?: string;
  /** Who it says that it comes from. */
  name?: string;
}

const DAILY_RECIPIENTS = 100;

/** MailApp: keeps mails in an outbox. */
export class LocalMailApp
  extends Service
  implements Pick<GoogleAppsScript.Mail.MailApp, 'getRemainingDailyQuota'>
{
  readonly #outbox: SentMail[];

  constructor(callLog: CallLog, outbox: SentMail[]) {
    super(callLog, { name: 'MailApp', scope: 'script.send_mail' });
    this.#outbox = outbox;
  }

  getRemainingDailyQuota(): number {
    return DAILY_RECIPIENTS - this.#outbox.flatMap(({ to }) => addressesOf(to)).length;
  }

  sendEmail(mail: SentMail, ...rest: unknown[]): void {
    refuseMore(rest, 'MailApp.sendEmail');
    const { to, subject, body, htmlBody, name, ...unknown } = mail;
    for (const option of Object.keys(unknown)) {
      throw new Error(`MailApp.sendEmail's ${option} is not available in the local workbook`);
    }
    const addresses = addressesOf(to);
    if (addresses.length === 0) throw new Error('Failed to send email: no recipient');
    for (const address of addresses) {
      if (!/^(?:[^<>]*<)?[^\s@<>]+@[^\s@<>]+>?$/.test(address)) throw new Error(`Invalid email: ${address}`);
    }
    if (this.getRemainingDailyQuota() < addresses.length) {
      throw new Error('Service invoked too many times for one day: email.');
    }
    this.#outbox.push(JSON.parse(JSON.stringify({ to, subject, body, htmlBody, name })) as SentMail);
  }
}

const addressesOf = (list: string): string[] =>
  list
    .split(',')
    .map((address) => address.trim())
    .filter(Boolean);
