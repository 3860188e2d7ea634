import type { Words } from '../../language/language.ts';
import {
  DAYS_TO_CONVERT,
  FEWEST_IN_BAND,
  type ResponseBand,
  type Share,
} from '../../measures/attempts/speedToLead.ts';
import type { Report } from '../../report/report.ts';
import { CUSTOMER, STAGES } from '../../schema/stages.ts';
import { intervalColumn } from '../intervalColumn.ts';
import type { Column } from '../table.ts';
import type { TabWriter } from '../writer.ts';

/** What became of leads, by how soon they were tried first. */
export function writeBands(writer: TabWriter, { speedToLead, sla }: Report): void {
  if (speedToLead === null || sla.leads === 0) return;
  const { words } = writer;
  const { bands, next, leads, young } = speedToLead;
  writer.band('section', words('contactAttempts.bands'));
  if (young > 0)
    writer.paragraph('note', words('contactAttempts.young', { n: young, days: DAYS_TO_CONVERT }));
  if (leads === 0) {
    writer.blank();
    return;
  }
  const columns: Column<ResponseBand>[] = [
    {
      head: words('contactAttempts.firstAttempt'),
      format: 'text',
      value: (band) => bandName(band, words),
      style: 'strong',
      note: words('contactAttempts.bandsMethod', { days: DAYS_TO_CONVERT, fewest: FEWEST_IN_BAND }),
    },
    { head: words('sla.leads'), format: 'count', value: (band) => band.leads },
    // Where no stage before customers is told, the next one is customers.
    ...(next === CUSTOMER
      ? []
      : shareColumns(words, words(`stage.${STAGES[next]!}`), ({ toNext }) => toNext)),
    ...shareColumns(words, words('stage.customer'), ({ toCustomer }) => toCustomer),
  ];
  writer.table(columns, bands);
  writer.paragraph('note', words('contactAttempts.association'));
  writer.blank();
}

function shareColumns(
  words: Words,
  stage: string,
  shareOf: (band: ResponseBand) => Share,
): Column<ResponseBand>[] {
  return [
    {
      head: words('contactAttempts.to', { stage }),
      format: 'count',
      value: (band) => shareOf(band).count,
    },
    {
      head: words('contactAttempts.rate'),
      format: 'percent',
      value: (band) => shareOf(band).rate,
      style: 'strong',
    },
    intervalColumn<ResponseBand>(words, (band) => shareOf(band).interval),
  ];
}

function bandName({ above, upTo, untried }: ResponseBand, words: Words): string {
  if (untried) return words('contactAttempts.bandNever');
  if (above === null) return words('contactAttempts.bandFirst', { n: upTo! });
  return upTo === null
    ? words('contactAttempts.bandLast', { n: above })
    : words('contactAttempts.band', { from: above, n: upTo });
}
