import type { Texts } from '../topics.ts';

export const checks: Texts<'checks'> = {
  'check.typedOver':
    '{tab}, rad {row}: i ”{label}” står {value} i stället för formeln, så raden följer inte längre planen. Ångra, eller hämta cellen ur en tidigare version (Arkiv → Versionshistorik).',
  'check.rejected': 'Rader som inte gick att läsa och är utelämnade: {n}. Se listan på Datakvalitet.',
  'check.columnsUnsaid':
    '”{tab}”: {n} {n|rad|rader} räknas inte, för det är inte sagt vilken kolumn som är någon av {fields}. Peka ut kolumnerna i sidopanelen, under Kolumner.',
  'check.belowExport':
    '”{tab}”: {n} {n|rad|rader} nedanför exporten räknas inte som poster. Om {n|den är en post|de är poster}: importera hela exporten igen.',
  'check.emptyTab': 'Datafliken ”{tab}” har inga rader under en rubrikrad: den räknas som tom.',
  'check.activitiesUnmatched': 'Kontaktförsök som inte hör till något lead i exporterna: {n}.',
  'check.doubt': '{doubt} Bekräfta det i sidopanelen under Kolumner.',
  'check.nobodyHas':
    'Inget lead och ingen affär har {what} ”{value}”: inget visas. Välj något annat på Start ({values}), eller lämna cellen tom.',
  'check.neverSaid':
    'Ingen export anger {what} för leads eller affärer: inget visas. Exportera den kolumnen, eller lämna cellen på Start tom.',
  'check.nobodyHasAll':
    'Inget lead och ingen affär har allt som är valt på Start ({chosen}): inget visas. Lämna en av cellerna tom.',
  'only.owner': 'ägaren',
  'only.team': 'teamet',
  'only.source': 'källan',
  'only.country': 'landet',
  'only.pipeline': 'pipelinen',
  'only.one': '{what} ”{value}”',
  'check.leadsMissing':
    'Leads saknas: ingen export av leads har getts, så ingen tratt, andel eller SLA kan räknas och alla intäkter saknar lead.',
  'check.mappedColumn':
    'Inställningar, kolumner: ingen export av {kind} har rubriken ”{header}” för {field}. Rätta rubriken eller töm raden.',
  'check.unknownStages':
    'Faser i ert CRM som saknar koppling, med antal rader: {words}. De leadsen räknas som leads; koppla orden under Faser i Inställningar.',
  'check.unknownDealStages':
    'Affärsfaser som varken säger vunnen, förlorad eller öppen: {words}. De affärerna räknas som öppna; koppla orden under Faser i Inställningar.',
  'check.unknownActivityTypes':
    'Okända aktivitetstyper, med antal: {words}. De räknas inte som försök; säg i sidofältet under Faser vad de är, eller under Aktiviteter i Inställningar.',
  'check.activitiesWithoutType':
    'Aktiviteter utan typ, i en export där andra har en: {n}. De räknas som försök; fyll i typen i CRM:et om de är något annat.',
  'check.sourcesAlike':
    '{n} källor liknar varandra och räknas var för sig: {sources}. Säg i sidofältet under Faser vilket namn var och en går under, eller under Källor i Inställningar; dess eget namn håller den för sig.',
  'check.costsMeetNoLead':
    'Kostnader som inte möter något lead, fast leads kommer från en källa som liknar deras: {sources}. Tills de går under ett namn ser de leadsen gratis ut och de kostnaderna bortkastade.',
  'check.visitsTwice':
    'En export räknar besökare per källa och en annan alla tillsammans: gäller de samma dagar räknas varje besökare två gånger. Behåll en av dem.',
  'check.visitsUndated':
    'Räkningar av besökare utan datum som är utelämnade ur perioden: {n}. Exportera dem per dag eller månad.',
  'check.convertedUnsaid':
    'Leads som är konverterade, utan att något säger till vad: {n}. De räknas som affärsmöjligheter, och hur många av dem som är kunder är inte känt. Ange vilket de är i steg 4 av Importera och skapa, eller under ”Konverterade leads blev” i Inställningar; eller läs in affärerna.',
  'check.notLeads':
    'Kontakter som inte är leads (prenumeranter och liknande) och är utelämnade: {n}. För att räkna dem, koppla deras ord till Lead under Faser i Inställningar.',
  'check.sameEmail':
    'Leads med samma e-post som ett tidigare lead: {n}. De är nya leads från {persons} {persons|person|personer} som har kommit tillbaka, var och ett med sin egen klocka; en affär går till det tidigaste.',
  'check.nobodysEmails':
    'Rader vars enda e-postadress inte är någons ({example}): {n}. Med en sådan adress skiljs inga leads åt och ingenting matchas.',
  'check.createdLater': 'Leads som skapades efter {date} och är utelämnade: {n}.',
  'check.dealsCreatedLater': 'Affärer skapade efter {date} som utelämnas: {n}.',
  'check.undated': 'Leads utan datum då de skapades: {n}.',
  'check.noRate':
    'Belopp i en valuta utan kurs ({currencies}), utelämnade ur alla summor: {n} ({names}). Lägg till kursen i Inställningar.',
  'check.withoutState':
    'Affärer där inget säger om de är vunna, förlorade eller öppna: {n} av {all}. De räknas som öppna; exportera affärerna med fas eller status.',
  'check.contradictedState':
    'Affärer vars fas säger en sak och vars kolumn för vunnen eller förlorad en annan: {n}. De räknas som öppna; rätta dem i CRM-systemet, eller ange fasen under Faser i Inställningar.',
  'check.leadsBySource': 'Leads per källa {bySource} = alla leads {all}.',
  'check.stagesShrink': 'Ingen fas är större än den föregående: {counts}.',
  'check.negativeTimes':
    'Leads där fasdatumen ligger i fel ordning: {n} ({names}). De tiderna räknas som 0 dagar.',
  'check.revenue':
    'Intäkter per källa {bySource} + leads utanför perioden {otherPeriod} + utan lead {unmatched} = alla vunna affärer {total}.',
  'check.prorated': 'Kostnader per månad räknas efter de dagar i månaden som ligger i perioden.',
  'check.deals':
    'Vunna affärer som hittats via id {id} + e-post {email} + företag {company} + utan lead {unmatched} = alla vunna affärer {total}.',
  'check.wonBeforeCreated': 'Affärer som vanns innan leadet skapades: {n}. {deals}',
  'check.wonWithoutAmount':
    'Vunna affärer utan belopp: {n} ({deals}). De räknas som affärer men ger ingen intäkt.',
  'check.dealStates':
    'Vunna {won} + förlorade {lost} + öppna {open} + stängda utanför perioden {otherPeriod} + skapade senare {later} = alla affärer {all}.',
  'check.dealRevenue':
    'Vunna intäkter per månad {months} = per säljare {owners} = alla vunna affärer {total}.',
  'check.zeroAmounts':
    '{n} av {all} vunna affärer har belopp 0. De räknas som vunna men inte i snittordervärdet; fyll i beloppet i CRM-systemet.',
  'check.oneLargeDeal':
    'En affär, {deal} ({amount}), är {share} % av intäkten: snittordervärdet hänger på den. Kontrollera beloppet, eller skriv ert eget snittordervärde i Plan.',
  'check.closedBeforeCreated':
    'Affärer som stängdes innan de skapades: {n} ({deals}). Hur lång tid de tog är okänt, så de ingår inte i dagarna.',
  'check.attemptBeforeCreation':
    'Leads med ett kontaktförsök innan de skapades: {n}. De räknas som 0 timmar.',
  'check.clockWithoutTimes':
    'Timmarna till första försöket går inte att säga: exporterna har dagar utan klockslag för när leads är {start}. Snabbheten lämnas tom, och alla försök räknas som vanligt. Exportera kolumnen med klockslag.',
  'check.attemptsWithoutTimes':
    'Timmarna till första försöket går inte att säga: en export har dagar utan klockslag för det sälj gjorde. Snabbheten lämnas tom, och alla försök räknas som vanligt. Exportera kolumnen med klockslag.',
  'check.startsWithoutTime':
    'Leads vars klocka startar på en dag utan klockslag, där andra har ett: {n} av {all}. Deras timmar räknas från dagens början. Exportera kolumnen med klockslag.',
  'check.speedSum':
    'Första kontaktförsöket: i tid {met} + för sent {missed} + inom fristen {running} = leads med startad klocka {all}.',
  'check.depthSum':
    'Alla kontaktförsök: i tid {met} + för sent {missed} + inom fristen {running} = leads med startad klocka {all}.',
  'check.setting': '{problem} Tills det är rättat används det inte.',
  'check.credits':
    '{model}: {credited} fördelat + {noTouch} utan kontaktpunkt + {otherPeriod} från leads utanför perioden = {total} vunnet; per källa blir det tillsammans {bySource}.',
  'check.answers': 'Accepterade {accepted} + avvisade {rejected} + väntar {waiting} = {all} leads.',
  'check.retention':
    'Leads som inget har hänt med sedan gallringsdatumet {date}: {n}. Menyns Radera persondata tar bort dem.',
  'check.stale':
    'Det nyaste leadet, den nyaste affären eller aktiviteten i exporterna är från {date}, {n} dagar före {asOf}. Klistra in färska exporter, eller ange rapportens dag i Inställningar.',
  'check.campaignCosts':
    'Kostnader skrivna i Kampanjer: {counted} av {typed} är räknade, för de dagar som har gått och ligger i perioden.',
  'check.campaignsImported':
    'Kampanjer vars kostnad finns i en export för någon av deras dagar, så att kostnaden i Kampanjer inte räknas: {names}.',
  'check.leadsByGrade': 'Leads per betyg {byGrade}, varav {without} utan betyg, = alla leads {all}.',
  'check.ruleColumns':
    'Poängregler nämner kolumner som ingen leadsexport har: {columns}. De ger inga poäng; rätta dem på Definitioner, eller exportera med de kolumnerna.',
  'check.definitionsChanged':
    'Definitionerna har ändrats sedan version {version}: {changes}. Rapporterna följer version {version} tills ni väljer ”Godkänn ändrade definitioner”; Definitioner visar hur senaste kvartalet hade sett ut.',
  'check.staleLeads':
    'Det nyaste leadet är från {date}, för {n} dagar sedan, fast de andra exporterna fortsätter. Importera leadsen på nytt.',
  'check.signedCell':
    '{tab}, rad {row}: ”{line}” har ändrats till ”{now}”. Version {version} gäller som den avtalades; kom överens om en ny version i sidopanelen för att ändra den.',
  'check.signedLine':
    '{tab}: raden ”{line}” har ändrats eller tagits bort. Version {version} gäller som den avtalades; kom överens om en ny version i sidopanelen för att ändra den.',
  'check.unagreed':
    '{n} {n|inställning säger|inställningar säger} något annat än version {version} av överenskommelsen, som fortfarande gäller: {changes}. Kom överens om en ny version i sidopanelen för att {n|den|de} ska räknas.',
};
