import { roundUp } from '../../formulas/arithmetic.ts';
import type { Words } from '../../language/language.ts';
import { printNumber } from '../../language/print.ts';
import type { Report } from '../../report/report.ts';
import { leadsForecastTile } from '../forecast/forecastTiles.ts';
import { leadsTile } from '../sla/slaTiles.ts';
import type { Tile } from '../tiles.ts';

/** Leads against the plan, how many each rep gets, and whether the hours are there for them. */
export function planTiles(report: Report, words: Words): Tile[] {
  const { pace, commitment, capacity, settings } = report;
  const { reps } = settings;
  const whole = (n: number) => printNumber(Math.round(n), words.language);
  const enough = capacity ? capacity.hoursAvailable >= capacity.hoursNeeded : null;
  return [
    leadsTile(report, words),
    leadsForecastTile(report, words),
    {
      name: words('sla.perDay'),
      value: pace?.neededPerDay ?? null,
      format: 'decimal',
      note: pace ? words('start.daysPassed', { passed: pace.daysPassed, all: pace.daysInAll }) : '',
    },
    {
      name: words('commitment.perRep'),
      value: commitment ? roundUp(commitment.team.leads / reps) : null,
      format: 'count',
      note: words('commitment.reps', { reps }),
    },
    {
      name: words('capacity.needed'),
      value: capacity?.hoursNeeded ?? null,
      format: 'hours',
      note: capacity ? words('capacity.ofHours', { n: whole(capacity.hoursAvailable) }) : '',
      isGood: enough,
    },
  ];
}
