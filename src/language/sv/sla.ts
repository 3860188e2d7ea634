import type { Texts } from '../topics.ts';

export const sla: Texts<'sla'> = {
  'sla.method':
    'Första kontaktförsök inom {hours} arbetstimmar från att leadet är {start}; {attempts} försök inom {days} dagar. {reached} Uppfyllnad = hållna ÷ (hållna + missade); pågående står för sig.',
  'sla.reachedEnds': 'Ett lead som har nåtts behöver inga fler försök.',
  'sla.reachedDoesNotEnd': 'Varje lead får alla sina försök.',
  'sla.marketing': 'Marknad till sälj: leads mot målet',
  'sla.noPace':
    'Det finns inget mål i leads än: Plan behöver ett snittordervärde och en andel leads som blir kunder, och leads måste importeras.',
  'sla.paceMethod':
    'Målet för {start} till {end} växer med arbetsdagarna: {passed} av {all} har gått. Varje lead är värt sin källas (eller sitt betygs) leadvärde; en källa med färre än 30 leads får allas andel.',
  'sla.goal': 'Mål',
  'sla.due': 'Bör ha kommit',
  'sla.actual': 'Utfall',
  'sla.difference': 'Skillnad',
  'sla.forecast': 'I den här takten',
  'sla.perDay': 'Behövs per dag',
  'sla.leads': 'Leads',
  'sla.value': 'Leadsens värde ({currency})',
  'sla.behind': 'Efter målets linje med {n} {n|lead|leads}.',
  'sla.ahead':
    'Före målets linje med {n} {n|lead|leads}. Långt före är också en varning: hinner sälj följa upp så många?',
  'sla.promise': 'Vad siffrorna kräver av sälj',
  'sla.leadsPerRep': 'Leads per säljare för målet ({reps} säljare, hela kunder var)',
  'sla.sales': 'Sälj till marknad: uppföljning av leads',
  'sla.noActivities':
    'Ingen export säger när leadsen kontaktades. Importera samtal, mejl och möten, eller leads med en kolumn för första kontakt.',
  'sla.speed': 'Första kontaktförsök i tid',
  'sla.depth': 'Alla kontaktförsök i tid',
  'sla.met': 'I tid',
  'sla.missed': 'För sent',
  'sla.running': 'Inom fristen',
  'sla.attainment': 'I tid',
  'sla.median': 'Median (tim)',
  'sla.depthMissed': 'Försök saknas',
  'sla.depthAttainment': 'Alla försök i tid',
  'sla.byMonth': 'Per månad',
  'sla.date': 'Datum',
  'sla.chart': 'Leads mot målet, dag för dag',

  'followUp.routing':
    'Från skapat till tilldelat tar det {routing} arbetstimmar (9 av 10 inom {routing90}), från tilldelat till första försöket {rep} (9 av 10 inom {rep90}): {n} leads med tilldelningsdatum.',
  'followUp.verdict': 'Mot teamet',
  'followUp.noBreaches': '✓ Inget löfte har brutits de senaste {days} dagarna.',
  'followUp.promise.speed': 'första kontakt',
  'followUp.promise.depth': 'fler försök',
  'followUp.since': 'Brutet sedan',
  'followUp.value': 'Förväntat värde ({currency})',
  'followUp.week': 'Vecka',

  'callList.method':
    'Leads vars frist snart går ut, och missade uppföljningar där något fortfarande kan göras, enligt avtalet i Inställningar. Kunder och diskvalificerade leads är inte med, och inte heller det som missades för mer än 30 dagar sedan.',

  'verdict.above': '▲ över',
  'verdict.like': 'i nivå',
  'verdict.below': '▼ under',

  'pace.ahead.period': 'Målperioden börjar {start}: {goal} leads ska komma.',
  'pace.over.period': 'Målperioden slutade {end} med {actual} av {goal}. Skriv nästa i Inställningar.',
  'pace.within.period':
    '{actual} har kommit; {due} av {goal} skulle ha kommit nu, och i den här takten blir det {forecast}.',
  'pace.expectedMethod':
    'Väntat vid slutet: det som har kommit, kampanjerna som de är planerade i Kampanjer och alla andra leads i nuvarande takt. På linjen: högst 10 % från det som bör ha kommit.',
  'pace.expected': 'Väntat vid slutet',
  'pace.side': 'Läge',
  'pace.ahead': 'före',
  'pace.on': 'på linjen',
  'pace.behind': 'efter',
  'pace.onLine': 'I takt med målet: {n} {n|lead|leads} från linjen.',
  'pace.expectedByDay': 'Väntat',
  'pace.valueDue': 'Värde enligt mål',
  'pace.valueActual': 'Värde, utfall',
  'pace.valueExpected': 'Värde, väntat',
  'pace.valueChart': 'Leadsens värde mot målet, dag för dag ({currency})',

  'commitment.title': 'Vad marknad ska leverera till sälj',
  'commitment.method':
    '{share} av intäktsmålet {goal} {currency} är {value} {currency}: kunder = det ÷ snittordervärde, leads = kunder ÷ andel, avrundat uppåt; en säljares ur säljarens eget säljmål. Så många leads ger kunderna i genomsnitt; kolumnen ”{sure}” visar vad som krävs för att vara så säker.',
  'commitment.customers': 'Kunder',
  'commitment.perMonth': 'Per månad',
  'commitment.sure': '{certainty} säkert',
  'commitment.value': 'Värde ({currency})',
  'commitment.team': 'Totalt ({reps} säljare)',
  'commitment.rep': 'Varje säljare',
  'commitment.bySource': 'Per källa, i den mix som era leads har haft',
  'commitment.byGrade': 'Per betyg, i den mix som era leads har haft',
  'commitment.noKinds':
    'Era leads har inget att dela upp löftet efter: det finns inga leads, eller inget har ett betyg.',
  'commitment.grade': 'Betyg',
  'commitment.leadsSoFar': 'Leads hittills',
  'commitment.share': 'Av alla leads',
  'commitment.rate': 'Blir kunder',
  'commitment.leadValue': 'Leadvärde ({currency})',
  'commitment.leads': 'Leads att leverera',
  'commitment.perRep': 'Per säljare, hela kunder',
  'commitment.valueOwed': 'Värde att leverera ({currency})',
  'commitment.kindsMethod':
    'Blir kunder: andelen leads som har blivit kunder, med 95 % konfidensintervall (Wilson); utan lägst och högst är det andelen av alla leads, eftersom källan eller betyget har färre än {fewest}. Leadvärde = snittordervärde × andel. Antal och värden summerar till hela löftet.',
  'commitment.behindOnlyInValue':
    '! Inte efter i antal, men mer än 10 % efter i värde: de leads som kommer är värda mindre än de som planerades.',
  'commitment.behindOnlyInNumber':
    '! Mer än 10 % efter i antal, men inte i värde: det kommer färre leads än planerat, och de är värda mer.',
  'sla.monthHead': 'Leads från',
  'sla.byOwner': 'Per säljare',
  'sla.nothingDue': 'Ingen uppföljning har förfallit de senaste 30 dagarna.',
  'sla.foundSpeed': '{share} av leadsen fick första kontakten i tid de senaste 30 dagarna ({met} av {due}).',
  'sla.foundDepth':
    '{share} av leadsen fick alla kontaktförsök i tid de senaste 30 dagarna ({met} av {due}).',
  'sla.foundChange': '30 dagarna före: {before}.',
  'sla.foundRep': '{rep} hinner {share}, de andra {others}.',
  'sla.p90Tile': '9 av 10 inom {n} tim',
  'sla.medianNote':
    'Arbetstimmar från att klockan startar till första kontaktförsöket, i mitten av alla leads som har fått ett.',
  'sla.toCall': 'Att ringa nu',
  'sla.toCallNote': 'se {tab}',
  'sla.speed30': 'Första kontakt i tid, 30 dagar',
  'sla.depth30': 'Alla försök i tid, 30 dagar',
  'sla.noneDue': 'inget har förfallit',
  'sla.untold': 'exporterna säger inget',
  'sla.ofDue': '{met} av {due}.',
  'sla.wasBefore': 'Före: {before}.',
  'sla.recentNote':
    'Uppföljningar vars frist gick ut de senaste 30 dagarna, jämfört med 30 dagarna före. En frist som ännu löper räknas inte.',
  'sla.repsChart': 'Första kontakt i tid per säljare, 30 dagar',
  'sla.repsDepthChart': 'Alla försök i tid per säljare, 30 dagar',
  'sla.weeksChart': 'I tid per vecka då fristen gick ut, senaste {n} veckorna',
  'sla.recentHead': 'I tid, 30 dagar',
  'sla.recentChange': 'Ändring (p.e.)',
  'sla.recentMissed': 'För sent, 30 d.',
  'sla.attainmentNote': 'Över hela den period som rapporten gäller.',
  'sla.stillRunning': 'pågår ({n})',
  'sla.depthMonthNote':
    'Visas när fristen för alla månadens leads har gått ut: innan dess kan ingen ha missats.',
  'followUp.verdictNote':
    'Över eller under teamets andel med mer än slumpen kan förklara (95 %); få leads ger ”i nivå”.',
  'callList.nobody': 'Ingen väntar på ett samtal.',
  'callList.found': '{n} {n|lead|leads} att ringa: för {overdue} har fristen gått ut.',
  'callList.most': 'Flest hos {rep} ({n}).',
  'callList.leadNote': 'Länken går till raden i exporten.',
  'callList.what': 'Åtagande',
  'callList.due': 'Ring senast',
  'callList.overdue': '! {time}',
  'callList.left': 'Försök kvar',
  'callList.leftNote': 'Så många försök fattas av det som är avtalat.',
  'callList.valueNote':
    'Förväntat värde: snittorder × andelen som blir kunder bland leads från samma källa eller med samma betyg.',
  'callList.older': '{n} {n|lead|leads} missades för mer än 30 dagar sedan och är inte med här.',
};
