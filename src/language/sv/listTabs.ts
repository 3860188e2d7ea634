import type { Texts } from '../topics.ts';

export const listTabs: Texts<'listTabs'> = {
  'listTab.lostHeads':
    'Fliken ”{tab}” har inte längre rubrikerna {heads}, så det som stod under dem läses inte. Skriv varje rubrik igen ovanför sin kolumn.',
  'listTab.noHead':
    'Fliken ”{tab}” har ingen rad med rubrikerna {heads}, så ingen av dess rader läses. Skriv rubrikerna igen, var och en i sin cell.',

  'campaigns.noDate': 'Kampanjer, ”{name}”: {column} saknas. Skriv den som 2026-10-05.',
  'campaigns.howTo':
    'Kalendern som marknad och sälj delar: en kampanj per rad, i de gula cellerna. Det ni skriver behålls.',
  'campaigns.help':
    'Bara första dagen måste fyllas i. Skriv kampanj och källa som i ert CRM, så att deras leads hittas. Förväntade leads räknas in i planen dag för dag; kostnaden räknas in i Sluten återkoppling, om den inte redan finns i en export. Tom valuta: er egen.',
  'campaigns.start': 'Första dag',
  'campaigns.end': 'Sista dag',
  'campaigns.offer': 'Erbjudande',
  'campaigns.segment': 'Målgrupp',
  'campaigns.talkingPoints': 'Samtalspunkter för sälj',
  'campaigns.expectedLeads': 'Förväntade leads',
  'campaigns.badDate':
    'Kampanjer, ”{name}”: ”{value}” under {column} är inget giltigt datum. Skriv det som 2026-10-05.',
  'campaigns.endBeforeStart':
    'Kampanjer, ”{name}”: sista dagen {end} ligger före första dagen {start}. Rätta en av dem.',
  'campaigns.badNumber':
    'Kampanjer, ”{name}”: ”{value}” under {column} är inget tal från 0 och uppåt. Skriv det med siffror, till exempel 1200, eller lämna cellen tom.',
  'campaigns.badCurrency':
    'Kampanjer, ”{name}”: ”{value}” är ingen valuta. Skriv tre bokstäver som EUR, eller lämna cellen tom.',
  'campaigns.inGoal': 'Kampanjer i perioden',
  'campaigns.expectedByNow': 'Väntat till i dag',
  'campaigns.came': 'Leads hittills',

  'decisions.howTo':
    'Det som mötena har beslutat: ett beslut per rad, i de gula cellerna. Skriv x, ja eller dagen under Klart; till dess står beslutet på Veckomöte varje vecka. Det ni skriver behålls.',
  'decisions.issue': 'Fråga',
  'decisions.decision': 'Beslut',
  'decisions.owner': 'Ansvarig',
  'decisions.due': 'Senast',
  'decisions.done': 'Klart',
  'decisions.badDate':
    'Beslut, ”{name}”: ”{value}” under Senast är inget giltigt datum. Skriv det som 2026-10-05.',
  'campaigns.costPlanned': 'Planerad kostnad ({currency})',
  'campaigns.costToDate': 'Kostnad hittills ({currency})',
  'campaigns.inExport': 'se export',
  'campaigns.costNote':
    'Den del av den planerade kostnaden vars dagar har gått. Finns kampanjens kostnad i en export gäller den i stället, på Sluten återkoppling.',
};
