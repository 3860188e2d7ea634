import type { Texts } from '../topics.ts';

export const plan: Texts<'plan'> = {
  'plan.chanceOfGoal': '{leads} leads gir {chance}\u00a0% sjanse for {customers} kunder.',
  'plan.method':
    'Baklengs fra inntektene: kunder = mål ÷ gjennomsnittlig ordreverdi, leads = kunder ÷ andel, rundet opp.',
  'plan.chanceMethod':
    'Binomisk fordeling. En andel fra deres egne leads er selv usikker (beta-binomisk, Jeffreys’ prior); en andel som dere skriver inn, regnes som sikker. Sjansen gjelder kundene; hvor mye hver av dem kjøper for, varierer i tillegg.',
  'plan.customersHow': 'Mål ÷ gjennomsnittlig ordreverdi, rundet opp',
  'plan.leadsHow': 'Kunder ÷ andel leads som blir kunder, rundet opp',
  'plan.leadValueHow': 'Gjennomsnittlig ordreverdi × andel leads som blir kunder',
  'plan.unanswered':
    'Fyll ut mål, gjennomsnittlig ordreverdi og andel leads som blir kunder: Da vises det her hvor mange leads dere trenger.',
  'plan.chart': 'Sjanse for å nå kundene, etter antall leads',
  'plan.chanceDrawn': 'Sjanse',
  'plan.howTo':
    'Skriv i de gule cellene. Tomme celler fylles ut fra dataene deres. Det dere skriver, blir stående.',
  'plan.what': 'Det dere vet',
  'plan.yours': 'Deres tall',
  'plan.fromRecords': 'Fra deres data',
  'plan.basis': 'Grunnlag',
  'plan.used': 'Brukes',
  'plan.standard': 'Standardverdi, brukes så lenge deres tall mangler',
  'plan.example': 'Eksempeltall, til dere importerer egne data',
  'plan.orderBasis': '{n} {n|vunnet deal|vunne deals} med beløp',
  'plan.orderSpread': '{n} vunne deals; halvparten høyst {median}, den største {share}\u00a0% av inntektene',
  'plan.orderOfOneDeal':
    'Én deal er {share}\u00a0% av inntektene fra {n} vunne deals; halvparten er høyst {median}',
  'plan.rateBasis': '{customers} kunder av {leads} leads hittil, også de ferske',
  'plan.stepBasis': '{customers} av {leads}',
  'plan.learntFrom': 'Antall leads bak andelen',
  'plan.checks': 'Kontroll av dataene deres',
  'plan.result': 'Det som kreves',
  'plan.needed': 'Trengs',
  'plan.customersNeeded': 'Kunder som trengs',
  'plan.leadsNeeded': 'Leads som trengs i gjennomsnitt',
  'plan.chance': 'Sjansen for at de leadene gir kundene',
  'plan.leadsAtCertainty': 'Leads som trengs med ønsket sikkerhet',
  'plan.leadValue': 'Verdien av et lead',
  'plan.sentence':
    '{leads} leads gir {chance}\u00a0% sjanse for {customers} kunder; {sure} leads gir {certainty}\u00a0%.',
  'plan.writeNumber': '{input}: Skriv et tall',
  'plan.writePercentage': '{input}: Skriv en prosentsats',
  'plan.stages': 'Fase for fase',
  'plan.step': '{from} til {to}',
  'plan.together': 'Alle faser samlet',
  'plan.untold': 'Ingen eksport sier hvem som har nådd: {stages}',
  'plan.otherRate': 'Planen bruker andelen {used}\u00a0%; fasene gir samlet {together}\u00a0%.',
  'plan.stagesIncomplete': 'Planen bruker andelen {used}\u00a0%: Ikke alle faser har en andel.',
  'plan.rounding':
    'Hvert antall rundes opp én gang, fra den eksakte verdien; derfor kan fasene kreve ett lead mer enn andelen fra topp til bunn.',
  'plan.forecast': 'Per {date}: {forecast} Mer på Leads mot plan.',
  'planByMonth.title': 'Planen måned for måned',
  'planByMonth.month': 'Måned',
  'planByMonth.revenue': 'Inntekter fra markedsføring ({currency})',
  'planByMonth.leads': 'Leads å skaffe',
  'planByMonth.visitors': 'Besøkende',
  'planByMonth.cost': 'Kostnad ({currency})',
  'planByMonth.season': 'Sesong: slik {customers} vunne deals over {years} år fordelte seg på månedene.',
  'planByMonth.noSeason': 'Alle måneder regnes som like: En sesong krever to hele år med vunne deals.',
  'planByMonth.alike':
    'Målet er det samme hver måned. Et mål for et kvartal eller regnskapsår (Innstillinger, «{setting}») fordeles etter sesong.',
  'planByMonth.goalPart': 'Av målet',
  'planByMonth.leadsPart': 'Av leadene',
  'planByMonth.goal': 'Mål',
  'planByMonth.nth': 'Måned {n}',
  'plan.goalOfMonths': 'For {start} til {end}; målperioden har {part} av det',
  'planByMonth.lag':
    'Forsinkelse: Av kundene som leads blir til innen et halvt år, kommer så mange i leadets måned og i månedene etter: {parts}. Leadene trengs tilsvarende tidligere.',
  'planByMonth.noLag':
    'Hvor lang tid leads bruker på å bli kunder, er ikke kjent: Leadene trengs i samme måned.',
  'planByMonth.perCustomer': 'Med deres egen kostnad per lead koster en kunde {cost} {currency}.',
  'planByMonth.payback': 'Marginen på {n} {n|gjennomsnittlig ordre|gjennomsnittlige ordrer} dekker det.',
};
