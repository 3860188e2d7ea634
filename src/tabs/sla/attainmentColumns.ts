import type { Words } from '../../language/language.ts';
import type { Attainment, Hours } from '../../measures/sla/sla.ts';
import { intervalColumns } from '../intervalColumns.ts';
import type { Column } from '../table.ts';

/** How a promise was kept. */
export function attainmentColumns<Row>(words: Words, keptOf: (row: Row) => Attainment): Column<Row>[] {
  return [
    { head: words('followUp.due'), format: 'count', value: (row) => keptOf(row).due },
    { head: words('sla.met'), format: 'count', value: (row) => keptOf(row).met },
    {
      head: words('sla.missed'),
      format: 'count',
      value: (row) => keptOf(row).missed,
      style: (row) => (keptOf(row).missed > 0 ? 'strong' : 'plain'),
    },
    { head: words('sla.running'), format: 'count', value: (row) => keptOf(row).running },
    {
      head: words('sla.attainment'),
      format: 'percent',
      value: (row) => keptOf(row).attainment,
      style: 'strong',
    },
    ...intervalColumns<Row>(words, (row) => keptOf(row).interval, ['followUp.low', 'followUp.high']),
  ];
}

/**
 * How long it took.
 *
 * @param hoursOf null where it is not known, undefined where the cells stay empty
 */
export function hoursColumns<Row>(
  words: Words,
  hoursOf: (row: Row) => Hours | null | undefined,
): Column<Row>[] {
  const value = (key: keyof Hours) => (row: Row) => {
    const hours = hoursOf(row);
    return hours ? hours[key] : hours;
  };
  return [
    { head: words('sla.median'), format: 'hours', value: value('medianHours') },
    { head: words('sla.p90'), format: 'hours', value: value('p90Hours') },
  ];
}
