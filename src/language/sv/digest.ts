import type { Texts } from '../topics.ts';

export const digest: Texts<'digest'> = {
  'digest.subjectOff': 'Smarketing {date}: {n} {n|punkt|punkter} att kontrollera',
  'digest.subjectFine': 'Smarketing {date}: inget nytt att kontrollera',
  'digest.subjectFailed': 'Smarketing {date}: den schemalagda uppdateringen misslyckades',
  'digest.fine': 'Inget nytt sedan förra automatiska uppdateringen.',
  'digest.notNeeded': 'Ingen sammanfattning skickades: inget nytt att kontrollera.',
  'digest.speedLow': 'Första kontakt i tid: {attainment}, under gränsen {limit}.',
  'digest.depthLow': 'Alla försök i tid: {attainment}, under gränsen {limit}.',
  'digest.missed': 'För sent de senaste 30 dagarna: första kontakt {speed}, alla försök {depth}.',
  'digest.missedNew':
    'För sent sedan förra automatiska uppdateringen: första kontakt {speed}, alla försök {depth}.',
  'digest.failing': 'Punkter att kontrollera i data: {n}.',
  'digest.failingNew': 'Nya punkter att kontrollera i data: {n}.',
  'digest.byOwner': 'För sent per säljare, senaste 30 dagarna',
  'digest.firstMissed': 'Första kontakt för sent',
  'digest.checks': 'Data att kontrollera',
  'digest.week': 'Veckan',
  'digest.lateDecision': 'Försenat sedan {due}: {what} ({owner}).',
  'digest.campaign': '{campaign} börjar {start}.',
  'digest.open': 'Öppna kalkylarket',
  'digest.why':
    'Du får det här för att din adress står i kalkylarkets inställningar, vid ”{setting}”. Det upphör när adressen tas bort där.',
  'digest.noAddress': 'Det finns ingen adress att skicka till. Skriv en först.',
  'digest.sent': 'Sammanfattningen skickades till {n} {n|adress|adresser}.',
  'digest.quota':
    'Inget mejl skickades: Google låter den som ställde in schemat skicka till {left} {left|adress|adresser} till i dag, och det är {n}. Ta bort adresser, eller vänta till i morgon.',
  'digest.notSent':
    'Inget mejl skickades: {reason} Kontrollera adresserna i Inställningar och att tillägget får skicka mejl, och skicka den sedan från sidopanelen.',
  'digest.subjectStale': 'Smarketing {date}: exporterna slutar {day}, importera nya',
  'digest.before': '30 dagarna före',
  'alert.dueSubject': '{n} {n|lead|leads} att ringa före {due}',
  'alert.dueIntro':
    'Tiden som utlovats för dessa leads går snart ut. Det ni har loggat i CRM:et sedan den senaste exporten syns inte här.',
  'alert.dueTitle': 'Att ringa nu',
  'alert.dueFirst': '{lead}: första försök före {due}',
  'alert.dueMore': '{lead}: {missing} försök till före {due}',
  'alert.lateSubject': '{n} {n|åtagande|åtaganden} har brutits',
  'alert.lateIntro': 'Tiden som utlovats för dessa leads har gått ut sedan det senaste mejlet.',
  'alert.lateTitle': 'Har brutits',
  'alert.lateFirst': '{rep}: {lead}: inget första försök {since}',
  'alert.lateMore': '{rep}: {lead}: {missing} försök saknades {since}',
  'alert.someRep': 'En säljare',
  'alert.noAddress': '{n} säljare fick inget besked om leads att ringa: det saknas adress i Inställningar.',
  'alert.notSent': 'Säljare fick inget besked om leads att ringa. {reason}',
};
