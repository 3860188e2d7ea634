import type { Texts } from '../topics.ts';

export const leads: Texts<'leads'> = {
  'leads.about':
    'Én rad per lead, de nyeste først: alle leads, uansett hvilken periode som er valgt på Start. Fanen skrives på nytt ved hver oppdatering. Egne kolonner skriver dere til høyre: De følger leadet sitt.',
  'leads.newestOnly':
    'Bare de {n} nyeste av {leads} leads er med. Fanen skrives på nytt ved hver oppdatering. Egne kolonner skriver dere til høyre: De følger leadet sitt.',
  'leads.grade': 'Karakter',
  'leads.hours': 'Timer til første forsøk',
  'leads.hoursNote':
    'Arbeidstimer fra klokken starter til første kontaktforsøk. Tomt: ingen forsøk, eller ingen klokkeslett i eksporten.',
  'leads.firstAttempt': 'Første forsøk',
  'leads.met': 'I tide',
  'leads.missed': 'For sent',
  'leads.running': 'Fristen løper',
  'leads.attempts': 'Forsøk',
  'leads.value': 'Leadverdi ({currency})',
  'leads.valueNote': 'Gjennomsnittlig ordre × andelen slike leads som blir kunder.',
  'leads.won': 'Vunnet ({currency})',
  'leads.disqualified': 'Diskvalifisert',
  'leads.yes': 'Ja',
  'leads.check': 'Kontroller',
  'leads.row': 'Rad i eksporten',
  'leads.undated': 'Mangler opprettelsesdato.',
  'leads.backwards': 'Fasedatoer i feil rekkefølge.',
  'leads.triedBefore': 'Kontaktet før det ble opprettet.',
  'leads.noOwner': 'Mangler eier.',
  'leads.customerWithoutDeal': 'Kunde uten vunnet deal.',
  'leads.wonWithoutAmount': 'Vunnet deal uten beløp.',
  'leads.tooMany': 'Fanen Leads har de {n} nyeste av {leads} leads: Et større ark blir tregt.',
  'leads.standing': 'Status',
  'leads.standing.open': 'Åpent',
  'leads.standing.customer': 'Kunde',
  'leads.standing.lost': 'Tapt',
  'leads.due': 'Frist for første forsøk',
  'leads.noCount':
    'Det er ingen leads å vise for denne cellen. Merk et antall leads i en tabell på Salgstrakt, Lukket sløyfe eller SLA, og velg dette på nytt.',
  'leads.notThere': 'Fanen Leads finnes ikke. Velg Oppdater i menyen, og prøv igjen.',
  'leads.filtered': '{n} leads: {what}. Fjern filteret for å se alle.',
  'leads.behind': 'Vil du se hvilke leads det er? Merk et antall og velg «Vis leadene bak tallet» i menyen.',
  'leads.columnGone':
    'Fanen Leads har ikke lenger noen kolonne {column}. Velg Oppdater i menyen, og prøv igjen.',
  'leads.wanted': '{column}: {what}',
  'leads.filled': 'utfylt',
};
