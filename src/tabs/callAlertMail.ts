import type { Words } from '../language/language.ts';
import { wordsIn } from '../language/language.ts';
import type { Breach, LeadLine, Running } from '../measures/sla/breaches.ts';
import type { Settings } from '../settings/settings.ts';
import { isoText } from '../values/dates.ts';
import { type Digest, mail } from './digest/mail.ts';

/** So many leads are named in a mail; the others are on the Call list. */
const MOST_LEADS = 25;

/** To a rep: the leads whose time runs out next, the soonest first. */
export function dueMail(due: readonly Running[], settings: Settings, url: string): Digest {
  const words = wordsIn(settings.language);
  const subject = words('alert.dueSubject', { n: due.length, due: isoText(due[0]!.due, true) });
  return listMail('due', subject, due, url, words, (line) =>
    words(line.promise === 'speed' ? 'alert.dueFirst' : 'alert.dueMore', {
      lead: whoText(line, settings, words),
      due: isoText(line.due, true),
      missing: line.missing,
    }),
  );
}

/** To a manager: what has run out since the last mail, rep by rep. */
export function ranOutMail(ranOut: readonly Breach[], settings: Settings, url: string): Digest {
  const words = wordsIn(settings.language);
  const subject = words('alert.lateSubject', { n: ranOut.length });
  return listMail('late', subject, ranOut, url, words, (line) =>
    words(line.promise === 'speed' ? 'alert.lateFirst' : 'alert.lateMore', {
      lead: whoText(line, settings, words),
      rep: settings.showNames ? line.owner || words('tab.without') : words('alert.someRep'),
      since: isoText(line.since, true),
      missing: line.missing,
    }),
  );
}

function listMail<Line>(
  kind: 'due' | 'late',
  subject: string,
  all: readonly Line[],
  url: string,
  words: Words,
  say: (line: Line) => string,
): Digest {
  const more = all.length - MOST_LEADS;
  const lines = [...all.slice(0, MOST_LEADS).map(say), ...(more > 0 ? [words('tab.more', { n: more })] : [])];
  const list = { title: words(`alert.${kind}Title`), lines };
  return mail(subject, words(`alert.${kind}Intro`), [list], url, false, words);
}

/** With names off a lead is the row of its export, and nothing else. */
function whoText({ lead, phone, email, place }: LeadLine, { showNames }: Settings, words: Words): string {
  const row = place === null ? lead : words('tab.row', { tab: place.file, row: String(place.row) });
  return showNames ? [lead, phone || email, row].filter(Boolean).join(', ') : row;
}
