export const listTabs = {
  'listTab.lostHeads':
    'The tab “{tab}” has no heads {heads} any more, so what was under them is not read. Write each head again above its column.',
  'listTab.noHead':
    'The tab “{tab}” has no line with the heads {heads}, so none of its lines is read. Write the heads again, each in a cell of its own.',

  'campaigns.noDate': 'Campaigns, “{name}”: {column} is missing. Write it as 2026-10-05.',
  'campaigns.howTo':
    'The calendar that marketing and sales share: type in the yellow cells, one campaign a line. A refresh never changes what you type here.',
  'campaigns.help':
    'First day is needed; without a last day the campaign lasts that day. Write campaign and source as your CRM does, so that its leads are found. Expected leads are spread over the working days and go into the pace; the cost is spread over all days and goes into Closed loop, unless an export has it already. Blank currency: your own.',
  'campaigns.start': 'First day',
  'campaigns.end': 'Last day',
  'campaigns.offer': 'Offer',
  'campaigns.segment': 'Segment',
  'campaigns.talkingPoints': 'Talking points for sales',
  'campaigns.expectedLeads': 'Expected leads',
  'campaigns.badDate': 'Campaigns, “{name}”: “{value}” under {column} is no date. Write it as 2026-10-05.',
  'campaigns.endBeforeStart':
    'Campaigns, “{name}”: the last day {end} is before the first day {start}. Correct one of them.',
  'campaigns.badNumber':
    'Campaigns, “{name}”: “{value}” under {column} is no number of at least 0. Write it with digits, or leave it blank.',
  'campaigns.badCurrency':
    'Campaigns, “{name}”: “{value}” is no currency. Write three letters such as EUR, or leave it blank.',
  'campaigns.inGoal': 'Campaigns in the goal period',
  'campaigns.expectedByNow': 'Expected by now',
  'campaigns.came': 'Have come',

  'decisions.howTo':
    'What the meetings have decided: type in the yellow cells, one decision a line. Under Done write x, yes or the day; until then it comes up on Weekly meeting every week. A refresh never changes what you type here.',
  'decisions.issue': 'Issue',
  'decisions.decision': 'Decision',
  'decisions.owner': 'Owner',
  'decisions.due': 'Due',
  'decisions.done': 'Done',
  'decisions.badDate': 'Decisions, “{name}”: “{value}” under Due is no date. Write it as 2026-10-05.',
} as const;
