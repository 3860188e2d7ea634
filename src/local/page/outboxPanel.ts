/** What Google would do out of sight: time triggers, which are run by hand here, and mails, which are only shown. */
import type { SentMail } from '../services/mail.ts';
import type { TimeTrigger } from '../services/script.ts';
import { button, element } from './element.ts';
import { stillFrame } from './frame.ts';
import { fill, type PageWords } from './words.ts';

/** The list of triggers, each with a button that runs it. */
export function triggerList(
  triggers: readonly TimeTrigger[],
  run: (trigger: TimeTrigger) => void,
  words: PageWords,
): HTMLElement {
  if (triggers.length === 0) return element('p', {}, words.noTriggers);
  const items = triggers.map((trigger) =>
    element(
      'li',
      {},
      element('code', {}, trigger.functionName),
      element('span', {}, rhythmOf(trigger, words)),
      button(words.runNow, () => run(trigger), { 'aria-label': `${words.runNow}: ${trigger.functionName}` }),
    ),
  );
  return element(
    'div',
    {},
    element('p', {}, words.triggersNote),
    element('ul', { class: 'triggers' }, ...items),
  );
}

function rhythmOf(trigger: TimeTrigger, words: PageWords): string {
  const { everyDays, everyHours, weekDay, hour } = trigger;
  const parts: string[] = [];
  if (everyHours !== undefined)
    parts.push(everyHours === 1 ? words.everyHour : fill(words.everyHours, { n: everyHours }));
  if (everyDays !== undefined)
    parts.push(everyDays === 1 ? words.everyDay : fill(words.everyDays, { n: everyDays }));
  if (weekDay) parts.push(words[weekDay as 'MONDAY']);
  if (hour !== undefined) parts.push(fill(words.atHour, { n: hour }));
  return parts.join(', ');
}

/** The mails, the newest first: their html in a frame in which nothing runs or loads, and their text. */
export function mailList(outbox: readonly SentMail[], words: PageWords): HTMLElement {
  if (outbox.length === 0) return element('p', {}, words.noMails);
  const mails = [...outbox].reverse().map(({ to, subject, body, htmlBody }) => {
    const mail = element(
      'article',
      { class: 'mail' },
      element('h3', {}, subject),
      element('p', {}, `${words.to}: ${to}`),
    );
    if (htmlBody)
      mail.append(element('h4', {}, words.asHtml), stillFrame(htmlBody, `${words.asHtml}: ${subject}`));
    mail.append(element('h4', {}, words.asText), element('pre', {}, body));
    return mail;
  });
  return element('div', {}, element('p', {}, words.mailsNote), ...mails);
}
