import type { Texts } from '../topics.ts';

export const listTabs: Texts<'listTabs'> = {
  'listTab.lostHeads':
    'Fliken ”{tab}” har inte längre rubrikerna {heads}, så det som stod under dem läses inte. Skriv varje rubrik igen ovanför sin kolumn.',
  'listTab.noHead':
    'Fliken ”{tab}” har ingen rad med rubrikerna {heads}, så ingen av dess rader läses. Skriv rubrikerna igen, var och en i sin cell.',

  'campaigns.noDate': 'Kampanjer, ”{name}”: {column} saknas. Skriv den som 2026-10-05.',
  'campaigns.howTo':
    'Kalendern som marknad och sälj delar: skriv i de gula cellerna, en kampanj per rad. En uppdatering ändrar aldrig det du skriver här.',
  'campaigns.help':
    'Första dagen behövs; utan sista dag pågår kampanjen bara den dagen. Skriv kampanj och källa som i ert CRM, så att kampanjens leads hittas. Förväntade leads fördelas på arbetsdagarna och räknas in i takten; kostnaden fördelas på alla dagar och räknas in i Sluten återkoppling, om den inte redan finns i en export. Tom valuta: er egen.',
  'campaigns.start': 'Första dag',
  'campaigns.end': 'Sista dag',
  'campaigns.offer': 'Erbjudande',
  'campaigns.segment': 'Målgrupp',
  'campaigns.talkingPoints': 'Samtalspunkter för sälj',
  'campaigns.expectedLeads': 'Förväntade leads',
  'campaigns.badDate':
    'Kampanjer, ”{name}”: ”{value}” under {column} är inget datum. Skriv det som 2026-10-05.',
  'campaigns.endBeforeStart':
    'Kampanjer, ”{name}”: sista dagen {end} ligger före första dagen {start}. Rätta en av dem.',
  'campaigns.badNumber':
    'Kampanjer, ”{name}”: ”{value}” under {column} är inget tal från 0 och uppåt. Skriv det med siffror eller lämna cellen tom.',
  'campaigns.badCurrency':
    'Kampanjer, ”{name}”: ”{value}” är ingen valuta. Skriv tre bokstäver som EUR eller lämna cellen tom.',
  'campaigns.inGoal': 'Kampanjer i målperioden',
  'campaigns.expectedByNow': 'Väntade hittills',
  'campaigns.came': 'Har kommit',

  'decisions.howTo':
    'Det som mötena har beslutat: skriv i de gula cellerna, ett beslut per rad. Under Klart skriver du x, ja eller dagen; till dess kommer beslutet upp på Veckomöte varje vecka. En uppdatering ändrar aldrig det du skriver här.',
  'decisions.issue': 'Fråga',
  'decisions.decision': 'Beslut',
  'decisions.owner': 'Ansvarig',
  'decisions.due': 'Senast',
  'decisions.done': 'Klart',
  'decisions.badDate': 'Beslut, ”{name}”: ”{value}” under Senast är inget datum. Skriv det som 2026-10-05.',
};
