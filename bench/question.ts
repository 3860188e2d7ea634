import { workingTimeOf } from '../src/measures/sla/workingTime.ts';
import { type AsOf, endOfDay } from '../src/records/asOf.ts';
import type { Mapping } from '../src/schema/kinds.ts';
import { NO_LISTS } from '../src/settings/parseLists.ts';
import { settingsFrom } from '../src/settings/parseSettings.ts';
import { isoText } from '../src/values/dates.ts';

/** What both engines are told besides the files. */

/** Later than everything in the exports, so that no promise is still running and every deal is closed: 2027-06-30. */
export const AS_OF: AsOf = endOfDay(46_568);

/** With Sweden's holidays; only the number of attempts tells whether they were enough. */
export const { settings: SETTINGS } = settingsFrom(
  { language: 'en', holidayCountry: 'SE', reachedEndsDepth: 'no' },
  NO_LISTS,
);

/** The stages' columns, which a person would name in Settings: their headers are no CRM's. */
export const MAPPING: Mapping = {
  leads: {
    'entered:mql': [{ header: 'mql_at' }],
    'entered:sql': [{ header: 'sql_at' }],
    'entered:opportunity': [{ header: 'opportunity_at' }],
    'entered:customer': [{ header: 'customer_at' }],
  },
};

/** Days without work between the years of the exports, as ISO dates. */
export const FREE_DAYS: readonly string[] = workingTimeOf(SETTINGS)
  .holidays.map((day) => isoText(day))
  .filter((day) => day >= '2023' && day < '2028');
