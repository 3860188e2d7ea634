import type { Texts } from '../topics.ts';

export const agreement: Texts<'agreement'> = {
  'agreement.title': 'Överenskommelse mellan marknad och sälj',
  'agreement.basis': 'För {start} till {end}. Siffrorna gäller per {asOf}.',
  'agreement.example':
    'Exempelsiffror. De följer det ni skriver i Plan och Inställningar, och era egna data när ni har importerat dem.',
  'agreement.incomplete':
    'Leads kan inte utlovas än: Plan behöver ett snittordervärde och en andel leads som blir kunder.',
  'agreement.goal': 'Vad vi båda arbetar för',
  'agreement.revenue': '{currency} i intäkter, {start} till {end}.',
  'agreement.marketing': 'Marknads åtagande mot sälj',
  'agreement.leads': 'leads {per}, {perMonth} i månaden.',
  'agreement.per.goalPeriod': 'under perioden',
  'agreement.per.quarter': 'varje kvartal',
  'agreement.per.fiscalYear': 'varje räkenskapsår',
  'agreement.perRep': 'leads per säljare och månad, fördelade på {reps} säljare.',
  'agreement.leadsForCertainty':
    'leads {per}, {perMonth} i månaden: så många att {customers} {customers|kund|kunder} nås med {certainty} % säkerhet.',
  'agreement.sure':
    'Åtagandet räcker i genomsnitt. För {customers} {customers|kund|kunder} med {certainty} % säkerhet krävs {leads} leads.',
  'agreement.onAverage': 'I genomsnitt räcker {leads} leads till {customers} {customers|kund|kunder}.',
  'agreement.handOver': 'Varje lead överlämnas med källa, kampanj och hur det kan nås.',
  'agreement.sales': 'Säljs åtagande mot marknad',
  'agreement.speed': 'arbetstimmar, högst, från att leadet är {start} till första kontaktförsöket.',
  'agreement.depth': 'kontaktförsök inom {days} dagar. {reached}',
  'agreement.hours': 'timmar per säljare och månad är avsatta för det.',
  'agreement.followed':
    'Vi följer båda åtagandena varje dag på fliken ”{sla}” och går igenom dem tillsammans varje vecka. Den som ser att ett åtagande inte kan hållas säger till i förväg.',
  'agreement.sign': 'Undertecknat',
  'agreement.forMarketing': 'För marknad',
  'agreement.forSales': 'För sälj',
  'agreement.place': 'Ort och datum',
  'agreement.signature': 'Namnteckning',
  'agreement.change': '{what}: {was} → {is}',
  'agreement.hoursChanged': 'Tiderna för enskilda veckodagar är andra.',
  'agreement.leadsOwed': 'Utlovade leads',
  'agreement.leadsOfKind': 'Utlovade leads, {kind}',
  'agreement.percent': '{n} %',
  'agreement.kindPromise': '{hours} arbetstimmar, {attempts} försök, {days} dagar',
  'agreement.asAll': 'som för alla andra',
  'agreement.promiseTo': 'Åtagande för {kind}',
  'agreement.monthsChanged': 'Månaderna har andra delar av dem.',
  'agreement.revenueYearly': '{currency} i intäkter varje räkenskapsår, från {month}.',
  'agreement.revenueQuarterly': '{currency} i intäkter varje kvartal; räkenskapsåret börjar i {month}.',
  'agreement.byMonth': 'Månad för månad: {months}.',
  'agreement.thisPeriod':
    '{start} till {end}: {revenue} {currency} i intäkter och {leads} {leads|lead|leads}.',
  'agreement.revenueMonthly': '{currency} i intäkter varje månad.',
  'agreement.customersAtRate':
    'kunder med ett snittordervärde på {order} {currency}; {rate} av alla leads blir kunder.',
  'agreement.worth': '{currency} ska dessa leads vara värda.',
  'agreement.ofKind': '{kind}, värda {value} {currency}',
  'agreement.otherKinds': '{n} andra {n|slag|slag}',
  'agreement.toKind':
    '{kind}: första försök inom {hours} {hours|arbetstimme|arbetstimmar}, {attempts} försök inom {days} {days|dag|dagar}.',
  'agreement.answerWithin':
    'arbetsdagar, högst, tills sälj har accepterat leadet, eller avvisat det med en orsak, i CRM:et.',
  'agreement.broken': 'När ett åtagande bryts',
  'agreement.limits':
    'Sälj: när färre än {sales} av 30 dagars leads var i tid. Marknad: när färre än {marketing} av de leads som skulle ha kommit har kommit.',
  'agreement.thenDefault': 'Då träffas båda sidor inom en vecka och kommer överens om vad som ändras.',
  'agreement.review': 'Överenskommelsen ses över {day}.',
  'agreement.reviewLater': 'Överenskommelsen ses över tre månader efter att den börjar gälla.',
  'agreement.signatureOf': 'Namnteckning, {name}',
  'agreement.proposed': 'Version {version}: ett förslag, att underteckna.',
  'agreement.inForce':
    'Version {version}, gäller från {from}. Inget i den ändras förrän en ny version är överenskommen.',
  'agreement.agreedOn': 'Överenskommen {day}, att underteckna.',
  'agreement.agreedBy': 'Överenskommen {day}. För marknad: {marketing}. För sälj: {sales}.',
  'agreement.coming': 'Version {version} är överenskommen och börjar gälla {from}.',
  'agreement.reviewForData':
    'En översyn föreslås: era egna data kräver nu ett annat antal leads än det överenskomna.',
  'agreement.reviewForDay':
    'En översyn var avtalad till {day}: se förslaget i sidopanelen, steget ”Överenskommelse”.',
  'agreement.today': 'Era egna data per {asOf} skulle kräva {leads} leads.',
  'agreement.todayRange': 'Era egna data per {asOf} skulle kräva {leads} leads ({low} till {high}).',
  'agreement.badDay': '”{value}” är ingen dag. Skriv den som 2026-10-01.',
  'agreement.nothingChanged':
    'Inget har ändrats sedan version {version}: det finns inget nytt att komma överens om. Ändra först Plan, Inställningar eller steget ”Överenskommelse”.',
  'agreement.beforeLast': 'En ny version kan inte börja gälla före version {version}: välj en senare dag.',
  'agreement.follows': 'Det följer era inställningar och data tills ni kommer överens om det i sidopanelen.',
  'agreement.reviewForGoal': 'Målets dagar tog slut {day}: kom överens om en ny version.',
  'keeping.attempt': 'Ett försök mindre',
  'keeping.hours': 'Två arbetstimmar mer till första försöket',
  'keeping.repHours': 'Tio timmar mer av varje säljare i månaden',
  'keeping.leads': '20 leads färre',
  'keeping.strictest':
    'Det strängaste som båda sidor håller i 95 av 100 sådana perioder: {leads} leads, första försök inom {hours} arbetstimmar, {attempts} försök.',
  'keeping.strictestLeads': 'Flest leads som marknad levererar i 95 av 100 sådana perioder: {leads}.',
};
