import type { Texts } from '../topics.ts';

export const changeDrivers: Texts<'changeDrivers'> = {
  'changeDrivers.method':
    'Kunder og inntekter fra leadene som ble opprettet i siste hele kvartal, ved siden av kvartalet før, med like mange dager av begge som det korteste har; med en periode i Innstillinger: dagene i den så langt, ved siden av like mange dager rett før. Hver effekt er gjennomsnittet over alle rekkefølger faktorene kan endres i (Shapley), slik at effektene summerer seg nøyaktig til forskjellen. Andeler og inntekter per kunde regnes per kilde.',
  'changeDrivers.intervalNote':
    'Hvor effekten ligger i 95 av 100 tilfeller om andre leads hadde kommet og andre deals var blitt vunnet, like mange og like store som de var: Begge er trukket på nytt noen hundre ganger. Farge bare der null ligger utenfor.',
  'changeDrivers.title': 'De to periodene',
  'changeDrivers.followed': 'Begge perioder følges like lenge ({days} {days|dag|dager}).',
  'changeDrivers.created': 'Opprettede leads',
  'changeDrivers.none': 'En av de to periodene har ingen leads: Det er ingenting å sammenligne.',
  'changeDrivers.few': 'Færre enn {n} kunder: Mye av endringen kan være tilfeldig.',
  'changeDrivers.undated':
    '! {n} {n|lead regnes|leads regnes} med en fase uten dato, i den tidligere perioden uansett hvor sent det var: Periodene følges ikke like lenge.',
  'changeDrivers.factor': 'Faktor',
  'changeDrivers.sum': 'Til sammen',
  'changeDrivers.customersChart': 'Kunder: før, hva som endret seg, nå',
  'changeDrivers.revenueChart': 'Inntekter ({currency}): før, hva som endret seg, nå',

  'driver.volume': 'Antall leads',
  'driver.mix': 'Miks av kilder',
  'driver.order': 'Inntekter per kunde',
  'changeDrivers.whole': 'Totalt',
  'changeDrivers.up': 'Opp',
  'changeDrivers.down': 'Ned',
  'changeDrivers.before': 'Før',
  'changeDrivers.now': 'Nå',
  'changeDrivers.spans': 'Nå: leads opprettet {now} ({nowDays} dager). Før: {before} ({beforeDays} dager).',
  'changeDrivers.factors': 'Hva som forklarer endringen',
  'changeDrivers.rose': 'Antall kunder økte fra {from} til {to}: {why}.',
  'changeDrivers.fell': 'Antall kunder falt fra {from} til {to}: {why}.',
  'changeDrivers.unchanged': 'Antall kunder er uendret: {n} i begge perioder.',
  'changeDrivers.and': 'og',
  'moved.volume.up': 'flere leads',
  'moved.volume.down': 'færre leads',
  'moved.mix.up': 'flere leads fra bedre kilder',
  'moved.mix.down': 'færre leads fra bedre kilder',
  'moved.step.up': 'flere går videre fra {step}',
  'moved.step.down': 'færre går videre fra {step}',
};
