import { wordsIn } from '../language/language.ts';
import type { Report } from '../report/report.ts';
import { CUSTOMER } from '../schema/stages.ts';
import { monthText } from './dayText.ts';
import { writeGrades } from './funnel/grades.ts';
import { writeGroups } from './funnel/groups.ts';
import { funnelHeadline } from './funnel/headline.ts';
import { funnelChart, writeStages } from './funnel/stages.ts';
import { writeVisitorGroups, writeVisitors } from './funnel/visitors.ts';
import { WIDTHS, writeChecks, writeHead } from './reportHead.ts';
import { leftOutStages } from './stageColumns.ts';
import { COLOURS, type Tab } from './tab.ts';
import { TabWriter } from './writer.ts';

/** How far leads come, and where they are lost: stages from the top to the bottom, then by source, campaign, month and rep. */
export function funnelTab(report: Report): Tab {
  const { funnel, settings } = report;
  const words = wordsIn(settings.language);
  const writer = new TabWriter('funnel', words, WIDTHS);
  writeHead(writer, report, {
    headline: funnelHeadline(report, words),
    method: `${words('funnel.method')} ${words('leads.behind')}`,
  });
  writer.chart(funnelChart(report, words));
  writeStages(writer, report);
  const leftOut = leftOutStages(funnel, words);
  if (leftOut) writer.paragraph('note', leftOut);
  if (funnel.stages[CUSTOMER]!.reached === null) writer.paragraph('bad', words('funnel.customersUntold'));
  writer.blank();
  writeVisitors(writer, report);
  const name = (label: string) => label || words('tab.without');
  writeGroups(writer, report, {
    title: words('funnel.bySource'),
    head: words('funnel.source'),
    groups: funnel.bySource,
    name,
  });
  writeGroups(writer, report, {
    title: words('funnel.byCampaign'),
    head: words('closedLoop.campaign'),
    groups: funnel.byCampaign,
    name,
  });
  writeGroups(writer, report, {
    title: words('funnel.byMonth'),
    head: words('funnel.month'),
    // The latest first, leads without a date last.
    groups: [...funnel.byMonth].reverse(),
    name: (label) => (label ? monthText(label, words) : words('tab.without')),
    // The youngest months have had less time: beside all of them they would look bad for that alone.
    isCompared: false,
  });
  writeGroups(writer, report, {
    title: words('funnel.byOwner'),
    head: words('funnel.owner'),
    groups: funnel.byOwner,
    name,
  });
  writeVisitorGroups(writer, report);
  writeGrades(writer, report);
  writeChecks(writer, report, ['funnel']);
  return writer.tab({ colour: COLOURS.blue });
}
