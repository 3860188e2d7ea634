import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFile } from '../src/exports/file.ts';
import { read } from '../src/exports/read.ts';
import { forecastTallyOf } from '../src/measures/forecast/forecastTally.ts';
import {
  CUSTOMERS_FROM_LEADS,
  NEXT_DAYS,
  NEXT_LEVEL,
  type NextDays,
} from '../src/measures/forecast/nextDays.ts';
import { endOfDay } from '../src/records/asOf.ts';
import { recordsFrom } from '../src/records/records.ts';
import { NO_LISTS } from '../src/settings/parseLists.ts';
import { settingsFrom } from '../src/settings/parseSettings.ts';
import { isoText, serialOf } from '../src/values/dates.ts';

const WIDTH = 720;
const HEIGHT = 340;
const LEFT = 50;
const TOP = 60;
const BOTTOM = 60;
const RIGHT = 20;
const AS_OF = serialOf(2026, 10, 16)!;
const [RANGE, CAME, MISSED] = ['#a9c7ea', '#1a5fb4', '#c0561b'];

interface Bar {
  readonly day: number;
  readonly expected: number;
  readonly low: number;
  readonly high: number;
  /** Null where nobody knows yet. */
  readonly came: number | null;
}

/** The picture of the forecast and its record: the samples' customers in the next 90 days, at each month-end and now. */
export function forecastPicture(): string {
  const made = sampleForecast();
  const bars: Bar[] = [...made.record.remade, { day: AS_OF, ...made, came: null }];
  const most = Math.ceil(Math.max(...bars.map(({ high, came }) => Math.max(high, came ?? 0))) / 5) * 5;
  const step = (WIDTH - LEFT - RIGHT) / bars.length;
  const x = (i: number) => LEFT + step * (i + 0.5);
  const y = (value: number) => HEIGHT - BOTTOM - (value / most) * (HEIGHT - BOTTOM - TOP);
  const at = (value: number) => value.toFixed(1);
  const drawn = bars.map(({ day, expected, low, high, came }, i) => {
    const held = came === null || (low <= came && came <= high);
    return [
      `<rect x="${at(x(i) - step * 0.28)}" y="${at(y(high))}" width="${at(step * 0.56)}" height="${at(y(low) - y(high))}" fill="${RANGE}"${came === null ? ' stroke="#1a5fb4" stroke-dasharray="4 3"' : ''}/>`,
      `<line x1="${at(x(i) - step * 0.28)}" y1="${at(y(expected))}" x2="${at(x(i) + step * 0.28)}" y2="${at(y(expected))}" stroke="#5f6368" stroke-width="2"/>`,
      ...(came === null
        ? []
        : [`<circle cx="${at(x(i))}" cy="${at(y(came))}" r="5" fill="${held ? CAME : MISSED}"/>`]),
      `<text x="${at(x(i))}" y="${HEIGHT - BOTTOM + 18}" text-anchor="middle">${isoText(day).slice(came === null ? 5 : 2, came === null ? 10 : 7)}</text>`,
    ].join('\n  ');
  });
  const marks = Array.from({ length: most / 5 + 1 }, (_, i) => i * 5).map(
    (value) => `<text x="${LEFT - 8}" y="${at(y(value) + 4)}" text-anchor="end">${value}</text>`,
  );
  const { held, of } = made.record;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="Arial, sans-serif" font-size="13" fill="#202124">
  <title>Customers in the next ${NEXT_DAYS} days as forecast at each month-end, and what came</title>
  <rect width="${WIDTH}" height="${HEIGHT}" fill="#ffffff"/>
  <text x="${LEFT}" y="24" font-size="15">Of ${of} ranges made at earlier month-ends, ${held} held. Now: ${Math.round(made.expected)} customers in ${NEXT_DAYS} days, ${Math.round(made.low)} to ${Math.round(made.high)}.</text>
  <rect x="${LEFT}" y="36" width="14" height="12" fill="${RANGE}"/><text x="${LEFT + 20}" y="47">range of ${NEXT_LEVEL * 100} %</text>
  <line x1="${LEFT + 140}" y1="42" x2="${LEFT + 160}" y2="42" stroke="#5f6368" stroke-width="2"/><text x="${LEFT + 166}" y="47">forecast</text>
  <circle cx="${LEFT + 256}" cy="42" r="5" fill="${CAME}"/><text x="${LEFT + 266}" y="47">what came</text>
  <path d="M${LEFT} ${TOP} V${HEIGHT - BOTTOM} H${WIDTH - RIGHT}" fill="none" stroke="#5f6368"/>
  ${marks.join('\n  ')}
  ${drawn.join('\n  ')}
  <text x="${(LEFT + WIDTH) / 2}" y="${HEIGHT - 14}" text-anchor="middle">month-end at which it was forecast; the last one is of the day of the report</text>
</svg>
`;
}

function sampleForecast(): NextDays {
  const { settings } = settingsFrom({ language: 'en' }, NO_LISTS);
  const readings = (['leads', 'deals'] as const).map((kind) => {
    const file = join(
      import.meta.dirname,
      `../samples/hubspot-en/${kind === 'leads' ? 'contacts' : 'deals'}.csv`,
    );
    const { cells } = readFile(new Uint8Array(readFileSync(file)));
    return read(cells, { kind, mapping: {}, language: 'en', zone: () => 0 });
  });
  const tally = forecastTallyOf(recordsFrom(readings, settings, endOfDay(AS_OF)));
  const made = CUSTOMERS_FROM_LEADS.forecast(tally, AS_OF, NEXT_DAYS, NEXT_LEVEL);
  if ('why' in made) throw new Error(made.why);
  return made;
}
