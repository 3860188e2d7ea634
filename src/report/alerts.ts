import type { Report } from './report.ts';

/** What of a refresh the next one is held against. */
export interface AlertBaseline {
  readonly missed: { readonly speed: number; readonly depth: number };
  /** How many checks did not hold, by the key of their sentence. */
  readonly failing: Readonly<Record<string, number>>;
}

/** What is not as it was agreed. */
export interface Alerts {
  /** An attainment of the last 30 days below the limit; null where it is not, or where nothing is known of it. */
  readonly speedLow: number | null;
  readonly depthLow: number | null;
  /** Whole leads behind the goal's line; 0 where marketing is on it, as on the SLA tab, or ahead. */
  readonly behind: number;
  readonly missed: { readonly speed: number; readonly depth: number };
  readonly failing: number;
}

export function alertBaselineOf({ standing: { sla }, checks }: Report): AlertBaseline {
  const failing: Record<string, number> = {};
  for (const { holds, sentence } of checks)
    if (!holds) failing[sentence.key] = (failing[sentence.key] ?? 0) + 1;
  return { missed: { speed: sla.speed?.missed ?? 0, depth: sla.depth?.missed ?? 0 }, failing };
}

/**
 * Whether somebody should look: an SLA below its limit, leads behind the goal's line, and what has come since the
 * refresh before of missed leads and of checks that do not hold. A missed lead stays missed, so it counts once: an
 * alert that rang every day for the same lead would soon be read by nobody. What somebody has chosen to look at changes
 * nothing of it.
 *
 * @param before null before the first scheduled refresh: then every check counts, and the leads missed in the last 30 days
 */
export function alertsOf(report: Report, before: AlertBaseline | null): Alerts {
  const { pace, settings } = report;
  const recent = report.standing.recentSla.now;
  const now = alertBaselineOf(report);
  const low = (attainment: number | null | undefined) =>
    attainment !== null && attainment !== undefined && attainment < settings.digestThreshold
      ? attainment
      : null;
  const more = (count: number, earlier = 0) => Math.max(0, count - earlier);
  return {
    speedLow: low(recent.speed?.attainment),
    depthLow: low(recent.depth?.attainment),
    behind: pace?.side === 'behind' ? Math.round(pace.dueToDate - pace.actual) : 0,
    missed: {
      speed: before ? more(now.missed.speed, before.missed.speed) : (recent.speed?.missed ?? 0),
      depth: before ? more(now.missed.depth, before.missed.depth) : (recent.depth?.missed ?? 0),
    },
    failing: Object.entries(now.failing).reduce((sum, [key, n]) => sum + more(n, before?.failing[key]), 0),
  };
}

export function hasAlerts({ speedLow, depthLow, behind, missed, failing }: Alerts): boolean {
  return speedLow !== null || depthLow !== null || behind + missed.speed + missed.depth + failing > 0;
}
