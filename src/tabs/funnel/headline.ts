import type { Words } from '../../language/language.ts';
import { toldBefore } from '../../measures/funnel/reached.ts';
import type { Report } from '../../report/report.ts';
import { CUSTOMER, STAGES } from '../../schema/stages.ts';
import { shareText } from '../shareText.ts';

/** How many leads go on from the top, where most are lost, and how long it takes to a customer. */
export function funnelHeadline({ funnel }: Report, words: Words): string {
  const counts = funnel.stages.map(({ reached }) => reached);
  const leads = counts[0]!;
  if (leads === 0) return words('funnel.foundNoLeads');
  const steps = funnel.stages.flatMap(({ rateFromPrevious: rate }, stage) =>
    rate === null ? [] : [{ stage, rate, from: toldBefore(counts, stage) }],
  );
  const [first] = steps;
  if (!first) return words('funnel.foundNoStages', { n: leads });
  if (first.rate === 0 && first.stage === CUSTOMER) return words('funnel.foundNoCustomers', { n: leads });
  const worst = steps.reduce((least, step) => (step.rate < least.rate ? step : least));
  const values = { share: shareText(first.rate, words), stage: words(`become.${reachable(first.stage)}`) };
  const found =
    steps.length === 1
      ? words('funnel.foundOne', values)
      : worst === first
        ? words('funnel.foundFirstLoss', values)
        : words('funnel.foundLoss', {
            ...values,
            from: words(`stage.${STAGES[worst.from]!}`),
            to: words(`stage.${STAGES[worst.stage]!}`),
            loss: shareText(worst.rate, words),
          });
  const days = funnel.medianDaysToCustomer;
  return days === null ? found : `${found} ${words('funnel.foundMedian', { days: Math.round(days) })}`;
}

/** The name of a stage that leads can come to. */
function reachable(stage: number): Exclude<(typeof STAGES)[number], 'lead'> {
  return STAGES[stage] as Exclude<(typeof STAGES)[number], 'lead'>;
}
