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
  'sla.met': 'Hållna',
  'sla.metInTime': 'Första i tid',
  'sla.missed': 'Missade',
  'sla.running': 'Pågår',
  'sla.attainment': 'Uppfyllnad',
  'sla.median': 'Mediantimmar',
  'sla.p90': '90:e percentilen, timmar',
  'sla.depthMissed': 'Leads utan alla försök',
  'sla.depthAttainment': 'Alla försök gjorda',
  'sla.basis':
    '{n} {n|lead|leads}; {without} utan datumet som startar klockan. Timmar är arbetstimmar till första försöket, för de leads som fick ett.',
  'sla.byMonth': 'Per månad',
  'sla.days': 'Dag för dag',
  'sla.date': 'Datum',
  'sla.chart': 'Leads mot målet, dag för dag',

  'followUp.given': 'Tilldelade',
  'followUp.due': 'Avgjorda',
  'followUp.low': 'Lägst',
  'followUp.high': 'Högst',
  'followUp.attempts': 'Försök per lead',
  'followUp.reached': 'Nådda',
  'followUp.routing':
    'Från skapande till tilldelning: median {routing} arbetstimmar, 90:e percentilen {routing90}. Från tilldelning till första försöket: median {rep}, 90:e percentilen {rep90}. Över de {n} leads som har ett tilldelningsdatum.',
  'followUp.ownSpeed': 'Första försöket, per ägare (flest brutna löften först)',
  'followUp.ownDepth': 'Alla försök, per ägare (flest brutna löften först)',
  'followUp.board': 'Säljarna sida vid sida',
  'followUp.boardMethod':
    'Uppfyllnaden för första försöket, dragen mot lagets {team} desto mer, ju färre leads en säljare har haft (som om var och en hade haft {weight} leads till med lagets uppfyllnad). Bara där hela 95 %-intervallet ligger över eller under lagets går det att se en skillnad.',
  'followUp.boardChance':
    'Säljarna skiljer sig inte mer än slumpen ensam skulle göra: alla står på lagets {team}. Intervallen visar hur lite man vet om dem med få leads.',
  'followUp.fair': 'Rättvis uppfyllnad',
  'followUp.verdict': 'Jämfört med laget',
  'followUp.next': 'Ring härnäst',
  'followUp.nextMethod': 'Löften vars tid går ut härnäst, det närmaste först.',
  'followUp.breaches': 'Brutna löften att ta igen',
  'followUp.breachesMethod':
    'Brutna de senaste {days} dagarna; kunder och diskvalificerade leads är utelämnade. Först de där ett försök fortfarande fattas, sedan efter värde som står på spel (snittorder × andelen som blir kunder bland leads från samma källa eller med samma betyg), sedan det som varit brutet längst. Brutna för längre sedan: {older}.',
  'followUp.noBreaches': '✓ Inget löfte har brutits de senaste {days} dagarna.',
  'followUp.promise': 'Löfte',
  'followUp.promise.speed': 'första försöket',
  'followUp.promise.depth': 'alla försök',
  'followUp.missing': 'Försök som fattas',
  'followUp.late': 'Hur sent',
  'followUp.left': 'Tid kvar',
  'followUp.until': 'Går ut',
  'followUp.since': 'Brutet sedan',
  'followUp.value': 'Värde på spel ({currency})',
  'followUp.hours': '{n} {n|arbetstimme|arbetstimmar}',
  'followUp.days': '{n} {n|dag|dagar}',
  'followUp.week': 'Vecka',
  'followUp.byWeek': 'Per vecka då klockan startade, de senaste {n}',

  'callList.method':
    'Leads vars löfte går ut härnäst, och löften som brutits och kan tas igen, enligt avtalet i Inställningar.',
  'callList.noneDue': 'Inget löfte går ut härnäst: ingen väntar på ett samtal.',
  'callList.see':
    '{next} {next|lead|leads} att ringa innan ett löfte bryts, {broken} {broken|brutet löfte|brutna löften} att ta igen: se {tab}.',

  'verdict.above': '▲ över',
  'verdict.like': '= som laget',
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
};
