import type { Texts } from '../topics.ts';

export const listTabs: Texts<'listTabs'> = {
  'listTab.lostHeads':
    'Fanen «{tab}» har ikke lenger overskriftene {heads}, så det som sto under dem, blir ikke lest. Skriv hver overskrift på nytt over kolonnen sin.',
  'listTab.noHead':
    'Fanen «{tab}» har ingen rad med overskriftene {heads}, så ingen av radene blir lest. Skriv overskriftene på nytt, hver i sin celle.',

  'campaigns.noDate': 'Kampanjer, «{name}»: {column} mangler. Skriv den som 2026-10-05.',
  'campaigns.howTo':
    'Kalenderen som markedsføring og salg deler: én kampanje per rad, i de gule cellene. Det dere skriver, blir stående.',
  'campaigns.help':
    'Bare første dag må fylles ut. Skriv kampanje og kilde som i CRM-systemet, så leadene deres blir funnet. Forventede leads regnes med i planen dag for dag; kostnaden regnes med i Lukket sløyfe, med mindre den allerede finnes i en eksport. Tom valuta: deres egen.',
  'campaigns.start': 'Første dag',
  'campaigns.end': 'Siste dag',
  'campaigns.offer': 'Tilbud',
  'campaigns.segment': 'Målgruppe',
  'campaigns.talkingPoints': 'Samtalepunkter for salg',
  'campaigns.expectedLeads': 'Forventede leads',
  'campaigns.badDate':
    'Kampanjer, «{name}»: «{value}» under {column} er ikke en gyldig dato. Skriv den som 2026-10-05.',
  'campaigns.endBeforeStart':
    'Kampanjer, «{name}»: Siste dag {end} er før første dag {start}. Rett en av dem.',
  'campaigns.badNumber':
    'Kampanjer, «{name}»: «{value}» under {column} er ikke et tall fra 0 og oppover. Skriv det med sifre, for eksempel 1200, eller la cellen stå tom.',
  'campaigns.badCurrency':
    'Kampanjer, «{name}»: «{value}» er ikke en valuta. Skriv tre bokstaver, for eksempel EUR, eller la cellen stå tom.',
  'campaigns.inGoal': 'Kampanjer i perioden',
  'campaigns.expectedByNow': 'Forventet til i dag',
  'campaigns.came': 'Leads hittil',

  'decisions.howTo':
    'Det møtene har besluttet: én beslutning per rad, i de gule cellene. Skriv x, ja eller dagen under Ferdig; inntil da står beslutningen på Ukemøte hver uke. Det dere skriver, blir stående.',
  'decisions.issue': 'Sak',
  'decisions.decision': 'Beslutning',
  'decisions.owner': 'Ansvarlig',
  'decisions.due': 'Frist',
  'decisions.done': 'Ferdig',
  'decisions.badDate':
    'Beslutninger, «{name}»: «{value}» under Frist er ikke en gyldig dato. Skriv den som 2026-10-05.',
  'campaigns.costPlanned': 'Planlagt kostnad ({currency})',
  'campaigns.costToDate': 'Kostnad hittil ({currency})',
  'campaigns.inExport': 'se eksport',
  'campaigns.costNote':
    'Den delen av den planlagte kostnaden som gjelder dager som har gått. Finnes kampanjens egen kostnad i en eksport, er det den som gjelder, på Lukket sløyfe.',
};
