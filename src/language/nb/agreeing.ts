import type { Texts } from '../topics.ts';

/** The page of the sidebar on which both sides agree. */
export const agreeing: Texts<'agreeing'> = {
  'agree.title': 'Bli enige',
  'agree.first':
    'Ingenting er avtalt ennå: Avtalen følger innstillingene og dataene deres. Når dere er blitt enige, endres ingenting i den, og begge sider måles mot den.',
  'agree.after':
    'Versjon {last} er avtalt fra {from}. Dette ville bli versjon {version}; frem til da gjelder versjon {last}.',
  'agree.nothing':
    'Versjon {last} er avtalt fra {from}, og innstillingene deres sier det samme. Gå til trinnet «Avtale» for å endre noe.',
  'agree.changes': 'Hva som ville bli endret fra versjon {version}',
  'agree.whole': 'Hele versjon {version}',
  'agree.from': 'Gjelder fra',
  'agree.fromHelp': 'Dager før dette måles mot forrige versjon.',
  'agree.nameHelp': 'Navnet på den som inngår avtalen; det kan stå tomt, og avtalen kan signeres på papir.',
  'agree.change': 'Endre noe',
  'agree.now': 'Bli enige om versjon {version}',
  'agree.notAgreed': 'Ingenting er avtalt ennå: Fanen Avtale er et forslag.',
  'agree.agreed': 'Begge sider måles mot versjon {version} av avtalen.',
  'agree.agreedChanged':
    'Innstillinger eller Plan sier noe annet enn versjon {version} av avtalen, som fortsatt gjelder.',
  'agree.open': 'Se gjennom og bli enige',
  'agree.noLeads':
    'Leads kan ikke loves ennå: Plan trenger en gjennomsnittlig ordreverdi og en andel leads som blir kunder.',
  'agree.forMarketing': 'Inngår avtalen for markedsføring',
  'agree.forSales': 'Inngår avtalen for salg',
  'agree.keeping': 'I hvor mange av 100 slike perioder avtalen ville bli holdt',
  'agree.keepingBasis':
    'Slik de siste {weeks} ukene i eksportene deres gikk. Markedsføring: {marketing}. Salg: {sales}.',
  'agree.keepingUnknown': 'Eksportene deres har for få uker til å si hvor ofte avtalen ville bli holdt.',
  'agree.concession': '{what}: markedsføring {marketing}, salg {sales}.',
  'agree.useStrictest': 'Foreslå dette i stedet',
  'agree.addressOf': 'E-postadressen til {rep}',
  'agree.noReps': 'Selgerne står her når det finnes rapporter.',
};
