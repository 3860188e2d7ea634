import type { Texts } from '../topics.ts';

export const contactAttempts: Texts<'contactAttempts'> = {
  'contactAttempts.method':
    'Chans: leads som försöket nådde ÷ leads som det gjordes mot och som inte hade nåtts tidigare, med 95 % intervall (Wilson). Ett lead som inte nåddes och inte kontaktades igen räknas inte vidare. Nådda efter så många: 1 − produkten av (1 − chansen), 95 % (Greenwood, log-log). Försök: samtal, mejl, möten och annat från oss till leadet. Försök som gjorts mot färre än {fewest} leads räknas ihop med de senare. Säljarna väljer själva vilka de försöker nå igen, ofta dem de tror på: därför räknas senare chanser på säljare som nästan alltid fortsätter, och där det inte finns någon sägs det.',
  'contactAttempts.none':
    'Ingen export säger vilka försök som nådde ett lead: exportera aktiviteter med utfall, till exempel Ansluten och Inget svar.',
  'contactAttempts.noHours': 'Säljarnas timmar räcker inte till ett försök per lead.',
  'contactAttempts.noDepth':
    'För lite för att säga hur många försök som lönar sig: det behövs 20 kontaktade leads och fyra veckor med leads.',
  'contactAttempts.suggested': '{n} försök når {reach} av leadsen; {agreed} är avtalade i dag.',
  'contactAttempts.limitHours': 'Säljarnas timmar räcker inte till fler.',
  'contactAttempts.limitCost': 'Ett till skulle kosta mer än det ger.',
  'contactAttempts.limitRecords': 'Vad fler försök ger visar inte era aktiviteter.',
  'contactAttempts.agreed': 'avtalat i dag (Inställningar)',
  'contactAttempts.curve': 'Vad varje försök når',
  'contactAttempts.soFar': '{reached} av {n} kontaktade leads har nåtts hittills.',
  'contactAttempts.attempt': 'Försök',
  'contactAttempts.tried': 'Kontaktade leads',
  'contactAttempts.reached': 'Nådda',
  'contactAttempts.chance': 'Chans att nå',
  'contactAttempts.reach': 'Nådda totalt',
  'contactAttempts.tooFew': 'för få',
  'contactAttempts.chart': 'Andel leads som nåtts efter så många försök',
  'contactAttempts.budget': 'Hur ofta ni bör försöka per källa eller betyg med de timmar ni har',
  'contactAttempts.budgetMethod':
    'Timmar: {reps} säljare × {hours} timmar i månaden = {all} timmar. Leads per månad: de som skapats de senaste {days} dagarna. Timmarna går, en efter en, till det försök som ger mest per minut; tar de slut inom ett steg får en del av leadsen hela steget.',
  'contactAttempts.byValue': 'Det som försöken ger räknas i pengar.',
  'contactAttempts.byReach':
    'Det som försöken ger räknas i nådda leads, eftersom värdet av ett nått lead inte är känt ännu.',
  'contactAttempts.worth':
    'Ett nått lead är värt {value} {currency} ({low} till {high}): {customers} av {n} nådda leads blev kunder, gånger snittordervärdet. En källas eller ett betygs eget värde dras mot det: ju färre nådda leads, desto mer. Leads som inte nås antas inte ge något.',
  'contactAttempts.noCost':
    'Vad ett försök kostar är inte känt ({setting} under Inställningar är tomt): bara timmarna sätter gränsen.',
  'contactAttempts.cost': 'Ett försök kostar {cost} {currency}; ett som ger mindre görs inte.',
  'contactAttempts.recommended': 'Rekommendation',
  'contactAttempts.depthOf': '{n} försök',
  'contactAttempts.furtherOf': '{n} för {share}',
  'contactAttempts.hours': 'Timmar/månad',
  'contactAttempts.reachedPerMonth': 'Nådda/månad',
  'contactAttempts.worthPerMonth': 'Värde/månad, {currency}',
  'contactAttempts.valueEach': 'Värde av ett nått lead, {currency}',
  'contactAttempts.pays': 'Lönar sig',
  'contactAttempts.chances': 'Lärt av',
  'contactAttempts.own': '{n} kontaktade, {reached} nådda',
  'contactAttempts.ownNote':
    'En källas eller ett betygs chanser och värde är dess egna dragna mot alla leads: ju färre den har, desto mer. De räcker lika långt som alla leads, så ingen får fler försök bara för att den har kontaktats oftare.',
  'contactAttempts.attemptsFrom': 'Försök {numbers}',
  'contactAttempts.goOn':
    '{attempts}: räknat på de säljare som kontaktar minst nio av tio leads igen, så att leads inte är handplockade.',
  'contactAttempts.choose':
    '! {attempts}: ingen säljare kontaktar nästan alla leads igen, så de här chanserna gäller handplockade leads. Att kontakta alla skulle nå färre.',
  'contactAttempts.moreNothing': '{n} timmar till i månaden skulle inte ge något: timmarna räcker.',
  'contactAttempts.moreReach':
    '{n} timmar till i månaden ({used} av dem används) skulle nå {reached} leads till.',
  'contactAttempts.moreValue':
    '{n} timmar till i månaden ({used} av dem används) skulle nå {reached} leads till, värda {value} {currency}.',
  'contactAttempts.bySource': 'Per källa',
  'contactAttempts.byTeam': 'Per team',
  'contactAttempts.byCountry': 'Per land',
  'contactAttempts.byGrade': 'Per betyg',
  'contactAttempts.bands': 'Svarstid och konvertering',
  'contactAttempts.bandsMethod':
    'Arbetstimmar från klockans start till första försöket, för leads vars klocka startade för minst {days} dagar sedan. Intervallet är 95 % (Wilson). Ingen andel under {fewest} leads.',
  'contactAttempts.association':
    'Det bevisar inte att snabbhet säljer: de leads som kontaktades först kan ha varit de bättre.',
  'contactAttempts.firstAttempt': 'Första försöket',
  'contactAttempts.to': 'Till {stage}',
  'contactAttempts.rate': 'Andel',
  'contactAttempts.bandFirst': 'inom {n} {n|timme|timmar}',
  'contactAttempts.band': '{from}–{n} timmar',
  'contactAttempts.bandLast': 'efter mer än {n} timmar',
  'contactAttempts.bandNever': 'ej kontaktade',
  'contactAttempts.checkKinds': 'Kontaktade leads per källa eller betyg {kinds} = {all} kontaktade leads.',
  'contactAttempts.checkBands':
    'Leads i banden {bands} + yngre {young} = {all} leads vars klocka har startat.',
  'contactAttempts.suggestedBeside':
    '{n} försök når {reach} av leadsen; de {agreed} som är avtalade i dag når {agreedReach}.',
  'contactAttempts.asAgreed': 'De {n} avtalade försöken når {reach} av leadsen: det är lagom många.',
  'contactAttempts.reachedSoFar': 'Kontaktade leads som nåtts',
  'contactAttempts.reachedNote':
    'Leads som har nåtts ÷ leads som sälj har försökt nå, hur många gånger som helst.',
  'contactAttempts.withAgreed': 'Nås med {n} försök',
  'contactAttempts.withSuggested': 'Nås med {n} försök',
  'contactAttempts.average': 'Försök per lead i snitt',
  'contactAttempts.endsWhenReached': 'de slutar när leadet är nått',
  'contactAttempts.leadsPerMonth': 'Leads/månad',
  'contactAttempts.young': '{n} leads är yngre än {days} dagar och räknas inte än.',
};
