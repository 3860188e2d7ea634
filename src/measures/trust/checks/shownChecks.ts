import { sentence } from '../../../language/sentence.ts';
import { choicesOf } from '../../../records/choices.ts';
import type { Records } from '../../../records/records.ts';
import type { Settings } from '../../../settings/settings.ts';
import { onlyOf } from '../../../settings/showOnly.ts';
import { textKey } from '../../../values/plainText.ts';
import { type Check, failed, some } from './check.ts';

/**
 * That what is chosen to be shown is there: an empty report would else look like one of bad figures.
 *
 * @param records all of them
 * @param shown those that have what is chosen
 */
export function shownChecks(records: Records, shown: Records, settings: Settings): Check[] {
  const only = onlyOf(settings);
  if (only.length === 0 || !(records.present.leads || records.present.deals)) return [];
  const choices = choicesOf(records);
  const has = ({ leads, deals }: Records, { what, value }: (typeof only)[number]) => {
    const key = textKey(value);
    const columns = [
      ...(what === 'pipeline' ? [] : [leads[what]]),
      ...(what === 'source' || what === 'country' ? [] : [deals[what]]),
    ];
    return columns.some((column) => column.some((text) => textKey(text) === key));
  };
  const missing = only.filter((one) => !has(records, one));
  const checks = missing.map(({ what, value }) =>
    failed(
      'data',
      choices[what].length === 0
        ? sentence('check.neverSaid', { what: sentence(`only.${what}`) })
        : sentence('check.nobodyHas', { what: sentence(`only.${what}`), value, values: some(choices[what]) }),
    ),
  );
  if (missing.length === 0 && shown.leads.length + shown.deals.length === 0)
    checks.push(
      failed(
        'data',
        sentence('check.nobodyHasAll', {
          chosen: only.map(({ what, value }) =>
            sentence('only.one', { what: sentence(`only.${what}`), value }),
          ),
        }),
      ),
    );
  return checks;
}
