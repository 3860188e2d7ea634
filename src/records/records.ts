import type { Reading } from '../exports/reading.ts';
import type { RecordKind } from '../schema/kinds.ts';
import { askedColumns } from '../settings/definitions.ts';
import type { Settings } from '../settings/settings.ts';
import { type Activities, activitiesFrom } from './activities.ts';
import type { AsOf } from './asOf.ts';
import { type Attempts, attemptsFrom } from './attempts.ts';
import { withCampaignCosts } from './campaignCosts.ts';
import { type Deals, dealsFrom } from './deals.ts';
import { type Figures, figuresFrom } from './figures.ts';
import { indexLeads } from './leadIndex.ts';
import { type Leads, leadsFrom } from './leads.ts';
import { type DealMatches, matchDeals } from './match.ts';
import { type Spend, spendFrom } from './spend.ts';
import { type StageHistory, stageHistoryFrom } from './stageHistory.ts';
import { RecordTable } from './table.ts';
import { attemptNames, type Touches, touchesFrom } from './touches.ts';
import { type Visits, visitsFrom } from './visits.ts';

/** Everything that the exports say, one record per real thing, matched to each other, as of a moment. */
export interface Records {
  readonly leads: Leads;
  readonly deals: Deals;
  readonly activities: Activities;
  readonly spend: Spend;
  readonly visits: Visits;
  /** What a warehouse has counted, in place of all of the above. */
  readonly figures: Figures;
  readonly matches: DealMatches;
  readonly attempts: Attempts;
  readonly touches: Touches;
  readonly stageHistory: StageHistory;
  readonly asOf: AsOf;
  /** Which kinds of record there are at all; costs may have been typed in the campaign calendar. */
  readonly present: Readonly<Record<RecordKind, boolean>>;
  /** How a source or campaign is written in the export, where the records call it otherwise. */
  readonly writtenAs: (shown: string) => string;
}

/** What the exports say, one record per real thing, before anything is matched. */
export type Exported = Pick<
  Records,
  'leads' | 'deals' | 'activities' | 'spend' | 'visits' | 'figures' | 'present'
>;

export function exportedFrom(readings: readonly Reading[], settings: Settings): Exported {
  const table = (kind: RecordKind) =>
    new RecordTable(
      readings.filter((reading) => reading.recognition.kind === kind),
      settings.sourceAliases,
    );
  const has = (kind: RecordKind) => readings.some((reading) => reading.recognition.kind === kind);
  const asked = askedColumns(settings.definitions);
  const spend = withCampaignCosts(spendFrom(table('spend'), settings), settings);
  return {
    leads: leadsFrom(table('leads'), settings.stageWords, asked, convertedMeansOf(has('deals'), settings)),
    deals: dealsFrom(table('deals'), settings),
    activities: activitiesFrom(table('activities'), settings.activityTypes),
    spend,
    visits: visitsFrom(table('visits')),
    figures: figuresFrom(table('figures')),
    present: {
      leads: has('leads'),
      deals: has('deals'),
      activities: has('activities'),
      spend: spend.length > 0 || has('spend'),
      visits: has('visits'),
      figures: has('figures'),
    },
  };
}

/** Where there are deals, they say which leads became customers. */
function convertedMeansOf(hasDeals: boolean, { convertedMeans }: Settings): Settings['convertedMeans'] {
  return hasDeals ? null : convertedMeans;
}

export function recordsFrom(readings: readonly Reading[], settings: Settings, asOf: AsOf): Records {
  const exported = exportedFrom(readings, settings);
  const { leads, deals, activities, present } = exported;
  const index = indexLeads(leads);
  const matches = matchDeals(deals, leads, index);
  const attempts = attemptsFrom(activities, leads, index, asOf);
  const isSaid = present.deals || convertedMeansOf(present.deals, settings) !== null;
  return {
    ...exported,
    matches,
    attempts,
    touches: touchesFrom(
      leads,
      activities,
      attempts,
      asOf,
      settings.touchActivities ? attemptNames(settings.language) : null,
    ),
    stageHistory: stageHistoryFrom(leads, deals, matches, asOf, isSaid),
    asOf,
    writtenAs: (shown) => shown,
  };
}
