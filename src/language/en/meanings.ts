/** What each figure of a tab means, in the order of the tab: its name there, and what is said of it. */
export const meanings = {
  'figures.title': 'What does this figure mean?',
  'figures.help':
    'Each figure of the tab: what it says first, then how it is counted and what it is easily mistaken for.',
  'figures.tab': 'Tab',
  'figures.here': 'Show the tab that is open now',
  'figures.none': 'This tab has no figures of its own: what each field is for stands beside it.',
  'figures.counted': 'How it is counted',
  'figures.divided': 'Divided by',
  'figures.blank': 'Blank when',
  'figures.misread': 'Easily misread',
  'figures.page': 'What does this figure mean?',
  'figures.pageHelp':
    'For each tab its figures: what it says, how it is counted, what it is divided by, when it is blank, and how it is easily misread. The same texts are in the add-on: menu, “{item}”.',
  'figures.method': 'In full',

  'figure.start.won.name': 'Won so far',
  'figure.start.won.says': 'The revenue of the deals that were won in the goal’s period.',
  'figure.start.won.counted':
    'The amounts of all won deals whose close date lies in the period of the goal, in your currency.',
  'figure.start.won.blank':
    'No export of deals, no won deal with an amount, or nothing in the exports that says which deals were won.',
  'figure.start.won.misread':
    'It is not the revenue of this period’s leads: a deal counts when it closes, whenever its lead came. Closed loop counts by lead.',
  'figure.start.share.name': 'Share of the goal',
  'figure.start.share.says': 'How much of the revenue goal is won already.',
  'figure.start.share.counted': 'Won so far.',
  'figure.start.share.divided': 'The revenue goal in Settings for the same period.',
  'figure.start.share.blank': 'Won so far is blank.',
  'figure.start.share.misread':
    'Forty per cent on the twelfth working day of twenty-two is not yet behind for certain: the note below says how many of the working days have gone, and Forecast says what is likely to come.',
  'figure.start.open.name': 'Open deals in the period',
  'figure.start.open.says':
    'What could still close in time: the open deals that are expected to close within the goal’s period.',
  'figure.start.open.counted':
    'The amounts of open deals whose expected close date lies in the period. The note says how many times they cover what is still to win.',
  'figure.start.open.blank': 'The exports hold no expected close dates, or they end before the period does.',
  'figure.start.open.misread':
    'It is not what will be won: many of them are lost or slip. Forecast weighs each by its age and by how your own deals went.',
  'figure.start.forecast.name': 'Forecast',
  'figure.start.forecast.says': 'What the period will probably have brought when it ends, with a range.',
  'figure.start.forecast.counted':
    'What has been won, plus open deals, leads that are there, leads still to come and customers who buy again; each by how often and how fast your own became orders lately.',
  'figure.start.forecast.blank':
    'In the first tenth of the period, before five orders have come, where more than a tenth of the orders have no date, and where the exports are too old.',
  'figure.start.forecast.misread':
    'The number in the middle is no promise. Read the range: of ten periods as many end inside it as its percentage says.',
  'figure.start.leads.name': 'Leads so far',
  'figure.start.leads.says':
    'How many leads have come in the goal’s period, against what was planned by today.',
  'figure.start.leads.counted':
    'All leads created in the period up to the day of the report. The plan grows by working days; within a tenth of it counts as on plan.',
  'figure.start.leads.blank': 'No leads are imported, or the exports end before the period begins.',
  'figure.start.leads.misread':
    'Above plan is not only good: more than sales can follow up are wasted. Leads vs plan says whether the hours suffice.',
  'figure.start.onTime.name': 'First contact on time, 30 days',
  'figure.start.onTime.says': 'How often sales made the first contact within the time agreed, lately.',
  'figure.start.onTime.counted':
    'Leads whose time for the first contact ran out in the last 30 days and that got it in time.',
  'figure.start.onTime.divided':
    'All leads whose time ran out in those days. What is still running is on neither side.',
  'figure.start.onTime.blank':
    'No export of calls, e-mails and meetings, only days without times of day, nothing due, or exports that are too old.',
  'figure.start.onTime.misread':
    'It is not about leads created in 30 days: a lead counts when its time runs out, also one that came before.',
  'figure.start.overdue.name': 'Overdue to call',
  'figure.start.overdue.says': 'Leads whose time is out and for which something can still be done.',
  'figure.start.overdue.counted':
    'Leads of which a promise was broken in the last 30 days and that still lack an attempt. Customers and disqualified leads are left out.',
  'figure.start.overdue.blank': 'No export says whom sales has contacted, or the exports are too old.',
  'figure.start.overdue.misread':
    'Zero does not mean that all were on time: what was made late, and what ran out longer ago, is not in it.',

  'figure.weeklyMeeting.leads.name': 'Leads created',
  'figure.weeklyMeeting.leads.says':
    'How many leads came this week so far, beside last week up to the same day and time.',
  'figure.weeklyMeeting.leads.counted':
    'Leads by the day on which they were created, in weeks from Monday to Sunday. All leads count, whatever period is chosen on Start.',
  'figure.weeklyMeeting.leads.blank': 'Never: a week without leads is 0.',
  'figure.weeklyMeeting.leads.misread':
    'Compare the two columns that go to the same day. Beside a whole week, a week that still runs always looks poor.',
  'figure.weeklyMeeting.revenue.name': 'Revenue won',
  'figure.weeklyMeeting.revenue.says': 'What was won in the week.',
  'figure.weeklyMeeting.revenue.counted': 'The amounts of won deals by their close date.',
  'figure.weeklyMeeting.revenue.blank': 'No won deal of the week has an amount.',
  'figure.weeklyMeeting.revenue.misread':
    'One large deal makes a week. For how it goes, look at the month on Deals.',
  'figure.weeklyMeeting.due.name': 'First contacts due',
  'figure.weeklyMeeting.due.says': 'How many leads had their time for the first contact run out in the week.',
  'figure.weeklyMeeting.due.counted':
    'Leads by the moment at which the time was out, not by the day on which they came.',
  'figure.weeklyMeeting.due.blank': 'No export says when leads were contacted.',
  'figure.weeklyMeeting.due.misread':
    'It need not be the same as the week’s new leads: those of Friday afternoon are due on Monday.',
  'figure.weeklyMeeting.onTime.name': 'of which on time',
  'figure.weeklyMeeting.onTime.says': 'The share of those that were contacted in time.',
  'figure.weeklyMeeting.onTime.counted': 'Leads that fell due in the week and were contacted in time.',
  'figure.weeklyMeeting.onTime.divided': 'Leads that fell due in the week.',
  'figure.weeklyMeeting.onTime.blank': 'Nothing fell due.',
  'figure.weeklyMeeting.onTime.misread':
    'Changes of shares are in percentage points: from 70 % to 75 % is +5, not +7 %.',
  'figure.weeklyMeeting.movers.name': 'Biggest movers',
  'figure.weeklyMeeting.movers.says':
    'Which sources brought more or fewer leads than usual in the last seven days.',
  'figure.weeklyMeeting.movers.counted':
    'Leads of the last seven days, less the average week of the four weeks before. “Unusual” is more than chance explains, with as many sources as you have.',
  'figure.weeklyMeeting.movers.blank': 'No leads in these weeks.',
  'figure.weeklyMeeting.movers.misread':
    '“Within normal range” is a finding: leave it. Of twenty sources one always moves by chance alone.',
  'figure.weeklyMeeting.value.name': 'Expected value',
  'figure.weeklyMeeting.value.says': 'What a missed lead may still be worth.',
  'figure.weeklyMeeting.value.counted':
    'Average order × the share of leads of the same source or grade that become customers.',
  'figure.weeklyMeeting.value.blank': 'The average order or the rate is not known.',
  'figure.weeklyMeeting.value.misread':
    'It is an average: of twenty such leads one may buy for all of it and the others for nothing.',

  'figure.plan.rate.name': 'Lead-to-customer rate',
  'figure.plan.rate.says': 'How many of your leads become customers.',
  'figure.plan.rate.counted':
    'Customers among the leads of the period, young leads among them. With “mature” in Settings it is the conversion by a certain age.',
  'figure.plan.rate.divided': 'All leads of the period.',
  'figure.plan.rate.blank': 'There are no leads, or no export says who became a customer.',
  'figure.plan.rate.misread':
    'With many young leads it is too low: they have not had the time to buy. A rate that you type goes before it.',
  'figure.plan.customers.name': 'Customers needed',
  'figure.plan.customers.says': 'How many customers it takes to reach the revenue goal.',
  'figure.plan.customers.counted': 'Goal ÷ average order value, rounded up once.',
  'figure.plan.customers.divided': 'Your average order value.',
  'figure.plan.customers.blank': 'The average order is not known.',
  'figure.plan.customers.misread':
    'One unusually large deal lifts the average and makes the number too low. The line “Based on” says what half of your orders are at most.',
  'figure.plan.leads.name': 'Leads needed on average',
  'figure.plan.leads.says': 'How many leads bring those customers in a usual period.',
  'figure.plan.leads.counted': 'Customers needed ÷ rate, computed from the exact number and rounded up once.',
  'figure.plan.leads.divided': 'Your lead-to-customer rate.',
  'figure.plan.leads.blank': 'Average order or rate is not known.',
  'figure.plan.leads.misread':
    '“On average” is about fifty-fifty: in almost every second period that number of leads brings too few customers.',
  'figure.plan.chance.name': 'Chance that those leads bring the customers',
  'figure.plan.chance.says': 'How likely the number of leads on average is to be enough.',
  'figure.plan.chance.counted':
    'The chance of at least so many customers among so many leads (binomial). If the rate was learnt from your own leads, its own uncertainty counts as well.',
  'figure.plan.chance.blank': 'Order or rate is not known.',
  'figure.plan.chance.misread':
    'It is the chance for the customers, not for the revenue: how much each buys for varies besides.',
  'figure.plan.sure.name': 'Leads needed with the certainty asked for',
  'figure.plan.sure.says': 'How many leads it takes to be as sure as you want to be.',
  'figure.plan.sure.counted':
    'The fewest leads with which the customers come in, for example, 90 of 100 periods.',
  'figure.plan.sure.blank': 'Order or rate is not known.',
  'figure.plan.sure.misread':
    'The more leads your rate was learnt from, the fewer it takes. It is not a margin of so many per cent on top.',
  'figure.plan.value.name': 'Value of a lead',
  'figure.plan.value.says': 'What one more lead brings on average.',
  'figure.plan.value.counted': 'Average order value × lead-to-customer rate.',
  'figure.plan.value.blank': 'Either of them is not known.',
  'figure.plan.value.misread': 'It is an average over all sources. On Leads vs plan each source has its own.',
  'figure.plan.stages.name': 'All stages together',
  'figure.plan.stages.says': 'The rate from lead to customer that your stages give when they are multiplied.',
  'figure.plan.stages.counted': 'The rates from stage to stage, multiplied.',
  'figure.plan.stages.blank': 'A stage has no rate.',
  'figure.plan.stages.misread':
    'It can differ from the rate above: the line below says which one the plan uses.',

  'figure.funnel.count.name': 'Count',
  'figure.funnel.count.says': 'How many leads have come so far or further.',
  'figure.funnel.count.counted':
    'Leads created in the period that have reached the stage or a later one by now, whatever has become of them since.',
  'figure.funnel.count.blank': 'Nobody records the stage: then it is left out, or customers cannot be told.',
  'figure.funnel.count.misread': 'It is not how many stand there today. That is “Still there”.',
  'figure.funnel.previous.name': 'From previous',
  'figure.funnel.previous.says': 'How many of those who reached the stage before went on.',
  'figure.funnel.previous.counted': 'Leads that reached the stage.',
  'figure.funnel.previous.divided': 'Leads that reached the stage before.',
  'figure.funnel.previous.blank': 'Nobody reached the stage before.',
  'figure.funnel.previous.misread': 'A low share need not mean bad leads: young ones are still on their way.',
  'figure.funnel.range.name': '95% range',
  'figure.funnel.range.says': 'How far chance alone can move the share.',
  'figure.funnel.range.counted': 'Wilson’s interval; wider where customers come in flocks.',
  'figure.funnel.range.blank': 'There is no share.',
  'figure.funnel.range.misread':
    'Two groups whose ranges overlap much are not clearly different. Colour says where a group differs by more than chance.',
  'figure.funnel.share.name': 'Share of leads',
  'figure.funnel.share.says': 'How many of all leads have reached the stage.',
  'figure.funnel.share.counted': 'Leads that reached the stage.',
  'figure.funnel.share.divided': 'All leads of the period.',
  'figure.funnel.share.blank': 'There are no leads.',
  'figure.funnel.share.misread':
    'It is of all leads, “From previous” is of those of the stage before. Say which one you quote.',
  'figure.funnel.days.name': 'Median days',
  'figure.funnel.days.says': 'How long the step usually takes.',
  'figure.funnel.days.counted':
    'Half of the leads with a date for this stage and for the one before took at most so many days between them.',
  'figure.funnel.days.blank': 'No lead has both dates.',
  'figure.funnel.days.misread': 'Only those who got there are in it. Leads that still wait may take longer.',
  'figure.funnel.still.name': 'Still there',
  'figure.funnel.still.says': 'How many stand at the stage and can still go on.',
  'figure.funnel.still.counted':
    'Leads that came to the stage, no further, and are neither disqualified nor have lost all of their deals.',
  'figure.funnel.still.blank': 'The stage is not recorded.',
  'figure.funnel.still.misread': 'At Customer it is simply the customers.',
  'figure.funnel.lost.name': 'Lost',
  'figure.funnel.lost.says': 'How many ended at the stage.',
  'figure.funnel.lost.counted':
    'Leads that came no further and are disqualified, or have lost all of their deals.',
  'figure.funnel.lost.blank': 'The stage is not recorded.',
  'figure.funnel.lost.misread':
    'A lead that sales forgot is not lost here; it is “Still there” until somebody disqualifies it.',
  'figure.funnel.customer.name': 'To customer',
  'figure.funnel.customer.says': 'Which source, month, rep or grade brings customers most often.',
  'figure.funnel.customer.counted': 'Customers so far among the group’s leads.',
  'figure.funnel.customer.divided': 'All leads of the group.',
  'figure.funnel.customer.blank': 'No export says who became a customer.',
  'figure.funnel.customer.misread':
    'Young months always look worse: they are not done. Conversion by age sets that right.',
  'figure.funnel.value.name': 'Value per lead',
  'figure.funnel.value.says': 'What a lead of the grade brings on average.',
  'figure.funnel.value.counted':
    'Average order of the grade’s won deals × its conversion, both drawn towards those of all leads: the fewer there are, the more.',
  'figure.funnel.value.blank': 'No order has an amount, or customers cannot be told.',
  'figure.funnel.value.misread':
    'It is not the revenue so far ÷ leads: a grade of which none has bought is not worth nothing.',

  'figure.closedLoop.customers.name': 'Customers',
  'figure.closedLoop.customers.says': 'How many of the period’s leads have become customers so far.',
  'figure.closedLoop.customers.counted':
    'Leads created in the period that are customers now: by their stage, or by a won deal that is matched to them.',
  'figure.closedLoop.customers.blank': 'No export says who became a customer.',
  'figure.closedLoop.customers.misread':
    'It is not the number of won deals: a customer may have several, and a deal may have no lead.',
  'figure.closedLoop.rate.name': 'Lead to customer',
  'figure.closedLoop.rate.says': 'How many of the leads have become customers so far.',
  'figure.closedLoop.rate.counted': 'Customers.',
  'figure.closedLoop.rate.divided': 'Leads of the same line.',
  'figure.closedLoop.rate.blank': 'Customers cannot be told.',
  'figure.closedLoop.rate.misread':
    'New campaigns look poor because their leads are young. Compare at the same age on Conversion by age.',
  'figure.closedLoop.revenue.name': 'Revenue',
  'figure.closedLoop.revenue.says': 'What the leads of this source have brought so far.',
  'figure.closedLoop.revenue.counted':
    'The amounts of the won deals that are matched to these leads: by id, else by e-mail, else by company name.',
  'figure.closedLoop.revenue.blank': 'No export of deals.',
  'figure.closedLoop.revenue.misread':
    'It is not the revenue of the period: it follows the leads that came in it, whenever their deals closed.',
  'figure.closedLoop.cost.name': 'Cost',
  'figure.closedLoop.cost.says': 'What the source has cost in the period.',
  'figure.closedLoop.cost.counted':
    'Imported costs and the campaigns typed in Campaigns, by the days that lie in the period and have gone. A cost of an export goes before a typed one.',
  'figure.closedLoop.cost.blank': 'No cost is known for the source.',
  'figure.closedLoop.cost.misread':
    'Blank is not free: the line below the table names the sources without a cost.',
  'figure.closedLoop.perCustomer.name': 'Cost per customer',
  'figure.closedLoop.perCustomer.says': 'What a customer from the source has cost.',
  'figure.closedLoop.perCustomer.counted': 'The cost of the source.',
  'figure.closedLoop.perCustomer.divided': 'Its customers so far.',
  'figure.closedLoop.perCustomer.blank': 'No cost is known, or nobody has bought yet.',
  'figure.closedLoop.perCustomer.misread':
    'It falls as the leads grow older. For a fresh campaign it says little.',
  'figure.closedLoop.roi.name': 'ROI',
  'figure.closedLoop.roi.says': 'How much came back for the money.',
  'figure.closedLoop.roi.counted': 'Revenue − cost.',
  'figure.closedLoop.roi.divided':
    'Cost. 2.0 × means that the money came back and brought two more; below 0 not all has come back yet.',
  'figure.closedLoop.roi.blank': 'No cost is known, there is no lead, or no export says what was won.',
  'figure.closedLoop.roi.misread':
    'It counts revenue, not profit. And leads of long sales cycles pay back late: look at their age first.',
  'figure.closedLoop.unmatched.name': 'No lead found',
  'figure.closedLoop.unmatched.says': 'Won revenue that no lead can be found for.',
  'figure.closedLoop.unmatched.counted': 'Won deals that match no lead by id, e-mail or company name.',
  'figure.closedLoop.unmatched.blank': 'The line is not there when all deals have a lead.',
  'figure.closedLoop.unmatched.misread':
    'It is not lost: it counts in all won deals. Many such lines mean that the exports lack a common id or e-mail.',

  'figure.deals.winRate.name': 'Win rate',
  'figure.deals.winRate.says': 'How many of the decided deals you win.',
  'figure.deals.winRate.counted': 'Won deals by close date in the period.',
  'figure.deals.winRate.divided': 'Won + lost deals. Open ones are on neither side.',
  'figure.deals.winRate.blank':
    'The export has no lost deal at all, or no won one: then a rate would be a guess.',
  'figure.deals.winRate.misread':
    'If lost deals are never closed in the CRM the win rate looks far too good.',
  'figure.deals.covers.name': 'Covers (times)',
  'figure.deals.covers.says': 'Whether there is enough in the pipeline for what is still to win.',
  'figure.deals.covers.counted': 'The amount of the open deals.',
  'figure.deals.covers.divided': 'Goal − won so far in the goal’s period.',
  'figure.deals.covers.blank': 'No goal is left to win, or no open deal has an amount.',
  'figure.deals.covers.misread':
    '3 times is no law. With a win rate of 46 % about twice is needed; with 20 % five times.',
  'figure.deals.atRate.name': 'All open at the win rate',
  'figure.deals.atRate.says': 'What the open deals are worth if they go as your deals have gone.',
  'figure.deals.atRate.counted': 'Their amounts × the win rate of all deals that were ever decided.',
  'figure.deals.atRate.blank': 'Fewer than ten deals are decided.',
  'figure.deals.atRate.misread':
    'It says nothing of when. Many of them close after the period: Forecast takes that into account.',
  'figure.deals.weighted.name': 'Weighted',
  'figure.deals.weighted.says': 'The open amount of a stage, counted at your win rate.',
  'figure.deals.weighted.counted': 'Open amount × the win rate of all decided deals.',
  'figure.deals.weighted.blank': 'Fewer than ten deals are decided.',
  'figure.deals.weighted.misread':
    'All stages have the same weight, because exports do not say which stages a deal has passed. It is not your CRM’s weighted amount.',
  'figure.deals.days.name': 'Days to win',
  'figure.deals.days.says': 'How long a won deal usually takes.',
  'figure.deals.days.counted': 'Half of the won deals took at most so many days from creation to close.',
  'figure.deals.days.blank': 'No won deal has both dates in their order.',
  'figure.deals.days.misread': 'Lost deals are not in it; they often lie longer.',
  'figure.deals.open.name': 'Days open',
  'figure.deals.open.says': 'How long a deal has been open.',
  'figure.deals.open.counted':
    'Whole days from its creation to the day of the report. The list shows those that are older than nine of ten of your won deals were.',
  'figure.deals.open.blank':
    'The list needs ten won deals to learn from, and the deal needs a creation date.',
  'figure.deals.open.misread': 'Old does not mean lost. It means: ask whether it still is a deal.',

  'figure.sla.onTime.name': 'First contact on time, 30 days',
  'figure.sla.onTime.says': 'How often sales made the first contact in time, lately.',
  'figure.sla.onTime.counted':
    'Leads whose time ran out in the last 30 days and that were contacted in time.',
  'figure.sla.onTime.divided': 'All leads whose time ran out in those days.',
  'figure.sla.onTime.blank':
    'No export says when leads were contacted, there are no times of day, nothing was due, or the exports are too old.',
  'figure.sla.onTime.misread':
    'The hours are working hours: a lead of Friday evening that is called on Monday morning is in time.',
  'figure.sla.allOnTime.name': 'All attempts on time',
  'figure.sla.allOnTime.says':
    'How often a lead got as many attempts as were agreed, within the days agreed.',
  'figure.sla.allOnTime.counted':
    'Leads with all their attempts in time. A lead that was reached needs no more, unless Settings say otherwise.',
  'figure.sla.allOnTime.divided':
    'Leads for which the days are over. By month it stands only when they are over for all leads of the month.',
  'figure.sla.allOnTime.blank': 'No activities, or the days of the month’s leads still run.',
  'figure.sla.allOnTime.misread': 'Notes, planned tasks, mass mailings and incoming calls are no attempts.',
  'figure.sla.median.name': 'Median (h)',
  'figure.sla.median.says': 'How long a lead usually waits for the first attempt.',
  'figure.sla.median.counted':
    'Working hours from the start of the clock to the first attempt, in the middle of all leads that have had one.',
  'figure.sla.median.blank': 'There are days without times of day.',
  'figure.sla.median.misread': 'Leads that nobody has tried are not in it. Read it with the share on time.',
  'figure.sla.share.name': 'Share on time',
  'figure.sla.share.says': 'The same share over the whole period of the report.',
  'figure.sla.share.counted': 'Leads contacted in time.',
  'figure.sla.share.divided': 'Leads contacted in time + missed. Running ones stand apart.',
  'figure.sla.share.blank': 'Nothing was due.',
  'figure.sla.share.misread': 'Beside the last 30 days it says whether a rep is better or worse than usual.',
  'figure.sla.team.name': 'vs team',
  'figure.sla.team.says': 'Whether a rep really differs from the team.',
  'figure.sla.team.counted':
    'Each rep’s share is drawn towards the team’s, the fewer leads the more; an arrow stands only where the rest is more than chance (95 %).',
  'figure.sla.team.blank': 'There are no leads of the rep that were due.',
  'figure.sla.team.misread':
    '“In line” with 50 % beside 90 % can be right with few leads. If nobody has an arrow, talk of how the team works and not of who.',
  'figure.sla.missing.name': 'Attempts missing',
  'figure.sla.missing.says': 'How many leads did not get all the attempts that were agreed.',
  'figure.sla.missing.counted': 'Leads of the month whose days are over and that had too few attempts.',
  'figure.sla.missing.blank': 'No activities.',
  'figure.sla.missing.misread': 'It counts leads, not attempts.',

  'figure.callList.due.name': 'Call by',
  'figure.callList.due.says': 'When the time for the lead is out, or was out.',
  'figure.callList.due.counted':
    'Working time from the start of the clock for the first contact, calendar days for all attempts, as agreed in Settings. With an exclamation mark: it is past.',
  'figure.callList.due.blank': 'Never in the list.',
  'figure.callList.due.misread': 'What was missed more than 30 days ago is not listed, only counted below.',
  'figure.callList.left.name': 'Tries left',
  'figure.callList.left.says': 'How many attempts the lead still lacks of what was agreed.',
  'figure.callList.left.counted':
    'Attempts agreed, less those made. For a first contact that nobody has made it is 1.',
  'figure.callList.left.blank': 'Never in the list.',
  'figure.callList.left.misread': 'It is no ceiling: you may try more often.',
  'figure.callList.value.name': 'Expected value',
  'figure.callList.value.says': 'What a lead like this is worth on average.',
  'figure.callList.value.counted':
    'Average order × the share that become customers among leads of the same source or grade, drawn towards that of all.',
  'figure.callList.value.blank': 'The average order or the rate is not known.',
  'figure.callList.value.misread':
    'It is the kind’s value, not this company’s. The list is sorted by rep and time, not by value.',

  'figure.agreement.revenue.name': 'Revenue',
  'figure.agreement.revenue.says': 'The goal that both sides work for.',
  'figure.agreement.revenue.counted': 'The revenue goal in Settings, or that of the agreed version.',
  'figure.agreement.revenue.blank': 'Never.',
  'figure.agreement.revenue.misread':
    'Once agreed it stays, whatever Settings say later, until the next version is agreed.',
  'figure.agreement.leads.name': 'Leads in the period',
  'figure.agreement.leads.says': 'How many leads marketing promises.',
  'figure.agreement.leads.counted':
    'Marketing’s share of the goal ÷ average order ÷ rate, on average or with the certainty asked for: Settings has the choice.',
  'figure.agreement.leads.divided': 'Average order and lead-to-customer rate.',
  'figure.agreement.leads.blank': 'Plan lacks an average order or a rate.',
  'figure.agreement.leads.misread':
    'The line below says the other of the two numbers. Only the one in bold is promised.',
  'figure.agreement.perRep.name': 'Leads per rep',
  'figure.agreement.perRep.says': 'How many leads each rep is to get a month.',
  'figure.agreement.perRep.counted': 'The leads promised.',
  'figure.agreement.perRep.divided': 'Number of reps and months.',
  'figure.agreement.perRep.blank': 'There are no leads promised.',
  'figure.agreement.perRep.misread': 'It is an equal part, not a quota that a rep must take.',
  'figure.agreement.hours.name': 'Working hours',
  'figure.agreement.hours.says': 'How fast sales promises to make the first contact.',
  'figure.agreement.hours.counted':
    'Working hours by your opening hours, lunch and holidays, from the start of the clock.',
  'figure.agreement.hours.blank': 'Never.',
  'figure.agreement.hours.misread': 'Four working hours can be a whole night or a weekend on the clock.',

  'figure.campaigns.expected.name': 'Expected leads',
  'figure.campaigns.expected.says': 'How many leads you expect of the campaign.',
  'figure.campaigns.expected.counted': 'What you type. It is spread evenly over the campaign’s working days.',
  'figure.campaigns.expected.blank':
    'You have typed nothing: then the campaign adds nothing to what is expected.',
  'figure.campaigns.expected.misread':
    'Leads that come are found by the campaign’s name, or by the source where no name is typed, on the campaign’s days. Write them as in the CRM.',
  'figure.campaigns.cost.name': 'Cost',
  'figure.campaigns.cost.says': 'What the campaign costs.',
  'figure.campaigns.cost.counted':
    'What you type, spread evenly over all its days; the days gone that lie in the period count in Closed loop.',
  'figure.campaigns.cost.blank': 'You have typed nothing.',
  'figure.campaigns.cost.misread':
    'If an export has a cost of the same source and campaign on any of the days, the whole typed cost gives way. Nothing is counted twice.',

  'figure.leadPlan.due.name': 'Planned to date',
  'figure.leadPlan.due.says': 'How many leads should have come by today.',
  'figure.leadPlan.due.counted': 'The leads promised × working days gone.',
  'figure.leadPlan.due.divided': 'All working days of the period.',
  'figure.leadPlan.due.blank': 'Plan has no rate or average order.',
  'figure.leadPlan.due.misread': 'Weekends and holidays add nothing, so the line stands still over them.',
  'figure.leadPlan.pace.name': 'At this pace',
  'figure.leadPlan.pace.says': 'Where you end if all goes on as so far.',
  'figure.leadPlan.pace.counted': 'Leads so far × working days in all.',
  'figure.leadPlan.pace.divided': 'Working days gone.',
  'figure.leadPlan.pace.blank': 'Before the first working day.',
  'figure.leadPlan.pace.misread': 'It knows nothing of campaigns to come: “Expected in all” does.',
  'figure.leadPlan.expected.name': 'Expected in all',
  'figure.leadPlan.expected.says': 'How many leads the period will probably bring.',
  'figure.leadPlan.expected.counted':
    'Leads so far + those of planned campaigns + all other leads at their present pace.',
  'figure.leadPlan.expected.blank': 'Before the first working day.',
  'figure.leadPlan.expected.misread':
    'A forgotten campaign in Campaigns makes it too low, an old hope makes it too high.',
  'figure.leadPlan.status.name': 'Status',
  'figure.leadPlan.status.says': 'Whether leads come as planned.',
  'figure.leadPlan.status.counted':
    'Within a tenth of what is planned to date is on plan. Of a kind: where the difference is more than chance.',
  'figure.leadPlan.status.blank': 'Nothing is due yet.',
  'figure.leadPlan.status.misread':
    'Ahead in number and behind in expected revenue is possible: the leads that come are then worth less than planned.',
  'figure.leadPlan.rate.name': 'Rate',
  'figure.leadPlan.rate.says': 'How many leads of the source become customers, as the plan counts it.',
  'figure.leadPlan.rate.counted':
    'The source’s own rate drawn towards that of all leads: the fewer leads, the more.',
  'figure.leadPlan.rate.divided': 'Leads of the source.',
  'figure.leadPlan.rate.blank': 'No rate is known at all.',
  'figure.leadPlan.rate.misread':
    'It is not the raw share. So none of 93 is not nothing, and two of two is not everything.',
  'figure.leadPlan.value.name': 'Value of a lead',
  'figure.leadPlan.value.says': 'What a lead of the source is worth on average.',
  'figure.leadPlan.value.counted': 'Average order × that rate.',
  'figure.leadPlan.value.blank': 'Order or rate is not known.',
  'figure.leadPlan.value.misread':
    'It is the same average order for all sources: it says which leads become customers, not which buy for more.',
  'figure.leadPlan.hours.name': 'Hours needed',
  'figure.leadPlan.hours.says': 'Whether sales has the time for the leads that come.',
  'figure.leadPlan.hours.counted':
    'Leads expected × attempts agreed × minutes an attempt, week by week from the day after the report, against reps × hours a month.',
  'figure.leadPlan.hours.blank': 'No pace of leads is known yet.',
  'figure.leadPlan.hours.misread': 'It counts attempts only, not meetings and quotes that follow.',

  'figure.attribution.touched.name': 'Won deals touched',
  'figure.attribution.touched.says': 'In how many won deals the source had a part at all.',
  'figure.attribution.touched.counted': 'Won deals with at least one touch of the source.',
  'figure.attribution.touched.blank': 'The table is not there when no won deal has a touch.',
  'figure.attribution.touched.misread': 'Do not add them up: a deal counts on each line that touched it.',
  'figure.attribution.perDeal.name': 'Touches per deal',
  'figure.attribution.perDeal.says': 'How many touches are known before a win.',
  'figure.attribution.perDeal.counted': 'All touches of won deals.',
  'figure.attribution.perDeal.divided': 'Won deals with a touch.',
  'figure.attribution.perDeal.blank': 'No won deal has a touch.',
  'figure.attribution.perDeal.misread':
    'It says what your exports know, not what people did. With 1.0 all models agree, because there is nothing to share out.',
  'figure.attribution.revenue.name': 'Revenue, first touch',
  'figure.attribution.revenue.says': 'What the source is credited with by the model that the head names.',
  'figure.attribution.revenue.counted':
    'Each won deal is shared out among its touches by the model’s weights; the note on the head says them.',
  'figure.attribution.revenue.blank': 'No won deal has a touch.',
  'figure.attribution.revenue.misread':
    'A credit is a way of sharing out, not a proof: no model shows what would have happened without the source.',
  'figure.attribution.difference.name': 'Difference',
  'figure.attribution.difference.says': 'Which sources gain by the second model.',
  'figure.attribution.difference.counted': 'Revenue by the second model − revenue by the first.',
  'figure.attribution.difference.blank': 'No won deal has a touch.',
  'figure.attribution.difference.misread':
    'A large difference means that the source comes early, or late, in the journey; not that it is good or bad.',
  'figure.attribution.sourced.name': 'Sourced by marketing',
  'figure.attribution.sourced.says': 'How much of the won revenue came from marketing’s own sources.',
  'figure.attribution.sourced.counted':
    'Revenue of won deals whose lead has a source that counts as marketing’s (the recorded source in the CRM).',
  'figure.attribution.sourced.divided': 'Won revenue.',
  'figure.attribution.sourced.blank': 'No won deals.',
  'figure.attribution.sourced.misread':
    'Which sources are sales’ own is a choice in Settings. Agree on it before you quote the number.',
  'figure.attribution.influenced.name': 'Influenced by marketing',
  'figure.attribution.influenced.says':
    'How much of the won revenue marketing touched at all before the win.',
  'figure.attribution.influenced.counted': 'Revenue of won deals with any touch of marketing before the win.',
  'figure.attribution.influenced.divided': 'Won revenue.',
  'figure.attribution.influenced.blank': 'No won deals.',
  'figure.attribution.influenced.misread': 'It overlaps with what is sourced: never add the two.',

  'figure.conversionByAge.within.name': '180 days',
  'figure.conversionByAge.within.says': 'How many leads become customers within so many days.',
  'figure.conversionByAge.within.counted':
    'Leads by their age: one that is no customer yet counts for as long as it has been followed (Kaplan–Meier).',
  'figure.conversionByAge.within.divided': 'Leads that were still followed, day by day.',
  'figure.conversionByAge.within.blank': 'Too few: fewer than ten leads have been followed so long.',
  'figure.conversionByAge.within.misread':
    'It is not customers ÷ leads so far. That counts every young lead as one that never buys.',
  'figure.conversionByAge.followed.name': 'Leads followed that long',
  'figure.conversionByAge.followed.says': 'How many leads are old enough to tell.',
  'figure.conversionByAge.followed.counted': 'Leads created at least so many days before the report.',
  'figure.conversionByAge.followed.blank': 'No leads with a creation date.',
  'figure.conversionByAge.followed.misread': 'A rate of few leads has a wide range: look at the line above.',
  'figure.conversionByAge.notYet.name': 'Not yet customers by then',
  'figure.conversionByAge.notYet.says': 'How many of them had not bought at that age.',
  'figure.conversionByAge.notYet.counted':
    'Leads followed that long, without those that were customers by then.',
  'figure.conversionByAge.notYet.blank': 'No leads with a creation date.',
  'figure.conversionByAge.notYet.misread': 'They are not lost: many may still buy later.',

  'figure.changeDrivers.leads.name': 'Number of leads',
  'figure.changeDrivers.leads.says': 'How much of the change came from more or fewer leads.',
  'figure.changeDrivers.leads.counted':
    'The effect of the number alone, all else unchanged, as the mean over all orders in which the factors can change.',
  'figure.changeDrivers.leads.blank': 'Without two comparable periods.',
  'figure.changeDrivers.leads.misread':
    'The effects add up to the whole change. None of them says why the number changed.',
  'figure.changeDrivers.mix.name': 'Mix of sources',
  'figure.changeDrivers.mix.says': 'How much came from leads of other sources than before.',
  'figure.changeDrivers.mix.counted': 'The effect of the shares of the sources alone.',
  'figure.changeDrivers.mix.blank': 'Without two comparable periods.',
  'figure.changeDrivers.mix.misread':
    'A better rate of all can be worse leads in every source and only a better mix.',
  'figure.changeDrivers.stage.name': 'MQL to SQL',
  'figure.changeDrivers.stage.says': 'How much came from leads that go on more or less often at this stage.',
  'figure.changeDrivers.stage.counted': 'The effect of the stage’s rate alone, source by source.',
  'figure.changeDrivers.stage.blank': 'The stage is not recorded.',
  'figure.changeDrivers.stage.misread':
    'Coloured only where it is more than chance and both sides have 30 customers. The others are no finding.',
  'figure.changeDrivers.perCustomer.name': 'Revenue per customer',
  'figure.changeDrivers.perCustomer.says':
    'How much of the change in revenue came from larger or smaller customers.',
  'figure.changeDrivers.perCustomer.counted': 'The effect of revenue per customer alone.',
  'figure.changeDrivers.perCustomer.blank': 'No revenue is known.',
  'figure.changeDrivers.perCustomer.misread': 'One large deal moves it. Look at the range beside it.',
  'figure.changeDrivers.cohort.name': 'Cohort',
  'figure.changeDrivers.cohort.says': 'The funnel of the leads created in these days, followed to now.',
  'figure.changeDrivers.cohort.counted': 'As on Funnel: a later stage passes the earlier ones.',
  'figure.changeDrivers.cohort.blank': 'There are no leads of these days.',
  'figure.changeDrivers.cohort.misread': 'A young cohort is not done.',
  'figure.changeDrivers.period.name': 'Period',
  'figure.changeDrivers.period.says': 'What happened in these days, whenever the lead was created.',
  'figure.changeDrivers.period.counted': 'Entries into the stage that are dated in these days.',
  'figure.changeDrivers.period.divided': 'Entries into the stage before in the same days.',
  'figure.changeDrivers.period.blank': 'The stage has no dates.',
  'figure.changeDrivers.period.misread':
    'The share can be above 100 %: the leads above and below are not the same ones.',

  'figure.salesFeedback.rate.name': 'Accepted by sales',
  'figure.salesFeedback.rate.says': 'How many of the leads that sales has answered it has accepted.',
  'figure.salesFeedback.rate.counted': 'Leads that reached SQL or a later stage.',
  'figure.salesFeedback.rate.divided': 'Accepted + rejected. What waits is not counted.',
  'figure.salesFeedback.rate.blank': 'Nobody has answered, or no export tells of SQL or later stages.',
  'figure.salesFeedback.rate.misread': 'With most leads waiting it says little: silence is no answer.',
  'figure.salesFeedback.rejected.name': 'Rejected',
  'figure.salesFeedback.rejected.says': 'How many sales has turned down.',
  'figure.salesFeedback.rejected.counted': 'Leads disqualified without having been accepted before.',
  'figure.salesFeedback.rejected.blank': 'Never: it is 0 where none is.',
  'figure.salesFeedback.rejected.misread': 'A lead that was accepted and given up later counts as accepted.',
  'figure.salesFeedback.waiting.name': 'Waiting for an answer',
  'figure.salesFeedback.waiting.says': 'How many have got no answer.',
  'figure.salesFeedback.waiting.counted': 'All other leads.',
  'figure.salesFeedback.waiting.blank': 'Never.',
  'figure.salesFeedback.waiting.misread':
    'It is no queue of today: it also holds old leads that somebody forgot to close.',
  'figure.salesFeedback.days.name': 'Median days to accept',
  'figure.salesFeedback.days.says': 'How long an answer usually takes.',
  'figure.salesFeedback.days.counted':
    'Whole days from creation to SQL, in the middle of the leads that have a date for it.',
  'figure.salesFeedback.days.blank': 'No lead has a date for SQL.',
  'figure.salesFeedback.days.misread': 'Those who still wait are not in it.',
  'figure.salesFeedback.untried.name': 'Not contacted',
  'figure.salesFeedback.untried.says': 'How many wait though nobody has tried them at all.',
  'figure.salesFeedback.untried.counted':
    'Waiting leads whose time for the first contact is out and of which no export knows an attempt.',
  'figure.salesFeedback.untried.blank': 'No export says whom sales has contacted.',
  'figure.salesFeedback.untried.misread': 'A call that was never logged looks just like this.',

  'figure.contactAttempts.reached.name': 'Contacted leads reached',
  'figure.contactAttempts.reached.says': 'How many of the leads that sales tried it has reached.',
  'figure.contactAttempts.reached.counted': 'Leads that were reached.',
  'figure.contactAttempts.reached.divided': 'Leads with at least one attempt.',
  'figure.contactAttempts.reached.blank': 'The activities have no outcomes.',
  'figure.contactAttempts.reached.misread': 'Leads that nobody tried are not in it.',
  'figure.contactAttempts.chance.name': 'Chance to reach',
  'figure.contactAttempts.chance.says': 'How often just this attempt reaches somebody.',
  'figure.contactAttempts.chance.counted': 'Leads that the attempt reached.',
  'figure.contactAttempts.chance.divided': 'Leads that it was made to and that were not reached before.',
  'figure.contactAttempts.chance.blank': 'Too few: fewer than 20 such leads.',
  'figure.contactAttempts.chance.misread':
    'Late attempts look good because reps try those again that they believe in. A line below says where that is so.',
  'figure.contactAttempts.inAll.name': 'Reached in all',
  'figure.contactAttempts.inAll.says': 'How many have been reached after so many attempts.',
  'figure.contactAttempts.inAll.counted': '1 − the product of (1 − chance) of all attempts so far.',
  'figure.contactAttempts.inAll.blank': 'The chance of an attempt is not known.',
  'figure.contactAttempts.inAll.misread':
    'It says what would be if everybody were tried again, not what your reps have done.',
  'figure.contactAttempts.recommended.name': 'Recommended',
  'figure.contactAttempts.recommended.says': 'How often it pays to try with the hours you have.',
  'figure.contactAttempts.recommended.counted':
    'The hours go to the attempt that brings the most a minute, kind by kind.',
  'figure.contactAttempts.recommended.blank':
    'Too few activities with outcomes, or fewer than 28 days of leads.',
  'figure.contactAttempts.recommended.misread':
    'More is not recommended only because more has been tried. Without a cost per hour in Settings even a weak attempt pays.',
  'figure.contactAttempts.value.name': 'Value of a reached lead',
  'figure.contactAttempts.value.says': 'What it is worth to reach somebody.',
  'figure.contactAttempts.value.counted':
    'Average order × the part of the reached leads that became customers, drawn towards that of all.',
  'figure.contactAttempts.value.blank': 'Fewer than 30 leads were reached, or no order is known.',
  'figure.contactAttempts.value.misread': 'Leads not reached are taken to bring nothing.',
  'figure.contactAttempts.response.name': 'To SQL',
  'figure.contactAttempts.response.says': 'Whether leads that are contacted fast go further.',
  'figure.contactAttempts.response.counted':
    'Leads of the band that reached SQL; only leads whose clock started at least 90 days ago.',
  'figure.contactAttempts.response.divided': 'Leads of the band.',
  'figure.contactAttempts.response.blank': 'No share below 20 leads.',
  'figure.contactAttempts.response.misread':
    'It is an association: the leads that were called first may have been the better ones.',

  'figure.leads.status.name': 'Status',
  'figure.leads.status.says': 'Whether the lead is open, a customer or lost.',
  'figure.leads.status.counted':
    'Customer by stage or won deal; lost where it is no customer and is disqualified or has lost all of its deals; else open.',
  'figure.leads.status.blank': 'Never.',
  'figure.leads.status.misread':
    'A lead that nobody has touched for a year is open until somebody disqualifies it.',
  'figure.leads.hours.name': 'Hours to first attempt',
  'figure.leads.hours.says': 'How long the lead waited.',
  'figure.leads.hours.counted': 'Working hours from when the clock starts to the first attempt.',
  'figure.leads.hours.blank': 'No attempt, or no times of day in the export.',
  'figure.leads.hours.misread': 'Nights, weekends and holidays do not count.',
  'figure.leads.value.name': 'Lead value',
  'figure.leads.value.says': 'What such a lead is worth on average.',
  'figure.leads.value.counted': 'Average order × the share of leads of its kind that become customers.',
  'figure.leads.value.blank': 'Order or rate is not known.',
  'figure.leads.value.misread': 'It is the same for all leads of the kind. For what came in, see Won.',
  'figure.leads.won.name': 'Won',
  'figure.leads.won.says': 'What the lead has brought.',
  'figure.leads.won.counted': 'The amounts of its won deals.',
  'figure.leads.won.blank': 'None is won, or none has an amount.',
  'figure.leads.won.misread':
    'To sum it gives the matched deals only: those without a lead are on Closed loop.',

  'figure.definitions.ready.name': 'Sales-ready of these',
  'figure.definitions.ready.says': 'How many leads of the last quarter your definition calls sales-ready.',
  'figure.definitions.ready.counted':
    'Leads of the last whole calendar quarter whose grade is marked with x in the matrix.',
  'figure.definitions.ready.blank': 'No scores are known.',
  'figure.definitions.ready.misread':
    'It changes with the rules, not with the leads. The column “Proposed” shows what a change would do before it is approved.',
  'figure.definitions.rate.name': 'Sales-ready to customer',
  'figure.definitions.rate.says': 'How many of the sales-ready leads have bought so far.',
  'figure.definitions.rate.counted': 'Customers of them so far.',
  'figure.definitions.rate.divided': 'Sales-ready leads of the quarter.',
  'figure.definitions.rate.blank': 'There are none, or customers cannot be told.',
  'figure.definitions.rate.misread':
    'A quarter that has just ended is not done. Compare the two columns, not the number with an older one.',

  'figure.dataQuality.sums.name': 'Sums that agree',
  'figure.dataQuality.sums.says': 'Whether the figures can be added up.',
  'figure.dataQuality.sums.counted': 'Each sum is computed in two ways; so many give the same.',
  'figure.dataQuality.sums.blank': 'Nothing is imported.',
  'figure.dataQuality.sums.misread':
    'It does not say that your CRM is right, only that nothing was lost or counted twice on the way.',
  'figure.dataQuality.attention.name': 'Needs attention',
  'figure.dataQuality.attention.says': 'How many points somebody should look at.',
  'figure.dataQuality.attention.counted': 'Checks that do not hold; each is named below.',
  'figure.dataQuality.attention.blank': 'Nothing is imported.',
  'figure.dataQuality.attention.misread':
    'One point may be one row or a thousand. The lists below link to the rows.',
  'figure.dataQuality.unique.name': 'Unique rows',
  'figure.dataQuality.unique.says': 'How many records the reports are made of.',
  'figure.dataQuality.unique.counted':
    'Rows read, without duplicates and without rows that could not be read.',
  'figure.dataQuality.unique.blank': 'Nothing is imported.',
  'figure.dataQuality.unique.misread': 'Rows of all exports together, not leads.',
  'figure.dataQuality.duplicates.name': 'Duplicates',
  'figure.dataQuality.duplicates.says': 'How many rows were the same record once more.',
  'figure.dataQuality.duplicates.counted':
    'Rows with an id that another row of the export has, or that agree in every cell where there is no id.',
  'figure.dataQuality.duplicates.blank': 'Nothing is imported.',
  'figure.dataQuality.duplicates.misread':
    'They are merged, not thrown away: the last row wins, and the first source stays.',
  'figure.dataQuality.unread.name': 'Not read',
  'figure.dataQuality.unread.says': 'How many rows were left out because a cell could not be read.',
  'figure.dataQuality.unread.counted': 'Each is listed below with its row, column, value and reason.',
  'figure.dataQuality.unread.blank': 'Nothing is imported.',
  'figure.dataQuality.unread.misread':
    'It is why there can be fewer leads here than in the CRM. Mend the cell, or say in Settings how the column is written.',
} as const;
