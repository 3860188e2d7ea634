import type { Texts } from '../topics.ts';

export const digest: Texts<'digest'> = {
  'digest.subjectOff': 'Smarketing {date}: {n} {n|punkt|punkter} å kontrollere',
  'digest.subjectFine': 'Smarketing {date}: ingenting nytt å kontrollere',
  'digest.subjectFailed': 'Smarketing {date}: Den planlagte oppdateringen mislyktes',
  'digest.fine': 'Ingenting nytt siden forrige automatiske oppdatering.',
  'digest.notNeeded': 'Ikke noe sammendrag ble sendt: ingenting nytt å kontrollere.',
  'digest.speedLow': 'Første kontakt i tide: {attainment}, under grensen på {limit}.',
  'digest.depthLow': 'Alle forsøk i tide: {attainment}, under grensen på {limit}.',
  'digest.missed': 'For sent de siste 30 dagene: første kontakt {speed}, alle forsøk {depth}.',
  'digest.missedNew':
    'For sent siden forrige automatiske oppdatering: første kontakt {speed}, alle forsøk {depth}.',
  'digest.failing': 'Punkter å kontrollere i dataene: {n}.',
  'digest.failingNew': 'Nye punkter å kontrollere i dataene: {n}.',
  'digest.byOwner': 'For sent per selger, siste 30 dager',
  'digest.firstMissed': 'Første kontakt for sent',
  'digest.checks': 'Data å kontrollere',
  'digest.week': 'Uken',
  'digest.lateDecision': 'Forsinket siden {due}: {what} ({owner}).',
  'digest.campaign': '{campaign} begynner {start}.',
  'digest.open': 'Åpne regnearket',
  'digest.why':
    'Du får dette fordi adressen din står i Innstillinger i regnearket, ved «{setting}». Det stopper når adressen fjernes der.',
  'digest.noAddress': 'Det er ingen adresse å sende til. Skriv inn en først.',
  'digest.sent': 'Sammendraget ble sendt til {n} {n|adresse|adresser}.',
  'digest.quota':
    'Ingen e-post ble sendt: Google lar den som satte opp tidsplanen, sende til {left} {left|adresse|adresser} til i dag, og det er {n}. Fjern adresser, eller vent til i morgen.',
  'digest.notSent':
    'Ingen e-post ble sendt: {reason} Kontroller adressene i Innstillinger og at tillegget har lov til å sende e-post, og send sammendraget fra sidepanelet.',
  'digest.subjectStale': 'Smarketing {date}: Eksportene slutter {day}, importer nye',
  'digest.before': '30 dager før',
  'alert.dueSubject': '{n} {n|lead|leads} å ringe før {due}',
  'alert.dueIntro':
    'Fristen som er lovet for disse leadene, går snart ut. Det dere har logget i CRM-systemet siden siste eksport, er ikke med her.',
  'alert.dueTitle': 'Å ringe nå',
  'alert.dueFirst': '{lead}: første forsøk før {due}',
  'alert.dueMore': '{lead}: {missing} forsøk til før {due}',
  'alert.lateSubject': '{n} {n|forpliktelse|forpliktelser} er brutt',
  'alert.lateIntro': 'Fristen som er lovet for disse leadene, har gått ut siden forrige e-post.',
  'alert.lateTitle': 'Brutt',
  'alert.lateFirst': '{rep}: {lead}: ikke noe første forsøk innen {since}',
  'alert.lateMore': '{rep}: {lead}: {missing} forsøk manglet {since}',
  'alert.someRep': 'En selger',
  'alert.noAddress':
    '{n} {n|selger|selgere} fikk ikke beskjed om leads å ringe: Det mangler adresse til {n|den selgeren|dem} i Innstillinger.',
  'alert.notSent': 'Selgerne fikk ikke beskjed om leads å ringe. {reason}',
};
