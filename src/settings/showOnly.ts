import { type Narrowing, type Settings, SHOW_ONLY } from './settings.ts';

/** What the reports are narrowed to. */
export interface Only {
  readonly what: Narrowing;
  readonly value: string;
}

export const NARROWINGS = Object.keys(SHOW_ONLY) as readonly Narrowing[];

/** The values that are chosen, at most one of each; none where the reports show all. */
export function onlyOf(settings: Pick<Settings, (typeof SHOW_ONLY)[Narrowing]>): Only[] {
  return NARROWINGS.flatMap((what): Only[] => {
    const value = settings[SHOW_ONLY[what]];
    return value === null ? [] : [{ what, value }];
  });
}

/** Has anybody chosen a period, a comparison or a value to show? */
export function isViewChosen(settings: Settings): boolean {
  return settings.period !== null || settings.comparison !== null || onlyOf(settings).length > 0;
}

/** The settings of reports that show everything, of Settings' own period. */
export function withoutView(settings: Settings): Settings {
  const none = Object.fromEntries(NARROWINGS.map((what) => [SHOW_ONLY[what], null]));
  return { ...settings, ...none, period: null, comparison: null };
}
