import type { FunctionMessages } from '../topics.ts';

export const functionMessages: FunctionMessages = {
  missing: '{function} trenger {parameter}. Skriv det, eller pek på cellen.',
  errorCell: '{parameter} er en celle med en feil ({value}). Rett den cellen først.',
  notNumber: '{parameter} må være et tall, fikk "{value}". Skriv det med bare sifre, som 10000.',
  notRate: '{parameter} må være en prosentsats, fikk "{value}".',
  notDate:
    '{parameter} må være en dato, fikk "{value}". Skriv den som 2026-10-16, eller pek på en celle med en dato.',
  twoDates:
    '{parameter} kan være {first} eller {second}, fikk "{value}". Skriv den som {first}, eller pek på en celle med en dato.',
  notTime:
    '{parameter} må være et klokkeslett, fikk "{value}". Skriv 8, 8:30, eller pek på en celle med et klokkeslett.',
  above: '{parameter} må være over {low}, fikk {value}.',
  atLeast: '{parameter} må være minst {low}, fikk {value}.',
  aboveAtMost: '{parameter} må være over {low} og høyst {high}, fikk {value}.',
  aboveBelow: '{parameter} må være over {low} og under {high}, fikk {value}.',
  atLeastAtMost: '{parameter} må være minst {low} og høyst {high}, fikk {value}.',
  atLeastWhole: '{parameter} må være et heltall på minst {low}, fikk {value}.',
  noResult: '{parameter} gir et for stort resultat, fikk {value}. Rett det.',
  write: ' Skriv {percent} eller {fraction}.',
  tooManyLeads:
    'En sikkerhet på {certainty} krever flere leads enn det som kan regnes ut her. Be om lavere sikkerhet, eller sjekk målet og andelen.',
  noneCloses: 'close_rate må være over 0 for minst én type som er med i mix, fikk 0.',
  mixShape: 'mix må ha én andel for hver close_rate, fikk {mix} for {rates}.',
  mixSum: 'mix må bli 1 (100%) til sammen, fikk {sum}.',
  noWorkingTime:
    'Det finnes ikke noe slikt tidspunkt innen hundre år etter start. Sjekk hours, weekend og holidays.',
  tooManyChannels: 'markov tar høyst 500 kanaler. Velg en annen modell.',
  noWorkingDay: 'Det finnes ingen virkedag mellom start og end. Sjekk datoene, weekend og holidays.',
  moreThanTotal: 'converted må være høyst total, fikk {converted} av {total}.',
  recordsShape: 'created og converted må ha én celle for hvert lead, fikk {created} og {converted}.',
  tooEarly:
    'For tidlig å si: ingen leads er fulgt i {days} dager per as_of, det lengste i {oldest}. Spør etter færre dager.',
  openAfterClose: 'open må være før close, fikk {open} og {close}.',
  badWeekend:
    'weekend må være en kode 1-7 eller 11-17 eller sju sifre som "0000011", med en virkedag, fikk "{value}".',
  tooMany: '{function} tar høyst {parameters} verdier, fikk {given}. Skriv tall uten tusenskilletegn.',
  gap: '{parameter} har en tom celle på plass {place}. Fyll den ut eller utelat den.',
  shapes: 'Områdene til {function} må være like store, fikk {first} og {second}.',
  oneLine: '{function} gir flere verdier for hvert element: gi den én rad eller én kolonne.',
  oneTable: '{function} gir en tabell: model og separator må være én verdi hver.',
  notChoice: '{parameter} må være en av {choices}, fikk "{value}".',
  onePerPath: '{parameter} må ha én verdi for hver av de {paths} veiene, fikk {given}.',
  badPath:
    'paths har "{value}". Skriv "nett > messe > nett", eller med dagene før konverteringen etter hvert kontaktpunkt, "nett@12 > messe@3".',
};
