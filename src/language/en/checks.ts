export const checks = {
  'check.typedOver':
    '{tab}, row {row}: “{label}” holds {value} in place of its formula and no longer follows the plan. Undo it, or take the cell from an earlier version (File → Version history).',
  'check.rejected': 'Rows that could not be read and are left out: {n}. See the list on Data quality.',
  'check.columnsUnsaid':
    '“{tab}”: its {n} {n|row is|rows are} not counted, for it is not said which column is one of {fields}. Point at the columns in the sidebar, under Columns.',
  'check.belowExport':
    '“{tab}”: {n} {n|row|rows} below the export {n|is|are} not counted as records. If {n|it is one|they are records}, import the whole export again.',
  'check.emptyTab': 'The data tab “{tab}” has no rows below a header: it counts as empty.',
  'check.activitiesUnmatched': 'Attempts that belong to no lead in the exports: {n}.',
  'check.doubt': '{doubt} Confirm it in the sidebar under Columns.',
  'check.nobodyHas':
    'No lead and no deal has {what} “{value}”: nothing is shown. Choose another on Start ({values}), or leave the cell blank.',
  'check.neverSaid':
    'No export says {what} of a lead or a deal: nothing is shown. Export that column, or leave the cell on Start blank.',
  'check.nobodyHasAll':
    'No lead and no deal has all that is chosen on Start ({chosen}): nothing is shown. Leave one of the cells blank.',
  'only.owner': 'the owner',
  'only.team': 'the team',
  'only.source': 'the source',
  'only.country': 'the country',
  'only.pipeline': 'the pipeline',
  'only.one': '{what} “{value}”',
  'check.leadsMissing':
    'Leads are missing: no export of leads was given, so no funnel, rate or SLA can be computed and all revenue is unmatched.',
  'check.mappedColumn':
    'Settings, columns: no export of {kind} has the header “{header}” for {field}. Correct the header, or clear the line.',
  'check.unknownStages':
    'Stages in your CRM that are not mapped, with their number of rows: {words}. Those leads count as leads; map the words under Stages in Settings.',
  'check.unknownDealStages':
    'Deal stages that say neither won, lost nor open: {words}. Those deals count as open; map the words under Stages in Settings.',
  'check.unknownActivityTypes':
    'Unknown types of activity, with their number: {words}. They count as no attempt; say in the sidebar under Stages what they are, or under Activities in Settings.',
  'check.activitiesWithoutType':
    'Activities without a type, in an export where others have one: {n}. They count as attempts; fill in the type in the CRM if they are something else.',
  'check.sourcesAlike':
    '{n} sources look alike and are counted apart: {sources}. Say in the sidebar under Stages which name each goes under, or under Sources in Settings; its own name keeps it apart.',
  'check.costsMeetNoLead':
    'Costs that meet no lead, though leads come from a source that looks like theirs: {sources}. Until they go under one name, those leads look free and those costs look wasted.',
  'check.visitsTwice':
    'One export counts visitors by source and another one all together: if they are of the same days, every visitor is counted twice. Keep one of them.',
  'check.visitsUndated':
    'Counts of visitors without a date that are left out of the period: {n}. Export them by day or month.',
  'check.convertedUnsaid':
    'Leads that are converted, where nothing says into what: {n}. They count as opportunities, and how many of them are customers is not known. Say which they are in step 4 of Import and generate, or under “Converted leads became” in Settings; or import the deals.',
  'check.notLeads':
    'Contacts that aren’t leads (subscribers and the like) and are left out: {n}. To count them, map their word to Lead under Stages in Settings.',
  'check.sameEmail':
    'Leads with the e-mail of an earlier lead: {n}. They are new leads of {persons} {persons|person|persons} who came back, each with a clock of its own; a deal goes to the earliest.',
  'check.nobodysEmails':
    'Rows whose only e-mail address is nobody’s ({example}): {n}. By such an address no lead is told from another and nothing is matched.',
  'check.createdLater': 'Leads created after {date} and left out: {n}.',
  'check.dealsCreatedLater': 'Deals created after {date} and left out: {n}.',
  'check.undated': 'Leads without a creation date: {n}.',
  'check.noRate':
    'Amounts in a currency without a rate ({currencies}), left out of all sums: {n} ({names}). Add the rate in Settings.',
  'check.withoutState':
    'Deals of which nothing says whether they are won, lost or open: {n} of {all}. They count as open; export the deals with their stage or status.',
  'check.contradictedState':
    'Deals whose stage says one thing and whose column for won or lost another: {n}. They count as open; correct them in the CRM, or map the stage under Stages in Settings.',
  'check.leadsBySource': 'Leads by source {bySource} = all leads {all}.',
  'check.stagesShrink': 'No stage is larger than the one before: {counts}.',
  'check.negativeTimes':
    'Leads with stage dates in the wrong order: {n} ({names}). Those times count as 0 days.',
  'check.revenue':
    'Revenue by source {bySource} + leads outside the period {otherPeriod} + unmatched {unmatched} = all won deals {total}.',
  'check.prorated': 'Costs by month are counted by the days of the month that lie in the period.',
  'check.deals':
    'Won deals matched by id {id} + e-mail {email} + company {company} + unmatched {unmatched} = all won deals {total}.',
  'check.wonBeforeCreated': 'Deals won before their lead was created: {n}. {deals}',
  'check.wonWithoutAmount':
    'Won deals without an amount: {n} ({deals}). They count as deals but bring no revenue.',
  'check.dealStates':
    'Won {won} + lost {lost} + open {open} + closed outside the period {otherPeriod} + created later {later} = all deals {all}.',
  'check.dealRevenue': 'Won revenue by month {months} = by rep {owners} = all won deals {total}.',
  'check.zeroAmounts':
    '{n} of {all} won deals have the amount 0. They count as won but not in the average order; fill in the amount in the CRM.',
  'check.oneLargeDeal':
    'One deal, {deal} ({amount}), is {share}% of the revenue: the average order hangs on it. Check its amount, or type your own average order in Plan.',
  'check.closedBeforeCreated':
    'Deals closed before they were created: {n} ({deals}). How long they took is not known, so they are left out of the days.',
  'check.attemptBeforeCreation':
    'Leads with an attempt before they were created: {n}. They count as 0 hours.',
  'check.clockWithoutTimes':
    'Hours to the first attempt cannot be told: the exports have days without times of day for when leads are {start}. Speed is left blank, and all attempts are counted as usual. Export that column with its time.',
  'check.attemptsWithoutTimes':
    'Hours to the first attempt cannot be told: an export has days without times of day for what sales did. Speed is left blank, and all attempts are counted as usual. Export that column with its time.',
  'check.startsWithoutTime':
    'Leads whose clock starts on a day without a time of day, where others have one: {n} of {all}. Their hours are counted from the beginning of the day. Export that column with its time.',
  'check.speedSum':
    'First attempt: on time {met} + late {missed} + open {running} = leads whose clock has started {all}.',
  'check.depthSum':
    'All attempts: on time {met} + late {missed} + open {running} = leads whose clock has started {all}.',
  'check.setting': '{problem} Until it is corrected, it is not used.',
  'check.credits':
    '{model}: {credited} credited + {noTouch} without a touch + {otherPeriod} of leads outside the period = {total} won; the credits by source give back {bySource}.',
  'check.answers': 'Accepted {accepted} + rejected {rejected} + waiting {waiting} = {all} leads.',
  'check.retention':
    'Leads of which nothing has happened since the retention date {date}: {n}. The menu’s Erase personal data takes them out.',
  'check.stale':
    'The newest lead, deal or activity in the exports is from {date}, {n} days before {asOf}. Paste fresh exports, or set the day of the report in Settings.',
  'check.campaignCosts':
    'Costs typed in Campaigns: {counted} of {typed} are counted, for the days gone that lie in the period.',
  'check.campaignsImported':
    'Campaigns whose cost is in an export on some of their days, so that the cost typed in Campaigns is not counted: {names}.',
  'check.leadsByGrade': 'Leads by grade {byGrade}, of which {without} without a grade, = all leads {all}.',
  'check.ruleColumns':
    'Scoring rules name columns that no export of leads has: {columns}. They give no points; correct them on Definitions, or export with those columns.',
  'check.definitionsChanged':
    'The definitions have changed since version {version}: {changes}. Reports obey version {version} until you choose “Approve the changed definitions”; Definitions shows what the last quarter would have been.',
  'check.staleLeads':
    'The newest lead is of {date}, {n} days ago, though the other exports go on. Import the leads anew.',
  'check.signedCell':
    '{tab}, row {row}: “{line}” was changed to “{now}”. Version {version} was agreed as it was and still holds; to change it, agree on a new version in the sidebar.',
  'check.signedLine':
    '{tab}: the line “{line}” was changed or taken away. Version {version} was agreed as it was and still holds; to change it, agree on a new version in the sidebar.',
  'check.unagreed':
    '{n} {n|setting says|settings say} something else than version {version} of the agreement, which still holds: {changes}. Agree on a new version in the sidebar for {n|it|them} to count.',
} as const;
