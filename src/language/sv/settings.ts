import type { Texts } from '../topics.ts';

export const settings: Texts<'settings'> = {
  'settings.weekdayHours': 'Veckodagar med andra tider',
  'settings.weekday': 'Veckodag',
  'settings.opens': 'Börjar',
  'settings.closes': 'Slutar',
  'settings.lunchFrom': 'Lunch från',
  'settings.lunchTo': 'Lunch till',
  'settings.hoursHelp':
    'Veckodagar med andra tider: fredag, 08:00, 15:00. Tom lunch är som andra dagar; {none} i stället för en tid är ingen lunch, eller en ledig dag.',
  'settings.howTo': 'Skriv i de gula cellerna. Det ni skriver behålls.',
  'settings.setting': 'Inställning',
  'settings.value': 'Värde',
  'settings.meaning': 'Vad det betyder',
  'settings.rates': 'Växelkurser',
  'settings.currency': 'Valuta',
  'settings.rate': 'Värde av en',
  'settings.holidays': 'Helgdagar',
  'settings.holiday': 'Helgdag',
  'settings.columns': 'Kolumner, där de inte hittades',
  'settings.kind': 'Sort',
  'settings.field': 'Fält',
  'settings.header': 'Rubrik i er export',
  'settings.form': 'Läses som',
  'settings.stages': 'Era ord för faserna',
  'settings.word': 'Ord i ert CRM',
  'settings.stage': 'Vår fas',
  'settings.activityTypes': 'Aktiviteter: era ord för typerna',
  'settings.typeWord': 'Typ i ert CRM',
  'settings.activityType': 'Vad det är',
  'settings.sourceAliases': 'Källor som går under ett annat namn',
  'settings.aliasedSource': 'Källa i era exporter',
  'settings.goesUnder': 'Går under namnet',
  'settings.listsHelp':
    'Sorter: {kinds}. Läses som: {forms}. {none} som rubrik: fältet läses inte från någon kolumn. Faser: {stages}. Aktiviteter: {types}.',

  'setting.bad': '{setting} kan inte vara ”{value}”: det ska vara {expected}.',
  'setting.help': 'Det ska vara {expected}.',
  'setting.openAfterClose': 'Arbetsdagen måste börja innan den slutar.',
  'setting.startAfterEnd': '”{start}” får inte vara senare än ”{end}”.',
  'setting.badRate':
    'Växelkursen ”{currency}” = ”{value}” går inte att använda: skriv en valuta med tre bokstäver och ett tal över 0, t.ex. EUR och 11,20.',
  'setting.badHoliday': 'Helgdagen ”{value}” är inget giltigt datum: skriv t.ex. 2026-06-19.',
  'setting.badForm':
    'Inställningar, kolumner: ”{value}” kan inte användas. Skriv hur den läses som dag först, månad först, decimalkomma eller decimalpunkt, eller lämna tomt.',
  'setting.badColumn':
    'Raden ”{value}” under Kolumner går inte att använda: skriv en sort, ett av dess fält och rubriken i din export.',
  'setting.badStage':
    '”{word}” är kopplat till ”{value}”, som inte är någon fas: skriv en av dem som står under Inställningar.',
  'setting.badActivityType':
    'Typen ”{word}” sägs vara ”{value}”: skriv ett av orden som står under Inställningar för aktiviteter.',
  'setting.badAlias':
    'Raden ”{source}” – ”{name}” under Källor kan inte användas: skriv källan som era exporter har den, och namnet den går under.',
  'setting.unknown': 'Det finns ingen inställning som heter ”{name}”. Kontrollera stavningen.',
  'setting.badLunch':
    'Lunchen kan inte användas: fyll i både när den börjar och när den slutar, mellan {open} och {close}, eller lämna båda tomma.',
  'setting.badHours':
    'Raden ”{value}” under veckodagar kan inte användas: skriv en veckodag, när den börjar och slutar och vid behov dess lunch, som fredag 08:00 15:00; ett streck i stället för tiderna gör dagen ledig.',
  'setting.noWorkingDay':
    'Raderna under veckodagar lämnar ingen arbetsdag kvar: ta bort en som gör en dag ledig.',

  'meaning.language': 'Flikarnas språk: svenska eller engelska.',
  'meaning.currency': 'Tre bokstäver; tomt: SEK. Belopp i andra valutor behöver en kurs i listan till höger.',
  'meaning.certainty': '90 %: chansen att målet nås.',
  'meaning.promise':
    'De leads som når målet i genomsnitt, eller med säkerheten i Plan. Alla flikar visar det antalet.',
  'meaning.asOf': 'Sista dagen som räknas. Tom: i dag.',
  'meaning.goalStart': 'Tom: månadens första dag.',
  'meaning.goalEnd': 'Tom: månadens sista dag.',
  'meaning.periodStart': 'Bara leads som skapats i perioden rapporteras. Tom: alla.',
  'meaning.periodEnd': 'Dagen själv räknas med. Tom: alla.',
  'meaning.firstAttemptWithinHours':
    'Vad sälj lovar: arbetstimmar från att klockan startar till första försöket.',
  'meaning.attempts': 'Vad sälj lovar: hur många gånger ett lead kontaktas.',
  'meaning.attemptsWithinDays': 'Kalenderdagar från att klockan startar.',
  'meaning.reachedEndsDepth': 'Ja: ett lead som har nåtts behöver inga fler försök.',
  'meaning.clockStart': 'Skapat, tilldelat en säljare, MQL eller SQL.',
  'meaning.open': 'Som 08:00. Ett lead som kommer på natten startar här.',
  'meaning.close': 'Som 17:00.',
  'meaning.weekend': 'Åtskilda med komma, t.ex. lördag, söndag. –: inga.',
  'meaning.reps': 'Hur många som delar på leadsen. Tomt: 5.',
  'meaning.hoursPerMonth': 'Tid som är avsatt för att följa upp leads.',
  'meaning.minutesPerAttempt': 'Ett samtal eller mejl med det som hör till.',
  'meaning.costPerHour': 'Lön med påslag; tomt: kontaktförsöken vägs bara i timmar.',
  'meaning.showNames':
    'Nej: säljarna är Säljare 1, Säljare 2 …, leads bara sitt id, och den som nämns i andra texter Kontakt 1, Kontakt 2 … Dataflikarna är som de är.',
  'meaning.tabs': 'Tomt: alla. Annars deras namn, åtskilda med komma; en som utelämnas göms.',
  'meaning.digestTo':
    'Skilj adresser åt med komma (mottagarna ser varandra). Lämna tomt om inget mejl ska skickas.',
  'meaning.digestWhen': 'Vid varje schemalagd uppdatering, eller bara när något avviker.',
  'meaning.digestThreshold': 'Första eller alla kontaktförsök i tid under detta är en punkt att kontrollera.',
  'meaning.lunchStart': 'Som 12:00. Tom: ingen lunch räknas bort.',
  'meaning.lunchEnd': 'Som 13:00.',
  'meaning.holidayCountry':
    'Sverige, Norge, Danmark eller Finland; tomt: inga. Egna dagar: listan till höger.',
  'meaning.holidayEves': 'Julafton med flera: inga helgdagar enligt lag, men kontoren är stängda.',
  'meaning.bridgeDays': 'Som fredagen mellan Kristi himmelsfärdsdag och helgen.',
  'meaning.attributionModel': 'Hur en vunnen affär fördelas; fliken Attribution anger modellernas vikter.',
  'meaning.comparisonModel': 'Visas intill, eftersom ingen modell är sanningen.',
  'meaning.lookbackDays': 'Det som är äldre än så före stängningen har ingen del i affären.',
  'meaning.touchActivities': 'Nej: bara källor, formulär och kampanjer.',
  'meaning.salesSourceWords': 'Åtskilda med komma. Alla andra källor är marknads. –: inga.',
  'meaning.retention':
    'Gallringsdatum: leads som inget har hänt med sedan dess räknas som för gamla, och menyns Radera en person tar bort dem. Tomt: inga.',
  'meaning.rateBasis': 'Alla leads hittills, eller mogen: rättad för unga leads.',
  'meaning.rateWithinDays': 'Mogen: leads som blir kunder inom så många dagar.',
  'meaning.marketingShare': 'Andel av målet som ska komma från marknads leads.',
  'meaning.convertedMeans':
    'Där en fil från inget känt system bara säger att ett lead är konverterat, och det inte finns några affärer.',
  'meaning.leadKind':
    'Källa, betyg eller inte alls. Varje källa eller betyg har sin egen andel och sitt eget leadvärde.',
};
