import type { Settings } from '../../settings/settings.ts';
import type { Attributed } from './attributed.ts';
import type { SourcedFigures } from './sourced.ts';

/** `attribution` in report.json. */
export function attributionJson(
  attribution: Attributed,
  sourced: SourcedFigures,
  { lookbackDays }: Pick<Settings, 'lookbackDays'>,
) {
  const { models, bySource, byCampaign } = attribution;
  const rows = (list: Attributed['bySource']) =>
    list.map(({ source, campaign, touched, credits, intervals }) => ({
      source,
      campaign: campaign || null,
      touched,
      credits: Object.fromEntries(
        models.map((model, i) => [
          model,
          credits[i] && (intervals[i] ? { ...credits[i], interval: intervals[i] } : credits[i]),
        ]),
      ),
    }));
  return {
    models: [...models],
    windowDays: lookbackDays,
    journeys: attribution.journeys,
    touches: attribution.touches,
    endedWithoutWin: attribution.ended,
    bySource: rows(bySource),
    byCampaign: rows(byCampaign),
    credited: attribution.credited,
    noTouch: attribution.noTouch,
    otherPeriod: attribution.otherPeriod,
    total: attribution.total,
    sourced: sourced.definitions,
    disputed: sourced.disputed.map(({ deal, revenue, says, source, firstTouch }) => ({
      deal,
      revenue,
      says,
      source: source || null,
      firstTouch: firstTouch || null,
    })),
  };
}
