export const listTabs = {
  'listTab.lostHeads':
    'The tab “{tab}” has no heads {heads} any more, so what was under them is not read. Write each head again above its column.',
  'listTab.noHead':
    'The tab “{tab}” has no line with the heads {heads}, so none of its lines is read. Write the heads again, each in a cell of its own.',

  'campaigns.noDate': 'Campaigns, “{name}”: {column} is missing. Write it as 2026-10-05.',
  'campaigns.howTo':
    'The calendar that marketing and sales share: one campaign per row, in the yellow cells. Your own entries are kept.',
  'campaigns.help':
    'Only the first day is required. Write campaign and source as in your CRM, so that their leads are found. Expected leads count in the plan day by day; the cost counts in Closed loop, unless an export has it already. Blank currency: your own.',
  'campaigns.start': 'First day',
  'campaigns.end': 'Last day',
  'campaigns.offer': 'Offer',
  'campaigns.segment': 'Segment',
  'campaigns.talkingPoints': 'Talking points for sales',
  'campaigns.expectedLeads': 'Expected leads',
  'campaigns.badDate':
    'Campaigns, “{name}”: “{value}” under {column} is not a valid date. Write it as 2026-10-05.',
  'campaigns.endBeforeStart':
    'Campaigns, “{name}”: the last day {end} is before the first day {start}. Correct one of them.',
  'campaigns.badNumber':
    'Campaigns, “{name}”: “{value}” under {column} is not a number of at least 0. Write it with digits, such as 1200, or leave it blank.',
  'campaigns.badCurrency':
    'Campaigns, “{name}”: “{value}” is not a currency. Write three letters such as EUR, or leave it blank.',
  'campaigns.inGoal': 'Campaigns in the period',
  'campaigns.expectedByNow': 'Expected to date',
  'campaigns.came': 'Leads so far',

  'decisions.howTo':
    'What the meetings have decided: one decision per row, in the yellow cells. Write x, yes or the day under Done; until then it stands on Weekly meeting every week. Your own entries are kept.',
  'decisions.issue': 'Issue',
  'decisions.decision': 'Decision',
  'decisions.owner': 'Owner',
  'decisions.due': 'Due',
  'decisions.done': 'Done',
  'decisions.badDate':
    'Decisions, “{name}”: “{value}” under Due is not a valid date. Write it as 2026-10-05.',
  'campaigns.costPlanned': 'Planned cost ({currency})',
  'campaigns.costToDate': 'Cost to date ({currency})',
  'campaigns.inExport': 'see export',
  'campaigns.costNote':
    'The part of the planned cost whose days are gone. Where an export has the campaign’s own cost, that counts instead, on Closed loop.',
} as const;
