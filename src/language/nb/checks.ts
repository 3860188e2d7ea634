import type { Texts } from '../topics.ts';

export const checks: Texts<'checks'> = {
  'check.typedOver':
    '{tab}, rad {row}: «{label}» inneholder {value} i stedet for formelen og følger ikke lenger planen. Angre, eller hent cellen fra en tidligere versjon (Fil → Versjonslogg).',
  'check.rejected': 'Rader som ikke kunne leses og er utelatt: {n}. Se listen på Datakvalitet.',
  'check.columnsUnsaid':
    '«{tab}»: {n} {n|rad|rader} telles ikke med, for det er ikke sagt hvilken kolonne som er en av {fields}. Pek ut kolonnene i sidepanelet, under Kolonner.',
  'check.belowExport':
    '«{tab}»: {n} {n|rad|rader} nedenfor eksporten telles ikke med som oppføringer. Hvis {n|det er en oppføring|de er oppføringer}, importer hele eksporten på nytt.',
  'check.emptyTab': 'Datafanen «{tab}» har ingen rader under en overskriftsrad: Den regnes som tom.',
  'check.activitiesUnmatched': 'Kontaktforsøk som ikke hører til noe lead i eksportene: {n}.',
  'check.doubt': '{doubt} Bekreft det i sidepanelet under Kolonner.',
  'check.nobodyHas':
    'Ingen leads og ingen deals har {what} «{value}»: Ingenting vises. Velg noe annet på Start ({values}), eller la cellen stå tom.',
  'check.neverSaid':
    'Ingen eksport oppgir {what} for leads eller deals: Ingenting vises. Eksporter den kolonnen, eller la cellen på Start stå tom.',
  'check.nobodyHasAll':
    'Ingen leads og ingen deals har alt som er valgt på Start ({chosen}): Ingenting vises. La en av cellene stå tom.',
  'only.owner': 'eieren',
  'only.team': 'teamet',
  'only.source': 'kilden',
  'only.country': 'landet',
  'only.pipeline': 'pipelinen',
  'only.one': '{what} «{value}»',
  'check.leadsMissing':
    'Leads mangler: Det er ikke gitt noen eksport av leads, så verken salgstrakt, andeler eller SLA kan beregnes, og alle inntekter er uten lead.',
  'check.mappedColumn':
    'Innstillinger, kolonner: Ingen eksport av {kind} har overskriften «{header}» for {field}. Rett overskriften, eller tøm raden.',
  'check.unknownStages':
    'Faser i CRM-systemet deres som ikke er koblet, med antall rader: {words}. Disse leadene regnes til fasen Lead; koble ordene under Faser i Innstillinger.',
  'check.unknownDealStages':
    'Dealfaser som verken sier vunnet, tapt eller åpen: {words}. Disse dealene regnes som åpne; koble ordene under Faser i Innstillinger.',
  'check.unknownActivityTypes':
    'Ukjente aktivitetstyper, med antall: {words}. De regnes ikke som forsøk; si i sidepanelet under Faser hva de er, eller under Aktiviteter i Innstillinger.',
  'check.activitiesWithoutType':
    'Aktiviteter uten type, i en eksport der andre har en: {n}. De regnes som forsøk; fyll ut typen i CRM-systemet hvis de er noe annet.',
  'check.sourcesAlike':
    '{n} kilder ligner på hverandre og telles hver for seg: {sources}. Si i sidepanelet under Faser hvilket navn hver av dem går under, eller under Kilder i Innstillinger; med sitt eget navn holdes en kilde for seg.',
  'check.costsMeetNoLead':
    'Kostnader som ikke treffer noe lead, selv om det kommer leads fra en kilde som ligner: {sources}. Til de går under samme navn, ser leadene gratis ut og kostnadene bortkastet.',
  'check.visitsTwice':
    'Én eksport teller besøkende per kilde og en annen alle samlet: Gjelder de samme dager, telles hver besøkende to ganger. Behold én av dem.',
  'check.visitsUndated':
    'Besøkstall uten dato som er utelatt fra perioden: {n}. Eksporter dem per dag eller måned.',
  'check.convertedUnsaid':
    'Leads som er konvertert, uten at noe sier til hva: {n}. De regnes som salgsmuligheter, og hvor mange av dem som er kunder, er ikke kjent. Oppgi hva de er i trinn 4 av Importer og lag, eller under «Konverterte leads ble» i Innstillinger; eller importer dealene.',
  'check.notLeads':
    'Kontakter som ikke er leads (abonnenter og lignende) og er utelatt: {n}. Koble ordet deres til Lead under Faser i Innstillinger for å telle dem med.',
  'check.sameEmail':
    'Leads med samme e-post som et tidligere lead: {n}. De er nye leads fra {persons} {persons|person|personer} som har kommet tilbake, hvert med sin egen klokke; en deal går til det tidligste.',
  'check.nobodysEmails':
    'Rader der den eneste e-postadressen ikke tilhører noen ({example}): {n}. En slik adresse skiller ikke leads fra hverandre, og ingenting kobles via den.',
  'check.createdLater': 'Leads opprettet etter {date} og utelatt: {n}.',
  'check.dealsCreatedLater': 'Deals opprettet etter {date} og utelatt: {n}.',
  'check.undated': 'Leads uten opprettelsesdato: {n}.',
  'check.noRate':
    'Beløp i en valuta uten kurs ({currencies}), utelatt fra alle summer: {n} ({names}). Legg til kursen i Innstillinger.',
  'check.withoutState':
    'Deals der ingenting sier om de er vunnet, tapt eller åpne: {n} av {all}. De regnes som åpne; eksporter dealene med fase eller status.',
  'check.contradictedState':
    'Deals der fasen sier én ting og kolonnen for vunnet eller tapt en annen: {n}. De regnes som åpne; rett dem i CRM-systemet, eller koble fasen under Faser i Innstillinger.',
  'check.leadsBySource': 'Leads per kilde {bySource} = alle leads {all}.',
  'check.stagesShrink': 'Ingen fase er større enn den forrige: {counts}.',
  'check.negativeTimes':
    'Leads med fasedatoer i feil rekkefølge: {n} ({names}). Disse tidene regnes som 0 dager.',
  'check.revenue':
    'Inntekter per kilde {bySource} + leads utenfor perioden {otherPeriod} + uten lead {unmatched} = alle vunne deals {total}.',
  'check.prorated': 'Kostnader per måned regnes etter dagene i måneden som ligger i perioden.',
  'check.deals':
    'Vunne deals koblet via id {id} + e-post {email} + selskap {company} + uten lead {unmatched} = alle vunne deals {total}.',
  'check.wonBeforeCreated': 'Deals som ble vunnet før leadet ble opprettet: {n}. {deals}',
  'check.wonWithoutAmount':
    'Vunne deals uten beløp: {n} ({deals}). De teller som deals, men gir ingen inntekter.',
  'check.dealStates':
    'Vunne {won} + tapte {lost} + åpne {open} + lukket utenfor perioden {otherPeriod} + opprettet senere {later} = alle deals {all}.',
  'check.dealRevenue': 'Vunne inntekter per måned {months} = per selger {owners} = alle vunne deals {total}.',
  'check.zeroAmounts':
    '{n} av {all} vunne deals har beløpet 0. De teller som vunnet, men ikke i den gjennomsnittlige ordreverdien; fyll ut beløpet i CRM-systemet.',
  'check.oneLargeDeal':
    'Én deal, {deal} ({amount}), er {share}\u00a0% av inntektene: Den gjennomsnittlige ordreverdien avhenger av den. Kontroller beløpet, eller skriv deres egen gjennomsnittlige ordreverdi i Plan.',
  'check.closedBeforeCreated':
    'Deals som ble lukket før de ble opprettet: {n} ({deals}). Hvor lang tid de tok, er ikke kjent, så de er ikke med i antall dager.',
  'check.attemptBeforeCreation':
    'Leads med et kontaktforsøk før de ble opprettet: {n}. De regnes som 0 timer.',
  'check.clockWithoutTimes':
    'Timer til første forsøk kan ikke oppgis: Eksportene har dager uten klokkeslett for når leads er {start}. Responstiden står tom, og alle forsøk telles som vanlig. Eksporter den kolonnen med klokkeslett.',
  'check.attemptsWithoutTimes':
    'Timer til første forsøk kan ikke oppgis: En eksport har dager uten klokkeslett for det salg gjorde. Responstiden står tom, og alle forsøk telles som vanlig. Eksporter den kolonnen med klokkeslett.',
  'check.startsWithoutTime':
    'Leads der klokken starter på en dag uten klokkeslett, mens andre har et: {n} av {all}. Timene deres telles fra begynnelsen av dagen. Eksporter den kolonnen med klokkeslett.',
  'check.speedSum':
    'Første kontaktforsøk: i tide {met} + for sent {missed} + fristen løper {running} = leads der klokken har startet {all}.',
  'check.depthSum':
    'Alle kontaktforsøk: i tide {met} + for sent {missed} + fristen løper {running} = leads der klokken har startet {all}.',
  'check.setting': '{problem} Til det er rettet, brukes det ikke.',
  'check.credits':
    '{model}: {credited} fordelt + {noTouch} uten kontaktpunkt + {otherPeriod} fra leads utenfor perioden = {total} vunnet; per kilde blir det til sammen {bySource}.',
  'check.answers': 'Aksepterte {accepted} + avviste {rejected} + venter {waiting} = {all} leads.',
  'check.retention':
    'Leads det ikke har skjedd noe med siden slettegrensen {date}: {n}. Menyvalget Slett personopplysninger fjerner dem.',
  'check.stale':
    'Det nyeste leadet, den nyeste dealen eller aktiviteten i eksportene er fra {date}, {n} dager før {asOf}. Lim inn ferske eksporter, eller sett rapportdatoen i Innstillinger.',
  'check.campaignCosts':
    'Kostnader skrevet i Kampanjer: {counted} av {typed} er regnet med, for dagene som har gått og ligger i perioden.',
  'check.campaignsImported':
    'Kampanjer der kostnaden finnes i en eksport for noen av dagene, slik at kostnaden i Kampanjer ikke regnes med: {names}.',
  'check.leadsByGrade': 'Leads per karakter {byGrade}, hvorav {without} uten karakter, = alle leads {all}.',
  'check.ruleColumns':
    'Poengregler nevner kolonner som ingen eksport av leads har: {columns}. De gir ingen poeng; rett dem på Definisjoner, eller eksporter med de kolonnene.',
  'check.definitionsChanged':
    'Definisjonene er endret siden versjon {version}: {changes}. Rapportene følger versjon {version} til dere velger «Godkjenn endrede definisjoner»; Definisjoner viser hvordan siste kvartal ville ha sett ut.',
  'check.staleLeads':
    'Det nyeste leadet er fra {date}, for {n} dager siden, selv om de andre eksportene fortsetter. Importer leadene på nytt.',
  'check.signedCell':
    '{tab}, rad {row}: «{line}» er endret til «{now}». Versjon {version} gjelder fortsatt slik den ble avtalt; bli enige om en ny versjon i sidepanelet for å endre den.',
  'check.signedLine':
    '{tab}: Linjen «{line}» er endret eller fjernet. Versjon {version} gjelder fortsatt slik den ble avtalt; bli enige om en ny versjon i sidepanelet for å endre den.',
  'check.unagreed':
    '{n} {n|innstilling sier|innstillinger sier} noe annet enn versjon {version} av avtalen, som fortsatt gjelder: {changes}. Bli enige om en ny versjon i sidepanelet for at {n|den|de} skal telle.',
};
