import { sentence } from '../../../language/sentence.ts';
import type { Check, ChecksOf } from './check.ts';

/** What must be true of the conversion by age, and what it lacks. */
export const conversionByAgeChecks: ChecksOf = (_dataset, { cohort, conversionByAge: { all, without } }) => {
  if (cohort.size === 0) return [];
  const { created, customerDate } = without;
  const checks: Check[] = [
    {
      group: 'conversionByAge',
      holds: all.leads + created + customerDate === cohort.size,
      sentence: sentence('conversionByAge.checkLeads', {
        leads: all.leads,
        created,
        customerDate,
        all: cohort.size,
      }),
    },
  ];
  if (customerDate > 0 && all.customers !== null)
    checks.push({
      group: 'conversionByAge',
      holds: false,
      sentence: sentence('conversionByAge.checkCustomers', { n: customerDate, customers: all.customers }),
    });
  return checks;
};
