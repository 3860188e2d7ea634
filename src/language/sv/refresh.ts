import type { Texts } from '../topics.ts';

export const refresh: Texts<'refresh'> = {
  'menu.used': 'Funktionerna kan nu användas i det här kalkylarket: prova =LEADS_NEEDED(100000;10000;2%)',
  'menu.helpText':
    '1. Menyn, Importera och skapa: släpp exporterna av leads och affärer (samtal och kostnader om ni har dem). Vilka kolumner, för varje CRM: projektets sida ”Från ert CRM till kalkylarket”.\n2. Tryck på Skapa med de här inställningarna.\n3. Läs Start och Veckomöte; ring från Ringlistan.\n4. Nästa vecka: läs in de nya exporterna och tryck på Uppdatera rapporterna nu.\n\nMålet står i Plan, arbetstid och valuta i Inställningar. Era egna anteckningar behålls.',
  'menu.version': 'Version {version}',
  'menu.generated': 'Rapporterna är klara: {n} flikar, {seconds} s.',

  'refresh.busy':
    'En annan uppdatering pågår i det här kalkylarket. Vänta tills den är klar och försök igen.',
  'refresh.failed':
    'Uppdateringen {time} misslyckades; flikar den inte hann till visar den senaste rapporten som lyckades. {reason}',
  'refresh.noSpreadsheet':
    'Inget kalkylark är öppet för den här körningen. Öppna kalkylarket och välj Uppdatera.',
  'refresh.unexpected': 'Ett oväntat fel stoppade den: {message}',

  'consent.missing':
    'Google har inte fått, eller har inte längre, ditt medgivande att {rights}. Välj Importera och skapa i menyn och tillåt det.',
  'consent.cells': 'läsa och skriva i kalkylarket',
  'consent.sidebar': 'visa sidofältet',
  'consent.schedule': 'uppdatera enligt schema',
  'consent.mail': 'skicka mejl',
  'sidebar.title': 'Smarketing',
  'schedule.never': 'Ingen schemalagd uppdatering. Välj en i menyn, under ”Schemalagd uppdatering …”.',
  'schedule.day': 'Uppdateras av sig självt varje dag, inom en timme efter klockan {hour}:00.',
  'schedule.week': 'Uppdateras av sig självt varje måndag, inom en timme efter klockan {hour}:00.',
  'schedule.by': 'Den körs med kontot som tillhör {by} och upphör om personen slutar.',
  'schedule.bySomebody': 'Den körs med kontot hos den som valde den och upphör om personen slutar.',
  'schedule.postponed': '{time} arbetade en annan körning; den kommer tillbaka inom två timmar.',
  'schedule.cameBack': 'Den kom tillbaka: {time} arbetade en annan körning.',
  'schedule.copy':
    'Det här kalkylarket är en kopia. Den schemalagda uppdateringen stannade i originalet: välj den på nytt här, i menyn under ”Schemalagd uppdatering …”.',
  'schedule.repaired': 'Den schemalagda uppdateringen hade upphört och ställdes in på nytt {time}.',
  'erase.badEmail': '”{value}” är ingen e-postadress. Skriv en sådan som anna@foretaget.se.',
  'erase.goOn':
    'Tiden tog slut medan ”{tab}” rensades. Det som är borta är borta för gott. Tryck på Radera en gång till: det fortsätter där det slutade.',
  'erase.reportsLeft':
    'Allt raderades, men tiden tog slut innan rapporterna skrevs om utan det. Tryck på Radera en gång till eller på Uppdatera: då står de på tur.',
  'erase.moved':
    'Någon flyttar rader i en dataflik just nu, så det är inte säkert vilken rad som är vems. Vänta en minut och tryck på Radera igen.',
  'erase.nobody': 'Ingen hittades i dataflikarna, så inget raderades.',
  'cli.badDate': '”{value}” är inget datum. Skriv --as-of som 2026-10-16.',
  'schedule.alerts': 'Varje timme av arbetstiden får säljare mejl om leads vars tid går ut.',
};
