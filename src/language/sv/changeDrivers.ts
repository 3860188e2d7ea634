import type { Texts } from '../topics.ts';

export const changeDrivers: Texts<'changeDrivers'> = {
  'changeDrivers.method':
    'Kunder och intäkter från de leads som skapades under senaste hela kvartalet bredvid kvartalet före, lika många dagar av båda som det kortare har; med en period i Inställningar under dess dagar hittills bredvid lika många dagar strax före. Varje effekt är medelvärdet över alla ordningar som faktorerna kan ändras i (Shapley), så att de summerar exakt till skillnaden. Andelar och intäkt per kund tas per källa.',
  'changeDrivers.intervalNote':
    'Var effekten ligger i 95 fall av 100 om andra leads hade kommit och andra affärer vunnits, lika många och lika stora som de var: båda har dragits om några hundra gånger. Färg bara där noll ligger utanför.',
  'changeDrivers.title': 'De två perioderna',
  'changeDrivers.followed': 'Båda perioderna följs upp lika länge ({days} {days|dag|dagar}).',
  'changeDrivers.created': 'Leads skapade',
  'changeDrivers.none': 'En av perioderna har inga leads: det finns inget att jämföra.',
  'changeDrivers.few': 'Färre än {n} kunder: mycket av förändringen kan vara slump.',
  'changeDrivers.undated':
    '! {n} {n|lead räknas|leads räknas} med en fas utan datum, i den tidigare perioden hur sent det än var: perioderna följs inte lika länge.',
  'changeDrivers.factor': 'Faktor',
  'changeDrivers.sum': 'Summa',
  'changeDrivers.customersChart': 'Kunder: före, vad som ändrades, nu',
  'changeDrivers.revenueChart': 'Intäkter ({currency}): före, vad som ändrades, nu',

  'driver.volume': 'Antal leads',
  'driver.mix': 'Mix av källor',
  'driver.order': 'Intäkt per kund',
  'changeDrivers.whole': 'Helhet',
  'changeDrivers.up': 'Upp',
  'changeDrivers.down': 'Ned',
  'changeDrivers.before': 'Före',
  'changeDrivers.now': 'Nu',
  'changeDrivers.spans': 'Nu: leads skapade {now} ({nowDays} dagar). Före: {before} ({beforeDays} dagar).',
  'changeDrivers.factors': 'Vad förklarar förändringen',
  'changeDrivers.rose': 'Kunderna ökade från {from} till {to}: {why}.',
  'changeDrivers.fell': 'Kunderna minskade från {from} till {to}: {why}.',
  'changeDrivers.unchanged': 'Lika många kunder i båda perioderna: {n}.',
  'changeDrivers.and': 'och',
  'moved.volume.up': 'fler leads',
  'moved.volume.down': 'färre leads',
  'moved.mix.up': 'fler leads från bättre källor',
  'moved.mix.down': 'färre leads från bättre källor',
  'moved.step.up': 'fler går vidare från {step}',
  'moved.step.down': 'färre går vidare från {step}',
};
