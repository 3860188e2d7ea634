import type { Texts } from '../topics.ts';

export const changeDrivers: Texts<'changeDrivers'> = {
  'changeDrivers.method':
    'Kunder och intäkter från de leads som skapades i Inställningars period (utan period: senaste hela kvartalet) bredvid dem från lika många dagar före, uppdelat på vad som ändrades. Varje effekt är medelvärdet över alla ordningar som faktorerna kan ändras i (Shapley), så att de summerar exakt till skillnaden. Andelar och intäkt per kund tas per källa.',
  'changeDrivers.title': 'Vad som ändrade kunder och intäkter',
  'changeDrivers.followed':
    'Båda sidor följs i {days} {days|dag|dagar} efter sin sista dag: det som kom senare på den äldre sidan räknas inte här.',
  'changeDrivers.created': 'Leads skapade',
  'changeDrivers.none': 'En av sidorna har inga leads: det finns inget att jämföra.',
  'changeDrivers.few': 'Med färre än {n} kunder på en sida kan mycket av skillnaden vara slump.',
  'changeDrivers.undated':
    'Leads som räknas med en fas utan datum: {n}. På den äldre sidan räknas de oavsett när det var, så sidorna följs inte lika länge.',
  'changeDrivers.factor': 'Vad som ändrades',
  'changeDrivers.sum': 'Summa = skillnad',
  'changeDrivers.customersChart': 'Vad som ändrade kunderna',
  'changeDrivers.revenueChart': 'Vad som ändrade intäkterna ({currency})',

  'driver.volume': 'Antal leads',
  'driver.mix': 'Mix av källor',
  'driver.mql': 'Lead till MQL',
  'driver.sql': 'MQL till SQL',
  'driver.opportunity': 'SQL till affär',
  'driver.customer': 'Affär till kund',
  'driver.order': 'Intäkt per kund',
  'changeDrivers.whole': 'Helhet',
  'changeDrivers.up': 'Upp',
  'changeDrivers.down': 'Ned',
  'changeDrivers.before': 'Före',
  'changeDrivers.now': 'Nu',
};
