import type { Texts } from '../topics.ts';

export const leads: Texts<'leads'> = {
  'leads.about':
    'En rad per lead, de nyaste först: alla leads, vilken period som än är vald på Start. Fliken skrivs om vid varje uppdatering. Egna kolumner skrivs till höger: de följer sitt lead.',
  'leads.newestOnly':
    'Bara de {n} nyaste av {leads} leads är med. Fliken skrivs om vid varje uppdatering. Egna kolumner skrivs till höger: de följer sitt lead.',
  'leads.grade': 'Betyg',
  'leads.hours': 'Timmar till första försök',
  'leads.hoursNote':
    'Arbetstimmar från att klockan startar till första kontaktförsöket. Tomt: inget försök, eller inga klockslag i exporten.',
  'leads.firstAttempt': 'Första försök',
  'leads.met': 'I tid',
  'leads.missed': 'För sent',
  'leads.running': 'Inom fristen',
  'leads.attempts': 'Försök',
  'leads.value': 'Leadvärde ({currency})',
  'leads.valueNote': 'Snittorder × andelen sådana leads som blir kunder.',
  'leads.won': 'Vunnet ({currency})',
  'leads.disqualified': 'Diskvalificerat',
  'leads.yes': 'Ja',
  'leads.check': 'Kontrollera',
  'leads.row': 'Rad i exporten',
  'leads.undated': 'Saknar skapandedatum.',
  'leads.backwards': 'Fasdatum i fel ordning.',
  'leads.triedBefore': 'Kontaktat innan det skapades.',
  'leads.noOwner': 'Saknar ägare.',
  'leads.customerWithoutDeal': 'Kund utan vunnen affär.',
  'leads.wonWithoutAmount': 'Vunnen affär utan belopp.',
  'leads.tooMany': 'Fliken Leads har de {n} nyaste av {leads} leads: ett större ark blir långsamt.',
};
