import { type Sentence, sentence } from '../language/sentence.ts';
import type { Report } from '../report/report.ts';
import { TABS, type TabId } from '../schema/tabs.ts';

/** Why a tab has nothing to say, and which export would fill it; null where it has. */
export function silenceOf(id: TabId, { present, sla, imports, absent }: Report): Sentence | null {
  if (absent.has(id)) return sentence('warehouse.absent');
  // Before any export is there, the first tabs show the method's example.
  if (imports.length === 0) return null;
  const tellsAttempts =
    sla.speed !== null || sla.depth !== null || sla.daysOnly.clock || sla.daysOnly.attempts;
  switch (id) {
    case 'funnel':
    case 'closedLoop':
    case 'attribution':
    case 'conversionByAge':
    case 'salesFeedback':
    case 'leads':
      return present.leads ? null : sentence('shown.noLeads');
    case 'deals':
      return present.deals ? null : sentence('shown.noDeals');
    case 'sla':
    case 'callList':
    case 'contactAttempts':
      return !present.leads
        ? sentence('shown.noLeads')
        : tellsAttempts
          ? null
          : sentence('shown.noActivities');
    default:
      return null;
  }
}

/** Is the tab shown without being asked for? Those that are not are there all the same, and listed on Start. */
export function isShownAtFirst(id: TabId, report: Report): boolean {
  if (silenceOf(id, report) !== null) return false;
  // Those who have deals alone begin with them.
  if (id === 'deals') return report.present.deals && !report.present.leads;
  const row = TABS.find((one) => one.id === id)!;
  return 'isShown' in row;
}
