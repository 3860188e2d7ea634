import type { Texts } from '../topics.ts';

export const digest: Texts<'digest'> = {
  'digest.subjectOff': 'Smarketing {date}: {n} {n|sak|saker} att se efter',
  'digest.subjectFine': 'Smarketing {date}: inget nytt att se efter',
  'digest.subjectFailed': 'Smarketing {date}: den schemalagda uppdateringen misslyckades',
  'digest.fine': 'Inget nytt sedan förra schemalagda uppdateringen.',
  'digest.notNeeded': 'Ingen sammanfattning skickades: inget nytt att se efter.',
  'digest.off': 'Att se efter',
  'digest.speedLow': 'Första kontaktförsök i tid: {attainment}, under gränsen {limit}.',
  'digest.depthLow': 'Alla kontaktförsök i tid: {attainment}, under gränsen {limit}.',
  'digest.missed': 'Missade: första kontaktförsök {speed}, alla kontaktförsök {depth}.',
  'digest.missedNew':
    'Missade sedan förra schemalagda uppdateringen: första kontaktförsök {speed}, alla kontaktförsök {depth}.',
  'digest.failing': 'Avstämningar som inte stämmer: {n}.',
  'digest.failingNew': 'Avstämningar som inte längre stämmer sedan förra schemalagda uppdateringen: {n}.',
  'digest.byOwner': 'Missade per ägare, flest först',
  'digest.firstMissed': 'Missat första försök',
  'digest.checks': 'Avstämningar att se efter',
  'digest.week': 'Veckan',
  'digest.lateDecision': 'Försenat sedan {due}: {what} ({owner}).',
  'digest.campaign': '{campaign} börjar {start}.',
  'digest.open': 'Öppna kalkylarket',
  'digest.why':
    'Du får det här för att din adress står i kalkylarkets inställningar, vid ”{setting}”. Det upphör när adressen tas bort där.',
  'digest.noAddress': 'Det finns ingen adress att skicka till. Skriv en först.',
  'digest.sent': 'Sammanfattningen skickades till {n} {n|adress|adresser}.',
  'digest.quota':
    'Sammanfattningen skickades inte: Google låter den som ställde in schemat skicka till {left} {left|adress|adresser} till i dag, och det är {n}. Ta bort adresser, eller vänta till i morgon.',
  'digest.notSent':
    'Sammanfattningen skickades inte: {reason} Kontrollera adresserna i Inställningar och att tillägget får skicka mejl, och skicka den sedan från sidopanelen.',
};
