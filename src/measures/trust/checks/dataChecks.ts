import { sentence } from '../../../language/sentence.ts';
import type { Records } from '../../../records/records.ts';
import { isoText } from '../../../values/dates.ts';
import { numberedTexts } from '../../numbered.ts';
import { pastRetention } from '../retention.ts';
import { type Check, type ChecksOf, failed, some } from './check.ts';
import { currenciesWithoutRate } from './currenciesWithoutRate.ts';
import { nameOfCost, nameOfDeal } from './recordNames.ts';

/** Days without anything new after which the exports are called old. */
const STALE_AFTER = 7;

/** Whether the exports were read as they are, and what a person should know of them. */
export const dataChecks: ChecksOf = ({ records, imports, unmapped }, _figures, settings) => {
  const { leads, deals, spend, stageHistory, present } = records;
  const { retention } = settings;
  const checks: Check[] = imports.map((figures) => {
    const { rows, records: made, duplicates } = figures;
    const rejected = figures.rejected.length;
    return {
      group: 'data',
      holds: rows === made + duplicates + rejected,
      sentence: sentence('import.rowsSum', { file: figures.file, rows, records: made, duplicates, rejected }),
    };
  });
  const rejected = imports.reduce((sum, figures) => sum + figures.rejected.length, 0);
  if (rejected > 0) checks.push(failed('data', sentence('check.rejected', { n: rejected })));
  for (const doubt of imports.flatMap(({ doubts }) => doubts)) {
    checks.push(failed('data', sentence('check.doubt', { doubt: doubt.sentence })));
  }
  for (const caution of imports.flatMap(({ cautions }) => cautions)) checks.push(failed('data', caution));
  for (const missing of unmapped) checks.push(failed('data', missing));
  if (!present.leads) checks.push(failed('data', sentence('check.leadsMissing')));
  if (leads.unknownStages.size > 0) {
    const words = [...leads.unknownStages].map(([word, n]) => `${word} (${n})`).join(', ');
    checks.push(failed('data', sentence('check.unknownStages', { words })));
  }
  if (deals.unknownStages.size > 0) {
    const words = [...deals.unknownStages].map(([word, n]) => `${word} (${n})`).join(', ');
    checks.push(failed('data', sentence('check.unknownDealStages', { words })));
  }
  // Where there are deals, they say which leads became customers.
  if (leads.convertedUnsaid > 0 && !present.deals)
    checks.push(failed('data', sentence('check.convertedUnsaid', { n: leads.convertedUnsaid })));
  let [later, notLeads, undated] = [0, 0, 0];
  for (let i = 0; i < leads.length; i++) {
    const isLater = leads.created[i]! >= records.asOf.until;
    if (isLater) later++;
    if (leads.notLead[i] && !stageHistory.counts[i] && !isLater) notLeads++;
    if (Number.isNaN(leads.created[i]!)) undated++;
  }
  if (notLeads > 0)
    checks.push({ group: 'data', holds: true, sentence: sentence('check.notLeads', { n: notLeads }) });
  if (later > 0)
    checks.push(
      failed('data', sentence('check.createdLater', { n: later, date: isoText(records.asOf.day) })),
    );
  const sharing = sharingEmail(leads.email);
  if (sharing.n > 0)
    checks.push({ group: 'data', holds: true, sentence: sentence('check.sameEmail', sharing) });
  if (undated > 0) checks.push(failed('data', sentence('check.undated', { n: undated })));
  const without = [
    ...deals.currency.flatMap((code, i) => (deals.withoutRate[i] ? [[code, nameOfDeal(deals, i)]] : [])),
    ...spend.currency.flatMap((code, i) => (spend.withoutRate[i] ? [[code, nameOfCost(spend, i)]] : [])),
  ];
  if (without.length > 0) {
    const currencies = currenciesWithoutRate(records).join(', ');
    const names = some(without.map(([, name]) => name!));
    checks.push(failed('data', sentence('check.noRate', { n: without.length, currencies, names })));
  }
  const old = pastRetention(records, retention).reduce((sum, one) => sum + one, 0);
  if (old > 0 && retention !== null)
    checks.push(failed('data', sentence('check.retention', { n: old, date: isoText(retention) })));
  const newest = newestDay(records);
  if (newest !== null && records.asOf.day - newest > STALE_AFTER)
    checks.push(
      failed(
        'data',
        sentence('check.stale', {
          date: isoText(newest),
          n: records.asOf.day - newest,
          asOf: isoText(records.asOf.day),
        }),
      ),
    );
  if (deals.withoutState > 0)
    checks.push(failed('data', sentence('check.withoutState', { n: deals.withoutState, all: deals.length })));
  if (deals.contradicted > 0)
    checks.push(failed('data', sentence('check.contradictedState', { n: deals.contradicted })));
  return checks;
};

/** The last day by the as-of day on which a lead or a deal was created or an activity took place; null where none is dated. */
function newestDay({ leads, deals, activities, asOf }: Records): number | null {
  let newest = Number.NEGATIVE_INFINITY;
  for (const dates of [leads.created, deals.created, activities.at])
    for (let i = 0; i < dates.length; i++)
      if (dates[i]! < asOf.until && dates[i]! > newest) newest = dates[i]!;
  return Number.isFinite(newest) ? Math.floor(newest) : null;
}

/** Leads with an id of their own whose e-mail an earlier row has: perhaps one person, who tried again. */
function sharingEmail(emails: readonly string[]): { n: number; persons: number } {
  const { of, size, labels } = numberedTexts(emails);
  const leadsOf = new Int32Array(size);
  for (let lead = 0; lead < of.length; lead++) leadsOf[of[lead]!]!++;
  let [n, persons] = [0, 0];
  for (let email = 0; email < size; email++) {
    if (leadsOf[email]! < 2 || labels[email] === '') continue;
    n += leadsOf[email]! - 1;
    persons++;
  }
  return { n, persons };
}
