import { isLanguage, LANGUAGE_CODES, type Language } from '../language/languages.ts';
import type { HistorySaid } from '../report/history/history.ts';
import type { Report } from '../report/report.ts';
import type { TabId } from '../schema/tabs.ts';
import type { RawLists } from '../settings/parseLists.ts';
import type { RawInputs } from '../settings/parseSettings.ts';
import { absentTab } from './absentTab.ts';
import { agreementTab } from './agreement.ts';
import { attributionTab } from './attribution.ts';
import { callListTab } from './callList.ts';
import { changeDriversTab } from './changeDrivers.ts';
import { closedLoopTab } from './closedLoop.ts';
import { concealedTab } from './concealedTab.ts';
import { contactAttemptsTab } from './contactAttempts/contactAttempts.ts';
import { conversionByAgeTab } from './conversionByAge.ts';
import { dataQualityTab } from './dataQuality.ts';
import { dealsTab } from './deals/deals.ts';
import { definitionsTab } from './definitions.ts';
import { funnelTab } from './funnel.ts';
import { leadPlanTab } from './leadPlan.ts';
import { leadsTab } from './leads.ts';
import { CAMPAIGNS, DECISIONS, listTab } from './listTab.ts';
import { withMeanings } from './meaningLink.ts';
import { planTab } from './plan.ts';
import type { RunLog } from './runs.ts';
import { salesFeedbackTab } from './salesFeedback.ts';
import { settingsTab } from './settings.ts';
import { isShownAtFirst } from './shown.ts';
import { slaTab } from './sla/sla.ts';
import { startTab } from './start.ts';
import type { Tab } from './tab.ts';
import { weeklyMeetingTab } from './weeklyMeeting/weeklyMeeting.ts';

/** What the tabs are made from. */
export interface TabInput {
  readonly report: Report;
  /** What people have typed, as it was understood. */
  readonly typed: RawInputs;
  readonly lists: RawLists;
  /** Serial day with its time. */
  readonly now: number;
  readonly log: RunLog;
  /** What earlier refreshes have left; absent where there are none. */
  readonly history?: HistorySaid;
  /** The address of the documents' folder, with `/` at its end; absent where none is known. */
  readonly documents?: string | undefined;
}

/** How each tab is made: a new tab is one row here, one in schema/tabs.ts, and one file. */
const MAKE: Readonly<Record<TabId, (input: TabInput) => Tab>> = {
  start: ({ report, now, log, history }) => startTab(report, now, log, history),
  settings: ({ report, typed, lists }) => settingsTab(report.settings.language, typed, lists),
  definitions: ({ report, lists }) => definitionsTab(report, lists),
  plan: ({ report, typed }) => planTab(standingOf(report), typed),
  funnel: ({ report }) => funnelTab(report),
  conversionByAge: ({ report }) => conversionByAgeTab(report),
  closedLoop: ({ report }) => closedLoopTab(report),
  deals: ({ report }) => dealsTab(report),
  attribution: ({ report }) => attributionTab(report),
  salesFeedback: ({ report }) => salesFeedbackTab(report),
  changeDrivers: ({ report }) => changeDriversTab(report),
  agreement: ({ report }) => agreementTab(report),
  sla: ({ report }) => slaTab(report),
  callList: ({ report }) => callListTab(report),
  contactAttempts: ({ report }) => contactAttemptsTab(report),
  weeklyMeeting: ({ report, history }) => weeklyMeetingTab(report, history),
  leads: ({ report }) => leadsTab(report),
  leadPlan: ({ report }) => leadPlanTab(report),
  decisions: ({ report, lists }) => listTab(report.settings.language, DECISIONS, lists),
  campaigns: ({ report, lists }) => listTab(report.settings.language, CAMPAIGNS, lists),
  dataQuality: ({ report, log }) => dataQualityTab(report, log),
};

/** The plan is made of all records, whatever the other reports are narrowed to. */
function standingOf(report: Report): Report {
  return { ...report, ...report.standing };
}

/** With names off, every text that a refresh writes is without them. */
export function makeTab(id: TabId, input: TabInput): Tab {
  const made = input.report.absent.has(id) ? absentTab(id, input.report) : MAKE[id](input);
  const tab = { ...withMeanings(made, input.documents), isShown: isShownAtFirst(id, input.report) };
  const { concealment } = input.report;
  return concealment === null ? tab : concealedTab(tab, concealment);
}

/** The other languages than the one that the tabs are to be in. */
export function otherLanguages({ report }: TabInput): Language[] {
  return LANGUAGE_CODES.filter((code) => code !== report.settings.language);
}

/**
 * The same tab in another language: by its words one that is there in that language is found and translated.
 *
 * @param there the language that is remembered of the tab that is there
 */
export function translationOf(id: TabId, input: TabInput, there: string | undefined): Tab {
  const { report } = input;
  const language = isLanguage(there) ? there : otherLanguages(input)[0]!;
  return makeTab(id, { ...input, report: { ...report, settings: { ...report.settings, language } } });
}
