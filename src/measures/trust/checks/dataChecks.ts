import { sentence } from '../../../language/sentence.ts';
import type { Records } from '../../../records/records.ts';
import { countsOfSources } from '../../../records/sourceNames.ts';
import { type SourceProposal, sourceProposals } from '../../../schema/sources.ts';
import type { Settings } from '../../../settings/settings.ts';
import { isoText } from '../../../values/dates.ts';
import { MOST_LEADS } from '../../leads/leadList.ts';
import { leadsByEmail } from '../../numbered.ts';
import { pastRetention } from '../retention.ts';
import { leadsStalenessOf, stalenessOf } from '../staleness.ts';
import { type Check, type ChecksOf, failed, known, some } from './check.ts';
import { currenciesWithoutRate } from './currenciesWithoutRate.ts';
import { nameOfCost, nameOfDeal } from './recordNames.ts';

/** Whether the exports were read as they are, and what a person should know of them. */
export const dataChecks: ChecksOf = ({ records, imports, unmapped }, _figures, settings) => {
  const { leads, deals, spend, stageHistory, present } = records;
  const { retention } = settings;
  const checks: Check[] = imports
    .filter(({ rows }) => rows > 0)
    .map((figures) => {
      const { rows, records: made, duplicates } = figures;
      const rejected = figures.rejected.length;
      return {
        group: 'data',
        holds: rows === made + duplicates + rejected,
        sentence: sentence('import.rowsSum', {
          file: figures.file,
          rows,
          records: made,
          duplicates,
          rejected,
        }),
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
  checks.push(...activityTypeChecks(records), ...sourceChecks(records, settings));
  // Where there are deals, they say which leads became customers.
  if (leads.convertedUnsaid > 0 && !present.deals && settings.convertedMeans === null)
    checks.push(failed('data', sentence('check.convertedUnsaid', { n: leads.convertedUnsaid })));
  let [later, notLeads, undated] = [0, 0, 0];
  for (let i = 0; i < leads.length; i++) {
    const isLater = leads.created[i]! >= records.asOf.until;
    if (isLater) later++;
    if (leads.notLead[i] && !stageHistory.counts[i] && !isLater) notLeads++;
    if (Number.isNaN(leads.created[i]!)) undated++;
  }
  const counted = leads.length > MOST_LEADS ? stageHistory.counts.reduce((sum, one) => sum + one, 0) : 0;
  if (counted > MOST_LEADS)
    checks.push(known('data', sentence('leads.tooMany', { n: MOST_LEADS, leads: counted })));
  if (notLeads > 0) checks.push(known('data', sentence('check.notLeads', { n: notLeads })));
  if (later > 0)
    checks.push(
      failed('data', sentence('check.createdLater', { n: later, date: isoText(records.asOf.day) })),
    );
  const sharing = sharingEmail(leads.emails);
  if (sharing.n > 0) checks.push(known('data', sentence('check.sameEmail', sharing)));
  const { rows: n, example } = leads.emails.nobodys;
  if (n > 0) checks.push(known('data', sentence('check.nobodysEmails', { n, example })));
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
  const stale = stalenessOf(records);
  if (stale !== null)
    checks.push(
      failed(
        'data',
        sentence('check.stale', {
          date: isoText(stale.last),
          n: stale.days,
          asOf: isoText(records.asOf.day),
        }),
      ),
    );
  const staleLeads = leadsStalenessOf(records);
  if (staleLeads !== null)
    checks.push(
      failed('data', sentence('check.staleLeads', { date: isoText(staleLeads.last), n: staleLeads.days })),
    );
  checks.push(...visitChecks(records, settings));
  if (deals.withoutState > 0)
    checks.push(failed('data', sentence('check.withoutState', { n: deals.withoutState, all: deals.length })));
  if (deals.contradicted > 0)
    checks.push(failed('data', sentence('check.contradictedState', { n: deals.contradicted })));
  return checks;
};

/** Counts of visitors that may hold the same visitors twice, and those that no period can be cut from. */
function visitChecks({ visits, present }: Records, { periodStart, periodEnd }: Settings): Check[] {
  if (!present.visits) return [];
  const checks: Check[] = [];
  if (visits.countsTwice) checks.push(failed('data', sentence('check.visitsTwice')));
  const undated = visits.date.reduce((n, day) => n + (Number.isNaN(day) ? 1 : 0), 0);
  if (undated > 0 && (periodStart !== null || periodEnd !== null))
    checks.push(failed('data', sentence('check.visitsUndated', { n: undated })));
  return checks;
}

/** Type words that nobody knows, and activities without one. */
function activityTypeChecks({ activities: { unknownTypes, withoutType } }: Records): Check[] {
  const checks: Check[] = [];
  if (unknownTypes.size > 0) {
    const words = [...unknownTypes].map(([word, n]) => `${word} (${n})`).join(', ');
    checks.push(failed('data', sentence('check.unknownActivityTypes', { words })));
  }
  if (withoutType > 0)
    checks.push(failed('data', sentence('check.activitiesWithoutType', { n: withoutType })));
  return checks;
}

/** Sources that may be one, and costs that would meet leads if they were. */
function sourceChecks(records: Records, { sourceAliases }: Settings): Check[] {
  const proposals = sourceProposals(countsOfSources(records), sourceAliases);
  if (proposals.length === 0) return [];
  const named = ({ source, leads, costs }: SourceProposal['sources'][number]) =>
    sentence('source.counts', { source, leads, costs });
  const checks = [
    failed(
      'data',
      sentence('check.sourcesAlike', {
        n: proposals.reduce((sum, { sources }) => sum + sources.length, 0),
        sources: proposals.flatMap(({ sources }) => sources.map(named)),
      }),
    ),
  ];
  const lonely = proposals.flatMap(({ sources }) =>
    sources.some(({ leads }) => leads > 0) ? sources.filter(({ leads }) => leads === 0) : [],
  );
  if (lonely.some(({ costs }) => costs > 0)) {
    const names = lonely.filter(({ costs }) => costs > 0).map(({ source }) => source);
    checks.push(failed('data', sentence('check.costsMeetNoLead', { sources: names.join(', ') })));
  }
  return checks;
}

/** Leads with an id of their own that share an e-mail address with an earlier row: perhaps one person, who tried again. */
function sharingEmail(emails: Records['leads']['emails']): { n: number; persons: number } {
  const { start, rows } = leadsByEmail(emails);
  const sharing = new Set<number>();
  let persons = 0;
  for (let email = 0; email < emails.words.length; email++) {
    const [from, to] = [start[email]!, start[email + 1]!];
    if (to - from < 2) continue;
    // Several addresses that the same leads share are one person's.
    let isNew = false;
    for (let i = from; i < to; i++) {
      const lead = rows[i]!;
      if (i > from && !sharing.has(lead)) {
        sharing.add(lead);
        isNew = true;
      }
    }
    if (isNew) persons++;
  }
  return { n: sharing.size, persons };
}
