import { ratio } from '../../formulas/arithmetic.ts';
import type { Words } from '../../language/language.ts';
import { printNumber, printPercent } from '../../language/print.ts';
import type { Report } from '../../report/report.ts';
import type { Tile } from '../tiles.ts';

/** The leads of the period, what they became, what they cost and what that gave back. */
export function closedLoopTiles({ closedLoop, present, settings }: Report, words: Words): Tile[] {
  const { ofAllLeads, bySource, total } = closedLoop;
  const { leads, customers, revenue, cost, costPerLead, costPerCustomer, roi } = ofAllLeads;
  const { currency } = settings;
  const { language } = words;
  const rate = ratio(customers, leads);
  const whole = (n: number) => printNumber(Math.round(n), language);
  const costless = bySource.filter((row) => row.cost === null && row.leads > 0).length;
  return [
    {
      name: words('sla.leads'),
      value: present.leads ? leads : null,
      format: 'count',
      note: costPerLead === null ? '' : words('closedLoop.each', { amount: whole(costPerLead), currency }),
    },
    {
      name: words('closedLoop.customers'),
      value: present.leads ? customers : null,
      format: 'count',
      note: rate === null ? '' : words('closedLoop.ofLeads', { share: printPercent(rate, language) }),
    },
    {
      name: words('closedLoop.revenue', { currency }),
      value: present.deals && present.leads ? revenue : null,
      format: 'money',
      note: present.deals
        ? words('closedLoop.ofWon', { amount: whole(total.revenue) })
        : words('start.importDeals'),
    },
    {
      name: words('closedLoop.cost', { currency }),
      value: cost,
      format: 'money',
      note:
        cost === null
          ? words('closedLoop.importCosts')
          : costless > 0
            ? words('closedLoop.costless', { n: costless })
            : '',
    },
    {
      name: words('closedLoop.costPerCustomer'),
      value: costPerCustomer,
      format: 'money',
      note: cost === null ? words('closedLoop.importCosts') : '',
    },
    {
      name: words('closedLoop.roi'),
      value: roi,
      format: 'times',
      isGood: roi !== null && roi < 0 ? false : null,
      method: words('closedLoop.roiNote'),
    },
  ];
}
