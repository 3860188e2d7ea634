import type { Texts } from '../topics.ts';

export const contactAttempts: Texts<'contactAttempts'> = {
  'contactAttempts.method':
    'Chans: leads som försöket nådde ÷ leads som det gjordes mot och som inte hade nåtts tidigare; 95 % intervall (Wilson). Ett lead som inte nåddes och inte kontaktades igen räknas inte vidare. Nådda hittills: 1 − produkten av (1 − chansen), 95 % intervall (Greenwood, log-log). Försök: samtal, mejl, möten och annat från oss till leadet. Försök som gjorts mot färre än {fewest} leads räknas ihop med de senare.',
  'contactAttempts.none':
    'Ingen export säger vilka försök som nådde ett lead. Exportera aktiviteter med utfall, till exempel Ansluten och Inget svar.',
  'contactAttempts.depth': 'Hur många kontaktförsök ni kan komma överens om',
  'contactAttempts.noHours': 'Säljarnas timmar räcker inte till ett försök per lead.',
  'contactAttempts.noDepth':
    'För lite för att säga hur många försök som är lagom: det behövs 20 leads som har kontaktats, leads skapade under minst fyra veckor och ett försök som tar tid (Inställningar).',
  'contactAttempts.suggested':
    'Era egna aktiviteter talar för {n} kontaktförsök per lead: de når {reach} av leadsen, med i snitt {expected} försök per lead, eftersom man slutar när leadet är nått.',
  'contactAttempts.limitHours': 'Fler ryms inte i säljarnas timmar.',
  'contactAttempts.limitCost': 'Nästa försök skulle kosta mer än det ger.',
  'contactAttempts.limitRecords': 'Längre räcker inte era aktiviteter: de säger inte vad fler försök ger.',
  'contactAttempts.agreed': 'Överenskommet i dag: {n} försök (Inställningar).',
  'contactAttempts.curve': 'Vilket försök som når leadet',
  'contactAttempts.soFar': '{reached} av {n} leads som kontaktats har nåtts hittills.',
  'contactAttempts.attempt': 'Försök',
  'contactAttempts.tried': 'Försök gjorda',
  'contactAttempts.reached': 'Nådda',
  'contactAttempts.chance': 'Chans',
  'contactAttempts.reach': 'Nådda hittills',
  'contactAttempts.tooFew': 'för få för att säga',
  'contactAttempts.chart': 'Chansen vid varje försök och andelen leads som nåtts hittills',
  'contactAttempts.budget': 'Försök per typ av lead med de timmar som finns',
  'contactAttempts.budgetMethod':
    'Timmar: {reps} säljare × {hours} timmar i månaden = {all} timmar. Leads per månad: de som skapats de senaste {days} dagarna. Timmarna går, en efter en, till det försök som ger mest per minut. Försök som tillsammans ger mer än det första av dem ensamt räknas som ett steg; tar timmarna slut inom ett steg får en del av leadsen hela steget.',
  'contactAttempts.byValue': 'Det som försöken ger räknas i pengar.',
  'contactAttempts.byReach':
    'Det som försöken ger räknas i nådda leads, eftersom värdet av ett nått lead inte är känt ännu.',
  'contactAttempts.worth':
    'Värdet av ett nått lead: {customers} av {n} nådda leads blev kunder, gånger snittordervärdet: {value} {currency} ({low} till {high}). En typ med färre än {fewest} nådda leads, eller utan kund, får värdet för alla leads. Leads som inte nås antas inte ge något.',
  'contactAttempts.noCost':
    'Vad ett försök kostar är inte känt ({setting} under Inställningar är tomt): bara timmarna sätter gränsen.',
  'contactAttempts.cost': 'Ett försök kostar {cost} {currency}; ett som ger mindre görs inte.',
  'contactAttempts.recommended': 'Rekommendation',
  'contactAttempts.depthOf': '{n} försök',
  'contactAttempts.furtherOf': '{n} för {share}',
  'contactAttempts.hours': 'Timmar/månad',
  'contactAttempts.reachedPerMonth': 'Nådda/månad',
  'contactAttempts.worthPerMonth': 'Värde/månad, {currency}',
  'contactAttempts.valueEach': 'Per nått, {currency}',
  'contactAttempts.pays': 'Lönar sig',
  'contactAttempts.chances': 'Chanser från',
  'contactAttempts.own': 'egna leads',
  'contactAttempts.valueOfAll': 'värde för alla',
  'contactAttempts.ofAll': 'alla leads',
  'contactAttempts.moreNothing':
    '{n} timmar till i månaden skulle inte ge något: timmarna räcker till allt detta.',
  'contactAttempts.moreReach':
    '{n} timmar till i månaden ({used} av dem används) skulle nå {reached} leads till.',
  'contactAttempts.moreValue':
    '{n} timmar till i månaden ({used} av dem används) skulle nå {reached} leads till, värda {value} {currency}.',
  'contactAttempts.bySource': 'Per källa',
  'contactAttempts.byGrade': 'Per betyg',
  'contactAttempts.bands': 'Svarstid och konvertering',
  'contactAttempts.bandsMethod':
    'Efter arbetstimmar från klockans start till första försöket, för de {n} leads vars klocka startade för minst {days} dagar sedan; {young} yngre är inte med, eftersom de inte har hunnit konvertera. 95 % intervall (Wilson). Ingen andel under {fewest} leads.',
  'contactAttempts.association':
    'Detta är ett samband och inget bevis: de leads som kontaktades först kan ha varit de bättre.',
  'contactAttempts.firstAttempt': 'Första försöket',
  'contactAttempts.to': 'Till {stage}',
  'contactAttempts.rate': 'Andel',
  'contactAttempts.bandFirst': 'inom {n} {n|timme|timmar}',
  'contactAttempts.band': '{from}–{n} timmar',
  'contactAttempts.bandLast': 'efter mer än {n} timmar',
  'contactAttempts.bandNever': 'inget hittills',
  'contactAttempts.checkKinds': 'Kontaktade leads per typ {kinds} = {all} kontaktade leads.',
  'contactAttempts.checkBands':
    'Leads i banden {bands} + yngre {young} = {all} leads vars klocka har startat.',
};
