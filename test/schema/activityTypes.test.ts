import { describe, expect, it } from 'vitest';
import { activityTypeOf, isInboundWord, isOutboundWord } from '../../src/schema/activityTypes.ts';

const said = (words: string) => words.split('|').map((word) => [word, activityTypeOf(word)]);
const all = (words: string, type: string | null) => words.split('|').map((word) => [word, type]);

describe('a type of activity', () => {
  it.each([
    [
      'call',
      'Call|Phone Call|phone_call|PhoneCall|Outbound call|Cold call|Call – outbound|Call #2|Follow-up call|Left voicemail|No answer',
    ],
    [
      'call',
      'Samtal|Telefonsamtal|Utgående samtal|Ring|Uppföljningssamtal|Svarar ej|Opkald|Telefonsamtale|Puhelu|Anruf|Ausgehender Anruf',
    ],
    [
      'email',
      'Email|E-mail|eMail|Email sent|Sales email|1-1 Email|E-post|Mejl|Skickat mejl|Sähköposti|E-Mail gesendet|Reply sent by email',
    ],
    [
      'meeting',
      'Meeting|Demo|Customer visit|Online meeting|Möte|Kundbesök|Web-möte|Møde|Tapaaminen|Besprechung|Lunch|Appointment',
    ],
    [
      'other',
      'SMS|WhatsApp|LinkedIn message|InMail|Connection request sent|Contact attempt|Kontaktförsök|Brev|Text message|Outbound|Other',
    ],
    [
      'note',
      'Note|Task|To-do|Call note|Mötesanteckning|Uppgift|Att göra|Task completed|Internal meeting|Meeting scheduled|Aufgabe|Oppgave',
    ],
    [
      'inbound',
      'Email Opened|Email Clicked|Form Submitted|Form submission|Page Visit|Page view|Website visit|Web visit|Missed call|Inbound call',
    ],
    [
      'inbound',
      'INCOMING_EMAIL|Email received|Email reply|Missat samtal|Formulär inskickat|Sidvisning|Öppnat mejl|Webinar registration|Demo requested',
    ],
    [
      'system',
      'Lead Created|Stage Change|Deal stage changed|Task created|Auto-reply|Out of office|Email bounced|Email delivered|Owner changed',
    ],
    [
      'system',
      'Workflow enrolled|Marketing email|Nyhetsbrev|Autosvar|Frånvaromeddelande|Fasbyte|Abwesenheitsnotiz|Lead updated|Deal won',
    ],
  ] as const)('%s: %s', (type, words) => expect(said(words)).toEqual(all(words, type)));

  it('is unknown where any word of it is, however well known the others are', () => {
    const words = 'Blorp|Call me maybe|Recall|Noted|Ringrose|Site visit|17|4210|Activity|Web|звонок|電話';
    expect(said(words)).toEqual(all(words, null));
  });

  it('is what Settings say, then what the export’s own form says, then the known word', () => {
    const mapped = new Map([['call', 'system'] as const]);
    expect(activityTypeOf(' CALL ', mapped, { call: 'note' })).toBe('system');
    expect(activityTypeOf('Call', undefined, { call: 'note' })).toBe('note');
    expect(activityTypeOf('constructor', undefined, { call: 'note' })).toBeNull();
  });

  it('of a text that is too long to be a word is unknown, and takes no time', () =>
    expect(activityTypeOf('call '.repeat(100_000))).toBeNull());
});

it('a direction tells who began, whatever stands beside', () => {
  const inbound = [
    'Inbound',
    'Incoming (IVR)',
    'In',
    'Inkommande',
    'Missed',
    'INCOMING_EMAIL',
    'Eingehend',
    'Indgående',
  ];
  const outbound = ['Outbound', 'Out', 'Utgående', 'Outgoing, no answer', 'Sent', 'Ausgehend'];
  expect(inbound.filter((word) => !isInboundWord(word))).toEqual([]);
  expect(outbound.filter((word) => isInboundWord(word) || !isOutboundWord(word))).toEqual([]);
  expect(['', 'Internal', 'Both'].filter(isInboundWord)).toEqual([]);
});
