import type { Texts } from '../topics.ts';

export const refresh: Texts<'refresh'> = {
  'menu.used': 'Funktionerna kan nu användas i det här kalkylarket: prova =LEADS_NEEDED(100000;10000;2%)',
  'menu.helpText':
    'Klistra in en export av leads och en av affärer under ”Importera och skapa”. Tillägget hittar kolumnerna, behåller exporten som en egen flik och skriver rapporterna. Klistra in en ny export över den gamla och välj Uppdatera: allt följer med. Det du skriver i Plan och Inställningar förblir ditt.',
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
};
