import { type Journal, Service } from './service.ts';

/** A mail that was "sent": it stays in the outbox. */
export interface SentMail {
  to: string;
  subject: string;
  body: string;
  htmlBody?: string;
  cc?: string;
  bcc?: string;
  name?: string;
  replyTo?: string;
  noReply?: boolean;
}

const DAILY_RECIPIENTS = 100;

/** MailApp: keeps mails in an outbox. */
export class LocalMailApp
  extends Service
  implements Pick<GoogleAppsScript.Mail.MailApp, 'sendEmail' | 'getRemainingDailyQuota'>
{
  readonly #outbox: SentMail[];

  constructor(journal: Journal, outbox: SentMail[]) {
    super(journal, { name: 'MailApp', scope: 'script.send_mail' });
    this.#outbox = outbox;
  }

  getRemainingDailyQuota(): number {
    const recipients = this.#outbox.flatMap(({ to, cc, bcc }) => [to, cc, bcc].join(',').split(','));
    return DAILY_RECIPIENTS - recipients.filter((address) => address.trim()).length;
  }

  sendEmail(...args: unknown[]): void {
    const [first, second, third, fourth] = args;
    const mail =
      args.length === 1
        ? (first as SentMail)
        : args.length === 4 && typeof fourth === 'string'
          ? { to: first, replyTo: second, subject: third, body: fourth }
          : { to: first, subject: second, body: third, ...(fourth as object | undefined) };
    const { to, subject, body, htmlBody, cc, bcc, name, replyTo, noReply, ...unknown } = mail as SentMail;
    for (const option of Object.keys(unknown)) {
      throw new Error(`MailApp.sendEmail's ${option} is not available in the local workbook`);
    }
    const recipients = [to, cc, bcc].filter(Boolean).join(',').split(',');
    if (!recipients.some((address) => address.trim())) throw new Error('Failed to send email: no recipient');
    for (const address of recipients) {
      if (address.trim() && !/^(?:[^<>]*<)?[^\s@<>]+@[^\s@<>]+>?$/.test(address.trim())) {
        throw new Error(`Invalid email: ${address.trim()}`);
      }
    }
    if (this.getRemainingDailyQuota() < recipients.length) {
      throw new Error('Service invoked too many times for one day: email.');
    }
    const kept = { to, subject: subject ?? '', body: body ?? '', htmlBody, cc, bcc, name, replyTo, noReply };
    this.#outbox.push(JSON.parse(JSON.stringify(kept)) as SentMail);
  }
}
