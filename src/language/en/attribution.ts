export const attribution = {
  'attribution.method':
    'Each won deal is shared out among the touches before it: where its lead came from, campaigns and forms it answered, its latest source. Leads with the same e-mail count together; touches up to the close and at most {window} days before it. How each model shares stands in the note on its column. No model shows what would have happened without a source.',
  'attribution.none': 'No won deal has a known touch yet, so there is nothing to share out.',
  'attribution.few':
    'Only {n} won {n|deal has|deals have} a touch: one more can turn the order, so draw no conclusions yet.',
  'attribution.tooFew':
    '{model} needs at least {least} won deals with a touch and has {n}. It is left blank until then.',
  'attribution.oneTouch':
    'Every won deal has a single touch, so all models say the same: import form submissions or campaign members to tell them apart.',
  'attribution.bySource': 'Credit by source',
  'attribution.byCampaign': 'Credit by campaign',
  'attribution.touched': 'Won deals touched',
  'attribution.deals': 'Deals, {model}',
  'attribution.revenue': 'Revenue, {model}',
  'attribution.difference': 'Difference ({currency})',
  'attribution.intervalNote':
    'Where the revenue by this model lies in 95 of 100 cases had other journeys been won: the journeys were drawn anew some hundred times.',
  'attribution.noTouch': 'No touch known',
  'attribution.overlap':
    'These overlap: a deal counts on each line that touched it. Deals and revenue of a model do not overlap.',
  'attribution.chart': 'Revenue by source, by each model ({currency})',
  'attribution.chartOne': 'Revenue by source ({currency})',

  'model.first': 'First touch: 100% to the first touch.',
  'model.last': 'Last touch: 100% to the last touch before the win.',
  'model.linear': 'Linear: the same to every touch.',
  'model.position':
    'Position (U-shaped as in Google Analytics): 40% to the first touch, 40% to the last, 20% shared by those between.',
  'model.leadCreation':
    'Lead creation (U-shaped as in HubSpot): 40% to the first touch, 40% to the last one by the creation of the lead, 20% shared by all others.',
  'model.wShaped':
    'W-shaped: 30% to the first touch, 30% to the last one by the creation of the lead, 30% to the last one by the creation of the deal, 10% shared by all others.',
  'model.timeDecay': 'Time decay: half the weight for every 7 days before the win.',
  'model.markov':
    'Markov: in proportion to how much rarer a win would be without the source (removal effect); learnt from {journeys} journeys that were won and {ended} that ended without a win. A source’s credit goes to its campaigns by the number of their touches. It shares out the total and not each deal, so a source may get parts of deals that it did not touch.',
  'model.shapley':
    'Shapley: the sources of a journey share it equally, each counted once (its Shapley value); within a source all touches alike.',

  'touch.call': 'Sales: call',
  'touch.email': 'Sales: e-mail',
  'touch.meeting': 'Sales: meeting',
  'touch.other': 'Sales: other',

  'sourced.title': 'Sourced and influenced by marketing',
  'sourced.definition': 'By definition',
  'sourced.yes': 'Deals',
  'sourced.revenue': 'Revenue',
  'sourced.share': 'Share of revenue',
  'sourced.no': 'Not',
  'sourced.unknown': 'Unknown',
  'sourced.by.recorded': 'Sourced: recorded source',
  'sourced.by.firstTouch': 'Sourced: first touch',
  'sourced.by.beforeSales': 'Sourced: before sales',
  'sourced.by.influenced': 'Influenced',
  'sourced.means':
    'Recorded source: the source that the CRM has for the lead is marketing’s. First touch: the first known touch is. Before sales: marketing touched the lead before sales did anything. Influenced: any touch of marketing before the win.',
  'sourced.noSales': 'No export says what sales did, so “before sales” is unknown.',
  'sourced.inWarehouse': 'Which deals these are is known in the warehouse only.',
  'sourced.disputed': 'Won deals on which the three definitions of sourced differ: {n}',
  'sourced.marketing': 'marketing',
  'sourced.sales': 'not marketing',
  'sourced.deal': 'Deal',
  'sourced.source': 'Recorded source',
  'sourced.first': 'First touch',
  'sourced.before': 'Before sales',
  'sourced.firstWas': 'First touch was',
  'attribution.leads': '{source} brings the most revenue by {model}: {share}.',
  'attribution.agree': '{source} comes first by both models, with {one} and {other} of the revenue.',
  'attribution.disagree': 'By {model} {one} comes first, by {otherModel} {other}.',
  'attribution.gains': '{source} gains the most by {model}: {amount} {currency} more.',
  'attribution.loses': '{source} loses the most by {model}: {amount} {currency} less.',
  'attribution.noAmounts': 'No won deal with a touch has an amount, so there is no revenue to share out.',
  'attribution.withTouch': 'Won deals with a touch',
  'attribution.ofWon': 'of {n} won',
  'attribution.touchesEach': 'Touches per deal',
  'attribution.touchesInAll': '{n} in all',
  'attribution.sourcedTile': 'Sourced by marketing',
  'attribution.influencedTile': 'Influenced by marketing',
  'attribution.ofRevenue': 'of won revenue',
  'attribution.differenceNote': 'Revenue by the second model less revenue by the first.',
  'sourced.choose':
    'Four answers to four questions: agree on one and write it into the agreement. Never add them up.',
  'sourced.salesSources':
    'Sources that count as sales’ own (Settings): {sources}. All others count as marketing’s.',
  'sourced.allMarketing': 'All sources count as marketing’s: none of them is sales’ own by Settings.',
} as const;
