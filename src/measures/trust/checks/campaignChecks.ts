import { sentence } from '../../../language/sentence.ts';
import { sumOfMoney } from '../../../values/minorUnits.ts';
import { type Check, type ChecksOf, closeTo, known, some } from './check.ts';

/** That planned costs are counted as far as their days have gone. */
export const campaignChecks: ChecksOf = ({ records: { present } }, { campaigns, closedLoop: loop }) => {
  const checks: Check[] = [];
  const costing = campaigns.filter(({ costPriced }) => costPriced !== null);
  // Narrowed to an owner, costs are not known at all.
  if (costing.length > 0 && present.spend) {
    const typed = sumOfMoney(costing.map(({ costPriced }) => costPriced!));
    const toDate = sumOfMoney(costing.map(({ costToDate }) => costToDate!));
    const counted = loop.typedCost ?? 0;
    checks.push({
      group: 'closedLoop',
      holds: counted <= toDate || closeTo(counted, toDate),
      sentence: sentence('check.campaignCosts', { counted: Math.round(counted), typed: Math.round(typed) }),
    });
  }
  const imported = campaigns.filter(({ costImported }) => costImported);
  if (imported.length > 0) {
    const names = some(imported.map(({ campaign, source }) => campaign || source));
    checks.push(known('closedLoop', sentence('check.campaignsImported', { names })));
  }
  return checks;
};
