import type { Texts } from '../topics.ts';

export const agreement: Texts<'agreement'> = {
  'agreement.title': 'Avtale mellom markedsføring og salg',
  'agreement.basis': 'For {start} til {end}. Tallene gjelder per {asOf}.',
  'agreement.example':
    'Eksempeltall. De følger det dere skriver i Plan og Innstillinger, og deres egne data når dere har importert dem.',
  'agreement.incomplete':
    'Leads kan ikke loves ennå: Plan trenger en gjennomsnittlig ordreverdi og en andel leads som blir kunder.',
  'agreement.goal': 'Det vi begge jobber for',
  'agreement.revenue': '{currency} i inntekter, {start} til {end}.',
  'agreement.marketing': 'Det markedsføring forplikter seg til overfor salg',
  'agreement.leads': 'leads {per}, {perMonth} i måneden.',
  'agreement.per.goalPeriod': 'i perioden',
  'agreement.per.quarter': 'hvert kvartal',
  'agreement.per.fiscalYear': 'hvert regnskapsår',
  'agreement.perRep': 'leads per selger og måned, fordelt på {reps} {reps|selger|selgere}.',
  'agreement.leadsForCertainty':
    'leads {per}, {perMonth} i måneden: nok til å være {certainty}\u00a0% sikker på {customers} {customers|kunde|kunder}.',
  'agreement.sure':
    'Forpliktelsen holder i gjennomsnitt. For å være {certainty}\u00a0% sikker på {customers} {customers|kunde|kunder} kreves {leads} leads.',
  'agreement.onAverage': 'I gjennomsnitt gir {leads} leads {customers} {customers|kunde|kunder}.',
  'agreement.handOver': 'Hvert lead overleveres med kilde, kampanje og hvordan det kan nås.',
  'agreement.sales': 'Det salg forplikter seg til overfor markedsføring',
  'agreement.speed': 'arbeidstimer, maksimalt, fra leadet er {start} til første kontaktforsøk.',
  'agreement.depth': 'kontaktforsøk innen {days} dager. {reached}',
  'agreement.hours': 'timer per selger og måned er satt av til dette.',
  'agreement.followed':
    'Vi følger begge forpliktelsene hver dag på fanen «{sla}» og går gjennom dem sammen hver uke. Den som ser at en forpliktelse ikke kan holdes, sier fra på forhånd.',
  'agreement.sign': 'Signert',
  'agreement.forMarketing': 'For markedsføring',
  'agreement.forSales': 'For salg',
  'agreement.place': 'Sted og dato',
  'agreement.signature': 'Signatur',
  'agreement.change': '{what}: {was} → {is}',
  'agreement.hoursChanged': 'Tidene for enkelte ukedager er endret.',
  'agreement.leadsOwed': 'Lovede leads',
  'agreement.leadsOfKind': 'Lovede leads, {kind}',
  'agreement.percent': '{n}\u00a0%',
  'agreement.kindPromise': '{hours} arbeidstimer, {attempts} forsøk, {days} dager',
  'agreement.asAll': 'som for alle andre',
  'agreement.promiseTo': 'Forpliktelse for {kind}',
  'agreement.monthsChanged': 'Fordelingen på måneder er endret.',
  'agreement.revenueYearly': '{currency} i inntekter hvert regnskapsår, fra {month}.',
  'agreement.revenueQuarterly': '{currency} i inntekter hvert kvartal; regnskapsåret begynner i {month}.',
  'agreement.byMonth': 'Måned for måned: {months}.',
  'agreement.thisPeriod':
    '{start} til {end}: {revenue} {currency} i inntekter og {leads} {leads|lead|leads}.',
  'agreement.revenueMonthly': '{currency} i inntekter hver måned.',
  'agreement.customersAtRate':
    'kunder med en gjennomsnittlig ordreverdi på {order} {currency}; {rate} av leadene blir kunder.',
  'agreement.worth': '{currency} skal disse leadene være verdt.',
  'agreement.ofKind': '{kind}, verdt {value} {currency}',
  'agreement.otherKinds': '{n} {n|annen type|andre typer}',
  'agreement.toKind':
    '{kind}: første forsøk innen {hours} {hours|arbeidstime|arbeidstimer}, {attempts} forsøk innen {days} {days|dag|dager}.',
  'agreement.answerWithin':
    'virkedager, maksimalt, til salg har akseptert leadet, eller avvist det med en årsak, i CRM-systemet.',
  'agreement.broken': 'Når en forpliktelse brytes',
  'agreement.limits':
    'Salg: når færre enn {sales} av leadene de siste 30 dagene ble fulgt opp i tide. Markedsføring: når færre enn {marketing} av leadene som skulle ha kommet, har kommet.',
  'agreement.thenDefault': 'Da møtes begge sider innen en uke og blir enige om hva som skal endres.',
  'agreement.review': 'Avtalen gjennomgås {day}.',
  'agreement.reviewLater': 'Avtalen gjennomgås tre måneder etter at den trer i kraft.',
  'agreement.signatureOf': 'Signatur, {name}',
  'agreement.proposed': 'Versjon {version}: et forslag, til signering.',
  'agreement.inForce':
    'Versjon {version}, gjelder fra {from}. Ingenting i den endres før en ny versjon er avtalt.',
  'agreement.agreedOn': 'Avtalt {day}, til signering.',
  'agreement.agreedBy': 'Avtalt {day}. For markedsføring: {marketing}. For salg: {sales}.',
  'agreement.coming': 'Versjon {version} er avtalt og trer i kraft {from}.',
  'agreement.reviewForData':
    'En gjennomgang foreslås: Deres egne data tilsier nå et annet antall leads enn det som er avtalt.',
  'agreement.reviewForDay':
    'En gjennomgang var avtalt til {day}: Se forslaget i sidepanelet, trinnet «Avtale».',
  'agreement.today': 'Deres egne data per {asOf} ville kreve {leads} leads.',
  'agreement.todayRange': 'Deres egne data per {asOf} ville kreve {leads} leads ({low} til {high}).',
  'agreement.badDay': '«{value}» er ikke en dato. Skriv den slik: 2026-10-01.',
  'agreement.nothingChanged':
    'Ingenting er endret siden versjon {version}: Det er ikke noe nytt å bli enige om. Endre Plan, Innstillinger eller trinnet «Avtale» først.',
  'agreement.beforeLast':
    'En ny versjon kan ikke tre i kraft før versjon {version} gjorde det: Velg en senere dag.',
  'agreement.follows': 'Den følger innstillingene og dataene deres til dere blir enige om den i sidepanelet.',
  'agreement.reviewForGoal': 'Målperioden tok slutt {day}: Bli enige om en ny versjon.',
  'keeping.attempt': 'Ett forsøk færre',
  'keeping.hours': 'To arbeidstimer lengre frist for første forsøk',
  'keeping.repHours': 'Ti timer mer fra hver selger i måneden',
  'keeping.leads': '20 færre leads',
  'keeping.strictest':
    'Det strengeste som begge sider holder i 95 av 100 slike perioder: {leads} leads, første forsøk innen {hours} arbeidstimer, {attempts} forsøk.',
  'keeping.strictestLeads': 'Flest leads som markedsføring leverer i 95 av 100 slike perioder: {leads}.',
};
