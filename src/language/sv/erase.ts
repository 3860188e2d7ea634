import type { Texts } from '../topics.ts';

export const erase: Texts<'erase'> = {
  'erase.title': 'Radera persondata',
  'erase.help':
    'Tar bort en person ur alla dataflikar och alla rapporter. Leads och aktiviteter tas bort som rader; ur en affär, som är företagets intäkt, tas bara e-post, kontakt och namn bort. Först visas var personen finns.',
  'erase.find': 'Sök',
  'erase.findOld': 'Sök leads före {date}',
  'erase.none': 'Ingen hittades i dataflikarna.',
  'erase.found': 'Det här raderas:',
  'erase.in': '{tab}: {rows} {rows|rad|rader}, {cells} {cells|cell|celler} till',
  'erase.erase': 'Radera för gott',
  'erase.done': 'Raderat, och rapporterna är omskrivna:',
  'erase.after':
    'Radera personen även i ert CRM, annars kommer den tillbaka med nästa export. Google sparar tidigare versioner under Arkiv → Versionshistorik.',
  'erase.elsewhere': 'Skrivet för hand, och kvar för dig att ändra:',
  'erase.uncertain':
    'Kvar, för där står bara namnet, som även ett annat lead eller en ägare har. Se efter vem som avses:',
  'erase.cut':
    'Tiden tog slut innan alla flikar hade sökts igenom efter det som människor har skrivit. Tryck på Sök för att söka igen.',
};
