import type { FunctionMessages } from '../topics.ts';

export const functionMessages: FunctionMessages = {
  missing: '{function} behöver {parameter}. Skriv det, eller peka på dess cell.',
  errorCell: '{parameter} är en cell med ett fel ({value}). Rätta den cellen först.',
  notNumber: '{parameter} ska vara ett tal, fick "{value}". Skriv det med bara siffror, som 10000.',
  notRate: '{parameter} ska vara en procentsats, fick "{value}".',
  notDate:
    '{parameter} ska vara ett datum, fick "{value}". Skriv det som 2026-10-16 eller peka på en cell med datum.',
  twoDates:
    '{parameter} kan vara {first} eller {second}, fick "{value}". Skriv det som {first} eller peka på en cell med datum.',
  notTime: '{parameter} ska vara ett klockslag, fick "{value}". Skriv 8, 8:30 eller peka på en cell med tid.',
  above: '{parameter} ska vara över {low}, fick {value}.',
  atLeast: '{parameter} ska vara minst {low}, fick {value}.',
  aboveAtMost: '{parameter} ska vara över {low} och högst {high}, fick {value}.',
  aboveBelow: '{parameter} ska vara över {low} och under {high}, fick {value}.',
  atLeastAtMost: '{parameter} ska vara minst {low} och högst {high}, fick {value}.',
  atLeastWhole: '{parameter} ska vara ett heltal på minst {low}, fick {value}.',
  noResult: '{parameter} ger ett för stort resultat, fick {value}. Rätta det.',
  write: ' Skriv {percent} eller {fraction}.',
  tooManyLeads:
    'Säkerheten {certainty} kräver fler leads än vad som kan räknas ut här. Begär lägre säkerhet, eller kontrollera målet och andelen.',
  noneCloses: 'close_rate ska vara över 0 för minst en sort som finns i mix, fick 0.',
  mixShape: 'mix ska ha en andel för varje close_rate, fick {mix} för {rates}.',
  mixSum: 'mix ska bli 1 (100%) tillsammans, fick {sum}.',
  noWorkingTime:
    'Det finns ingen sådan tid inom hundra år efter start. Kontrollera hours, weekend och holidays.',
  tooManyChannels: 'markov tar högst 500 kanaler. Ta en annan modell.',
  noWorkingDay: 'Det finns ingen arbetsdag mellan start och end. Kontrollera datumen, weekend och holidays.',
  moreThanTotal: 'converted ska vara högst total, fick {converted} av {total}.',
  recordsShape: 'created och converted ska ha en cell för varje lead, fick {created} och {converted}.',
  tooEarly:
    'För tidigt att säga: inget lead har följts i {days} dagar vid as_of, det längsta i {oldest}. Fråga efter färre dagar.',
  openAfterClose: 'open ska vara före close, fick {open} och {close}.',
  badWeekend:
    'weekend ska vara en kod 1-7 eller 11-17 eller sju siffror som "0000011", med en arbetsdag, fick "{value}".',
  tooMany: '{function} tar högst {parameters} värden, fick {given}. Skriv tal utan tusentalsavgränsare.',
  gap: '{parameter} har en tom cell på plats {place}. Fyll i den eller utelämna den.',
  shapes: 'Områdena till {function} ska vara lika stora, fick {first} och {second}.',
  oneLine: '{function} ger flera värden för varje element: ge den en rad eller en kolumn.',
  oneTable: '{function} ger en tabell: model och separator ska vara ett värde vardera.',
  notChoice: '{parameter} ska vara något av {choices}, fick "{value}".',
  onePerPath: '{parameter} ska ha ett värde för var och en av de {paths} vägarna, fick {given}.',
  badPath:
    'paths har "{value}". Skriv "webb > mässa > webb", eller med dagar före konverteringen efter varje kontaktpunkt, "webb@12 > mässa@3".',
};
