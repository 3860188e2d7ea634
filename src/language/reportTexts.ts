import * as en from './en/en.ts';
import type { Language } from './languages.ts';
import * as sv from './sv/sv.ts';
import type { AllTexts } from './topics.ts';

/**
 * The topics that Reports.js says, in every language: all but those of the sidebar and of the command line. A test looks for
 * texts that it says and that are not here.
 */
export const TEXTS = {
  en: {
    ...en.agreement,
    ...en.attribution,
    ...en.capacity,
    ...en.changeDrivers,
    ...en.checks,
    ...en.closedLoop,
    ...en.contactAttempts,
    ...en.conversionByAge,
    ...en.dataQuality,
    ...en.deals,
    ...en.definitions,
    ...en.digest,
    ...en.fields,
    ...en.funnel,
    ...en.holidays,
    ...en.imports,
    ...en.inputs,
    ...en.leads,
    ...en.listTabs,
    ...en.plan,
    ...en.refresh,
    ...en.salesFeedback,
    ...en.settings,
    ...en.sla,
    ...en.start,
    ...en.tabs,
    ...en.weeklyMeeting,
  },
  sv: {
    ...sv.agreement,
    ...sv.attribution,
    ...sv.capacity,
    ...sv.changeDrivers,
    ...sv.checks,
    ...sv.closedLoop,
    ...sv.contactAttempts,
    ...sv.conversionByAge,
    ...sv.dataQuality,
    ...sv.deals,
    ...sv.definitions,
    ...sv.digest,
    ...sv.fields,
    ...sv.funnel,
    ...sv.holidays,
    ...sv.imports,
    ...sv.inputs,
    ...sv.leads,
    ...sv.listTabs,
    ...sv.plan,
    ...sv.refresh,
    ...sv.salesFeedback,
    ...sv.settings,
    ...sv.sla,
    ...sv.start,
    ...sv.tabs,
    ...sv.weeklyMeeting,
  },
} as Readonly<Record<Language, Partial<AllTexts>>> as Readonly<Record<Language, AllTexts>>;
