import { campaignManager } from './campaignManager.ts';
import { close } from './close.ts';
import { dynamics } from './dynamics.ts';
import { googleAds } from './googleAds.ts';
import { hubspot } from './hubspot.ts';
import { lime } from './lime.ts';
import { linkedin } from './linkedin.ts';
import { meta } from './meta.ts';
import { microsoftAds } from './microsoftAds.ts';
import { pipedrive } from './pipedrive.ts';
import { redditAds } from './redditAds.ts';
import { salesforce } from './salesforce.ts';
import { superoffice } from './superoffice.ts';
import type { System, SystemLayout } from './system.ts';
import { tiktokAds } from './tiktokAds.ts';
import { upsales } from './upsales.ts';
import { warehouse } from './warehouse.ts';
import { googleAnalytics, matomo, plausible } from './webAnalytics.ts';
import { xAds } from './xAds.ts';
import { zoho } from './zoho.ts';

/** The systems that are known by name. To add one: write its file beside this one and name it here. */
export const SYSTEMS: readonly System[] = [
  hubspot,
  salesforce,
  pipedrive,
  zoho,
  dynamics,
  close,
  upsales,
  lime,
  superoffice,
  googleAds,
  linkedin,
  meta,
  microsoftAds,
  tiktokAds,
  redditAds,
  xAds,
  campaignManager,
  googleAnalytics,
  matomo,
  plausible,
  warehouse,
];

/** What a person sees a system called; undefined for "other". */
export function systemLabel(id: string): string | undefined {
  return SYSTEMS.find((system) => system.id === id)?.label;
}

/** The system that has the form. */
export function systemOf(form: SystemLayout): System | undefined {
  return SYSTEMS.find(({ layouts }) => layouts.includes(form));
}
