import type { Words } from '../../language/language.ts';
import { printNumber, printPercent } from '../../language/print.ts';
import { type CreditedRow, FEWEST_JOURNEYS } from '../../measures/attribution/attributed.ts';
import type { Report } from '../../report/report.ts';

/** What the tab Attribution begins with: which source leads by each model, and where they differ the most. */
export function attributionHeadline({ attribution, present, settings }: Report, words: Words): string {
  const { journeys, models, tooFewFor, bySource, credited, touches } = attribution;
  if (!present.deals) return words('closedLoop.noDeals');
  if (journeys === 0) return words('attribution.none');
  const few = journeys < FEWEST_JOURNEYS ? words('attribution.few', { n: journeys }) : '';
  const known = models.flatMap((model, i) => (tooFewFor.includes(model) ? [] : [{ model, i }]));
  const leaders = known.flatMap(({ model, i }) => {
    const [row] = [...bySource].sort((a, b) => revenueOf(b, i) - revenueOf(a, i));
    return row && revenueOf(row, i) > 0
      ? [{ source: row.source || words('tab.without'), model, share: revenueOf(row, i) / credited.revenue }]
      : [];
  });
  const share = (n: number) => printPercent(n, words.language, 0);
  const [one, other] = leaders;
  if (!one) return few || words('attribution.noAmounts');
  const name = (model: (typeof one)['model']) => words(`choice.${model}`);
  if (!other)
    return [
      few,
      words('attribution.leads', { source: one.source, share: share(one.share), model: name(one.model) }),
    ]
      .join(' ')
      .trim();
  if (touches === journeys) return [few, words('attribution.oneTouch')].join(' ').trim();
  const first =
    one.source === other.source
      ? words('attribution.agree', { source: one.source, one: share(one.share), other: share(other.share) })
      : words('attribution.disagree', {
          one: one.source,
          model: name(one.model),
          other: other.source,
          otherModel: name(other.model),
        });
  // How little it is made of is said before the figures.
  if (few) return `${few} ${first}`;
  return [first, mostMoved(bySource, words, name(other.model), settings.currency)].join(' ').trim();
}

/** The source that the second model gives the most to, or takes the most from. */
function mostMoved(rows: readonly CreditedRow[], words: Words, model: string, currency: string): string {
  const moved = (row: CreditedRow) => revenueOf(row, 1) - revenueOf(row, 0);
  const [most] = [...rows].sort((a, b) => Math.abs(moved(b)) - Math.abs(moved(a)));
  if (!most || Math.round(moved(most)) === 0) return '';
  return words(moved(most) > 0 ? 'attribution.gains' : 'attribution.loses', {
    source: most.source || words('tab.without'),
    amount: printNumber(Math.round(Math.abs(moved(most))), words.language),
    currency,
    model,
  });
}

function revenueOf({ credits }: CreditedRow, model: number): number {
  return credits[model]?.revenue ?? 0;
}
