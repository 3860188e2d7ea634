import type { Texts } from '../topics.ts';

export const dataQuality: Texts<'dataQuality'> = {
  'dataQuality.method':
    'Rapporternas summor räknade på två sätt, det som inte stämmer, och varje post som hindrar något från att gå ihop, med raden där den står. Listorna gäller alla poster, oavsett period. Rätta i CRM-systemet, exportera igen och uppdatera.',
  'dataQuality.sums': 'Det som ska stämma',
  'dataQuality.oneWay': 'Delarna',
  'dataQuality.otherWay': 'Helheten',
  'dataQuality.overview': 'Det som hindrar siffror från att gå ihop',
  'dataQuality.list': 'Lista',
  'dataQuality.count': 'Antal',

  'sum.rows': 'Rader i {file}',
  'sum.records': 'poster',
  'sum.duplicates': 'sammanslagna',
  'sum.rejected': 'inte lästa',
  'sum.allRows': 'alla rader',
  'sum.leads': 'alla leads',
  'sum.bySource': 'per källa',
  'sum.byCampaign': 'per källa och kampanj',
  'sum.byCampaignOnly': 'per kampanj',
  'sum.byOwner': 'per ägare',
  'sum.byMonth': 'per månad',
  'sum.byGrade': 'per betyg',
  'sum.ofStage': 'Faserna växer aldrig nedåt',
  'sum.ofWon': 'Vunna affärer',
  'sum.byId': 'kopplade via id',
  'sum.byEmail': 'via e-post',
  'sum.byCompany': 'via företag',
  'sum.unmatched': 'inget lead hittat',
  'sum.won': 'alla vunna affärer',
  'sum.ofRevenue': 'Intäkter',
  'sum.otherPeriod': 'leads utanför perioden',
  'sum.revenue': 'alla vunna affärer',
  'sum.ofModel': 'Attribution: {model}',
  'sum.credited': 'fördelat',
  'sum.noTouch': 'ingen känd kontaktpunkt',
  'sum.ofCost': 'Kostnad',
  'sum.cost': 'alla kostnader',
  'sum.clockStarted': 'leads vars klocka har startat',

  'finding.dealsWithoutLead': 'Affärer utan lead',
  'finding.won': 'vunnen, {amount}',
  'finding.open': 'öppen, {amount}',
  'finding.lost': 'förlorad, {amount}',
  'finding.wonBeforeCreated': 'Vunna innan leadet skapades',
  'finding.earlier': 'Vunnen {won}, men {lead} skapades {created}.',
  'finding.wonWithoutAmount': 'Vunna affärer utan belopp',
  'finding.leadsWithoutCompany': 'Leads utan företag',
  'finding.leadsWithoutDate': 'Leads utan skapandedatum',
  'finding.stagesBackwards': 'Leads vars fasdatum går baklänges',
  'finding.backwards': '{later} {at} ligger före {before} {earlier}.',
  'finding.negativeTimes': 'Tider som är negativa',
  'finding.opened': 'Affären skapades {at}, men {lead} skapades {created}.',
  'finding.attempt': 'Första försöket {at}, men skapat {created}.',
  'finding.response': 'Första svaret {at}, men skapat {created}.',
  'finding.assigned': 'Tilldelat {at}, men skapat {created}.',
  'finding.closedBeforeCreated': 'Stängd {closed}, men skapad {created}.',
  'finding.withoutRate': 'Belopp i en valuta utan kurs',
  'finding.currency': 'Valuta: {currency}.',
  'finding.withoutCost': 'Källor med leads men utan kostnad',
  'finding.leads': '{n} {n|lead|leads}, ingen kostnad.',
  'finding.attemptsWithoutLead': 'Kontaktförsök som inte hör till något lead',
  'finding.merged': 'Rader som slogs samman',
  'finding.mergedInto': 'Räknas ihop med rad {row}.',
  'finding.rejected': 'Rader som inte gick att läsa',

  'todo.dealsWithoutLead':
    'Inget säger vilket lead de kom från: varken id, e-post eller företag. Deras intäkter står på en egen rad. Koppla varje affär till sin kontakt i CRM-systemet.',
  'todo.wonBeforeCreated':
    'De räknas till det lead som de anger. Leadet skrevs kanske in i efterhand, eller så gäller affären en tidigare kund.',
  'todo.wonWithoutAmount':
    'De räknas som vunna utan intäkt, och inte i snittordern. Skriv beloppet i CRM-systemet.',
  'todo.leadsWithoutCompany':
    'Deras affärer kan bara hittas via id och e-post. Säljer ni till privatpersoner är det inget fel.',
  'todo.leadsWithoutDate':
    'De räknas inte i någon månad eller vecka, och ingen klocka kan starta. Exportera datumet.',
  'todo.stagesBackwards': 'Tiderna mellan de faserna räknas som 0 dagar. En fas första datum gäller.',
  'todo.negativeTimes':
    'De räknas som 0. Ofta har ett datum skrivits för hand, eller så går två systems klockor olika.',
  'todo.withoutRate': 'De är utelämnade ur alla summor. Skriv valutans kurs i Inställningar.',
  'todo.withoutCost':
    'Deras avkastning är inte känd, vilket inte är detsamma som gratis. Importera eller skriv vad de kostar; kostar de inget är listan som den ska.',
  'todo.attemptsWithoutLead':
    'Varken id eller e-post hör till något lead: kanske tidigare kunder, eller leads som inte är med i exporten.',
  'todo.merged':
    'Flera rader med samma id är en post: den sista raden gäller, källan från den som skapades först behålls. Inget behöver göras.',
  'todo.rejected': 'De är utelämnade. Rätta cellen eller exporten.',
};
