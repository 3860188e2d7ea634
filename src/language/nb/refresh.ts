import type { Texts } from '../topics.ts';

export const refresh: Texts<'refresh'> = {
  'menu.used': 'Funksjonene kan nå brukes i dette regnearket: Prøv =LEADS_NEEDED(100000;10000;2%)',
  'menu.helpText':
    '1. Menyen, Importer og lag: Slipp eksportene av leads og deals (samtaler og kostnader hvis dere har dem). Hvilke kolonner, for hvert CRM-system: prosjektets side «From your CRM to the sheet» (på engelsk).\n2. Trykk på Lag med disse innstillingene.\n3. Les Start og Ukemøte; ring fra Ringeliste.\n4. Neste uke: Importer de nye eksportene og trykk på Oppdater rapportene nå.\n\nMålet står i Plan, arbeidstid og valuta i Innstillinger. Det dere selv har skrevet, blir stående.',
  'menu.version': 'Versjon {version}',
  'menu.generated': 'Rapportene er klare: {n} faner, {seconds} s.',

  'refresh.busy': 'En annen oppdatering pågår i dette regnearket. Vent til den er ferdig, og prøv igjen.',
  'refresh.failed':
    'Oppdateringen {time} mislyktes; faner den ikke rakk, viser fortsatt den siste vellykkede rapporten. {reason}',
  'refresh.noSpreadsheet':
    'Ikke noe regneark er åpent for denne kjøringen. Åpne regnearket og velg Oppdater.',
  'refresh.unexpected': 'En uventet feil stoppet den: {message}',

  'consent.missing':
    'Google har ikke fått, eller har ikke lenger, samtykket ditt til å {rights}. Velg Importer og lag i menyen, og tillat det.',
  'consent.cells': 'lese og skrive i dette regnearket',
  'consent.sidebar': 'vise sidepanelet',
  'consent.schedule': 'oppdatere etter tidsplan',
  'consent.mail': 'sende e-post',
  'sidebar.title': 'Smarketing',
  'schedule.never': 'Ingen planlagt oppdatering. Velg en i menyen, under «Planlagt oppdatering …».',
  'schedule.day': 'Oppdateres av seg selv hver dag, innen en time etter klokken {hour}:00.',
  'schedule.week': 'Oppdateres av seg selv hver mandag, innen en time etter klokken {hour}:00.',
  'schedule.by': 'Den kjøres med kontoen til {by} og stopper hvis vedkommende slutter.',
  'schedule.bySomebody':
    'Den kjøres med kontoen til den som valgte den, og stopper hvis vedkommende slutter.',
  'schedule.postponed': '{time} var en annen kjøring i gang; oppdateringen prøver igjen innen to timer.',
  'schedule.cameBack': 'Oppdateringen prøvde igjen: {time} var en annen kjøring i gang.',
  'schedule.copy':
    'Dette regnearket er en kopi. Den planlagte oppdateringen ble igjen i originalen: Velg den på nytt her, i menyen under «Planlagt oppdatering …».',
  'schedule.repaired': 'Den planlagte oppdateringen hadde stoppet og ble satt opp på nytt {time}.',
  'erase.badEmail': '«{value}» er ikke en e-postadresse. Skriv en som anna@example.com.',
  'erase.goOn':
    'Tiden gikk ut mens «{tab}» ble ryddet. Det som er borte, er borte for godt. Trykk på Slett en gang til: Det fortsetter der det stoppet.',
  'erase.reportsLeft':
    'Alt ble slettet, men tiden gikk ut før rapportene var skrevet på nytt uten det. Trykk på Slett en gang til, eller på Oppdater: Da står de for tur.',
  'erase.moved':
    'Noen flytter rader i en datafane akkurat nå, så det er ikke sikkert hvilken rad som tilhører hvem. Vent et minutt, og trykk på Slett en gang til.',
  'erase.nobody': 'Ingen ble funnet i datafanene, så ingenting ble slettet.',
  'cli.badDate': '«{value}» er ikke en dato. Skriv --as-of som 2026-10-16.',
  'schedule.alerts':
    'Hver time i arbeidstiden får selgerne e-post om leads der fristen er i ferd med å gå ut.',
};
