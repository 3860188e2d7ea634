import type { Texts } from '../topics.ts';

export const agreement: Texts<'agreement'> = {
  'agreement.title': 'Överenskommelse mellan marknad och sälj',
  'agreement.basis': 'För {start} till {end}. Siffrorna gäller per {asOf}.',
  'agreement.example':
    'Exempelsiffror. De följer det ni skriver i Plan och Inställningar, och era egna data när ni har importerat dem.',
  'agreement.incomplete':
    'Leads kan inte utlovas än: Plan behöver ett snittordervärde och en andel leads som blir kunder.',
  'agreement.goal': 'Vad vi båda arbetar för',
  'agreement.revenue': '{currency} i intäkter.',
  'agreement.customers': 'kunder med ett snittordervärde på {order} {currency}.',
  'agreement.rate': 'av alla leads blir kunder.',
  'agreement.marketing': 'Marknads åtagande mot sälj',
  'agreement.leads': 'leads under perioden, {perMonth} i månaden.',
  'agreement.perRep': 'leads per säljare och månad, fördelade på {reps} säljare.',
  'agreement.leadsForCertainty':
    'leads under perioden, {perMonth} i månaden: så många att {customers} {customers|kund|kunder} nås med {certainty} % säkerhet.',
  'agreement.sure':
    'Åtagandet räcker i genomsnitt. För {customers} {customers|kund|kunder} med {certainty} % säkerhet krävs {leads} leads.',
  'agreement.onAverage': 'I genomsnitt räcker {leads} leads till {customers} {customers|kund|kunder}.',
  'agreement.handOver': 'Varje lead överlämnas med källa, kampanj och hur det kan nås.',
  'agreement.sales': 'Säljs åtagande mot marknad',
  'agreement.speed': 'arbetstimmar, högst, från att leadet är {start} till första kontaktförsöket.',
  'agreement.depth': 'kontaktförsök inom {days} dagar. {reached}',
  'agreement.hours': 'timmar per säljare och månad är avsatta för det.',
  'agreement.answer':
    'Varje lead accepteras, eller avvisas med en orsak, i CRM:et: det är så marknad lär sig.',
  'agreement.follow': 'Hur vi följer upp',
  'agreement.followed':
    'Vi följer båda åtagandena varje dag på fliken ”{sla}” och går igenom dem tillsammans varje vecka. Den som ser att ett åtagande inte kan hållas säger till i förväg.',
  'agreement.sign': 'Undertecknat',
  'agreement.forMarketing': 'För marknad',
  'agreement.forSales': 'För sälj',
  'agreement.place': 'Ort och datum',
  'agreement.signature': 'Namnteckning',
};
