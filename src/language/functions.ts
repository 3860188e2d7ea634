import type { Language } from './languages.ts';
import { shortened } from './shortened.ts';

/** The sentences that a custom function answers bad input with. They are loaded with every cell, so they are few. */
type Gaps = Readonly<Record<string, string | number>>;
type Texts = Readonly<Record<FunctionMessage, string>>;

export type FunctionMessage = keyof typeof EN;

const EN = {
  missing: '{function} needs {parameter}. Write it, or refer to its cell.',
  errorCell: '{parameter} is a cell with an error ({value}). Correct that cell first.',
  notNumber: '{parameter} must be a number, got "{value}". Write it with digits only, such as 10000.',
  notRate: '{parameter} must be a percentage, got "{value}".',
  notDate:
    '{parameter} must be a date, got "{value}". Write it as 2026-10-16 or refer to a cell with a date.',
  twoDates:
    '{parameter} can be {first} or {second}, got "{value}". Write it as {first} or refer to a cell with a date.',
  notTime: '{parameter} must be a time of day, got "{value}". Write 8, 8:30 or a cell with a time.',
  above: '{parameter} must be above {low}, got {value}.',
  atLeast: '{parameter} must be at least {low}, got {value}.',
  aboveAtMost: '{parameter} must be above {low} and at most {high}, got {value}.',
  aboveBelow: '{parameter} must be above {low} and below {high}, got {value}.',
  atLeastAtMost: '{parameter} must be at least {low} and at most {high}, got {value}.',
  atLeastWhole: '{parameter} must be a whole number of at least {low}, got {value}.',
  noResult: '{parameter} gives too large a result, got {value}. Correct it.',
  write: ' Write {percent} or {fraction}.',
  tooManyLeads:
    'A certainty of {certainty} takes more leads than can be calculated here. Ask for less certainty, or check the goal and the rate.',
  noneCloses: 'close_rate must be above 0 for at least one kind that is in the mix, got 0.',
  mixShape: 'mix must have one share for each close_rate, got {mix} for {rates}.',
  mixSum: 'mix must sum to 1 (100%), got {sum}.',
  noWorkingTime: 'There is no such time in the hundred years after start. Check hours, weekend and holidays.',
  tooManyChannels: 'markov takes at most 500 channels. Take another model.',
  noWorkingDay: 'There is no working day between start and end. Check the dates, weekend and holidays.',
  moreThanTotal: 'converted must be at most total, got {converted} of {total}.',
  recordsShape: 'created and converted must have one cell for each lead, got {created} and {converted}.',
  tooEarly:
    'Too early to say: no lead has been followed for {days} days on as_of, the longest for {oldest}. Ask for fewer days.',
  openAfterClose: 'open must be before close, got {open} and {close}.',
  badWeekend:
    'weekend must be a code 1-7 or 11-17 or seven digits such as "0000011", with a working day, got "{value}".',
  tooMany:
    '{function} takes at most {parameters} values, got {given}. Write numbers without separators between thousands.',
  gap: '{parameter} has a blank in place {place}. Fill it in or leave it out.',
  shapes: 'The ranges given to {function} must be of the same size, got {first} and {second}.',
  oneLine: '{function} gives several values for each element: give it one row or one column.',
  oneTable: '{function} gives a table: model and separator must be one value each.',
  notChoice: '{parameter} must be one of {choices}, got "{value}".',
  onePerPath: '{parameter} must have one value for each of the {paths} paths, got {given}.',
  badPath:
    'paths has "{value}". Write "web > fair > web", or with the days before the conversion behind every touch, "web@12 > fair@3".',
} as const;

const SV: Texts = {
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

/**
 * @param values fill the gaps; `example` ("2%;0.02") adds how a right value is written
 */
export function sayToCell(language: Language, message: FunctionMessage, values: Gaps): string {
  const texts: Texts = language === 'sv' ? SV : EN;
  const fill = (text: string, gaps: Gaps) =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = gaps[name] ?? '';
      return typeof value === 'number' ? plain(value, language) : shortened(value);
    });
  const [percent, fraction] = String(values.example ?? '').split(';');
  const decimal = language === 'sv' ? fraction?.replace('.', ',') : fraction;
  return (
    fill(texts[message], values) +
    (percent && decimal ? fill(texts.write, { percent, fraction: decimal }) : '')
  );
}

/** As it would be typed into a cell: no separators between thousands, six decimals at the most where any of them tells. */
function plain(value: number, language: Language): string {
  const size = Math.abs(value);
  const typed = String(size > 5e-7 && size < 1e15 ? Math.round(value * 1e6) / 1e6 : value);
  return language === 'sv' ? typed.replace('.', ',') : typed;
}
