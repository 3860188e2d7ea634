import { expect, it } from 'vitest';
import { outcomeOf } from '../../src/schema/activityOutcomes.ts';

const NONE = { reached: false, undone: false, unsent: false, arrived: false };

it.each([
  [
    'reached',
    'Connected|Connected – wants a quote|Answered, not interested|Completed|Nådd|Ansluten|Besvarat|Genomfört|Yes|Erreicht|Meeting booked',
  ],
  [
    'undone',
    'Open|Planned|Not started|Cancelled|Scheduled|Rescheduled|Bokad|Ej påbörjad|Avbokat|Not completed|Created|Geplant|Avlyst',
  ],
  ['unsent', 'Bounced|Hard bounce|Not delivered|Failed|Draft|Utkast'],
  [
    'arrived',
    'Missed|Inbound - missed|Incoming call|Missed call|Auto-reply|Automatic reply|Out of office|Autosvar|Missat samtal',
  ],
] as const)('%s: %s', (what, words) => {
  for (const word of words.split('|'))
    expect([word, outcomeOf(word)]).toEqual([word, { ...NONE, [what]: true }]);
});

it('nothing of it where nobody was reached and an attempt was made all the same', () => {
  const words =
    'No answer|Busy|Left voicemail|Wrong number|Connected to voicemail|Answered by machine|Answering machine|Completed – no answer|' +
    'Not connected|Ej nådd|Svarade inte|Röstmeddelande|Upptaget|No show|Delivered|Opened|Clicked|Sent|';
  for (const word of words.split('|')) expect([word, outcomeOf(word)]).toEqual([word, NONE]);
});
