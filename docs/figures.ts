import { FOLDERS } from '../src/language/folder.ts';
import { wordsIn } from '../src/language/language.ts';
import type { Language } from '../src/language/languages.ts';
import { meaningsOf } from '../src/language/meanings.ts';
import { anchorOf } from '../src/local/site/documentPage.ts';
import { TABS_WITH_FIGURES, type TabId } from '../src/schema/tabs.ts';

/** The heading of method.md that says in full how a tab is computed. */
const IN_FULL: Readonly<Record<Exclude<TabId, 'settings' | 'decisions'>, string>> = {
  start: 'Forecast',
  weeklyMeeting: 'Weekly meeting',
  plan: 'Plan',
  funnel: 'Funnel',
  closedLoop: 'Closed loop',
  deals: 'Deals',
  sla: 'SLA, sales to marketing',
  callList: 'SLA, sales to marketing',
  agreement: 'SLA, marketing to sales',
  campaigns: 'Campaigns',
  leadPlan: 'SLA, marketing to sales',
  attribution: 'Attribution',
  conversionByAge: 'Conversion by age',
  changeDrivers: 'Change drivers',
  salesFeedback: 'Sales feedback',
  contactAttempts: 'Contact attempts',
  leads: 'Period, comparison, show only',
  definitions: 'Definitions and grades',
  dataQuality: 'Data quality',
};

/** What each figure of each tab means, as a page: from the same texts as the sidebar. */
export function figuresPage(language: Language): string {
  const words = wordsIn(language);
  const sections = TABS_WITH_FIGURES.map((tab) => {
    const heading = IN_FULL[tab as keyof typeof IN_FULL];
    const figures = meaningsOf(tab, words).map(({ name, says, details }) =>
      [`**${name}.** ${says}`, '', ...details.map(({ label, text }) => `- _${label}:_ ${text}`)].join('\n'),
    );
    const inFull = `${words('figures.method')}: [${heading}](method.md#${anchorOf(heading)})`;
    // The tabs lead here, in every language by the same name.
    return [`<a id="${tab}"></a>`, `## ${words(`tab.${tab}`)}`, ...figures, inFull].join('\n\n');
  });
  const help = words('figures.pageHelp', { item: FOLDERS[language].menu.openMeanings });
  return `# ${words('figures.page')}\n\n${help}\n\n${sections.join('\n\n')}\n`;
}
