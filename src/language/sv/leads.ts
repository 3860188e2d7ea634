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
  'leads.standing': 'Status',
  'leads.standing.open': 'Öppet',
  'leads.standing.customer': 'Kund',
  'leads.standing.lost': 'Förlorat',
  'leads.due': 'Första försök senast',
  'leads.noCount':
    'Det finns inga leads att visa för den här cellen. Markera ett antal leads i en tabell på Säljtratt, Sluten återkoppling eller SLA och välj detta igen.',
  'leads.notThere': 'Fliken Leads finns inte. Välj Uppdatera i menyn och försök igen.',
  'leads.filtered': '{n} leads: {what}. Ta bort filtret för att se alla.',
  'leads.behind':
    'Vill du se vilka leads det är? Markera ett antal och välj ”Visa leads bakom talet” i menyn.',
  'leads.columnGone':
    'Fliken Leads har ingen kolumn {column} längre. Välj Uppdatera i menyn och försök igen.',
  'leads.wanted': '{column}: {what}',
  'leads.filled': 'ifyllt',
};
