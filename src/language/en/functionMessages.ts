/** The sentences that a custom function answers bad input with. Every cell loads them, so they are few. */
export const functionMessages = {
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
