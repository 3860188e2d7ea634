export const attribution = {
  'attribution.method':
    'Each won deal is shared out among the touches before it: where its lead came from, campaigns and forms it answered, its latest source, of all leads with the same e-mail, up to the close and at most {window} days before it. {journeys} won {journeys|deal has|deals have} {touches} {touches|touch|touches}. One touch that is several of what a model names has the parts of all; what no touch stands for is shared in proportion. No model shows what would have happened without a source.',
  'attribution.none': 'No won deal has a touch yet, so there is nothing to share out.',
  'attribution.few':
    'Only {n} won {n|deal has|deals have} a touch. The sums are right, but one more deal may turn the order: draw no conclusions on sources yet.',
  'attribution.tooFew':
    '{model} needs at least {least} won deals with a touch and has {n}. It is left blank until then.',
  'attribution.oneTouch':
    'Every won deal has a single touch, so all models say the same. Import form submissions, campaign members or the latest source with its date to tell them apart.',
  'attribution.bySource': 'By source, revenue in {currency}',
  'attribution.byCampaign': 'By source and campaign',
  'attribution.touched': 'Won deals touched',
  'attribution.deals': 'Deals, {model}',
  'attribution.revenue': 'Revenue, {model}',
  'attribution.difference': 'Difference',
  'attribution.noTouch': 'No touch known',
  'attribution.overlap':
    'Won deals touched overlap: a deal counts on each line that touched it. Deals and revenue of a model do not.',
  'attribution.chart': 'Revenue by source as two models share it out ({currency})',
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
    'Markov: in proportion to the removal effect, how much rarer a win would be if the source led nowhere; learnt from {journeys} journeys that were won and {ended} that ended without a win. A source’s credit goes to its campaigns by the number of their touches. It shares out the total and not each deal, so a source may get parts of deals that it did not touch.',
  'model.shapley':
    'Shapley: the sources of a journey share it equally, each counted once (its Shapley value); within a source all touches alike.',

  'touch.call': 'Sales: call',
  'touch.email': 'Sales: e-mail',
  'touch.meeting': 'Sales: meeting',
  'touch.other': 'Sales: other',

  'sourced.title': 'Sourced and influenced by marketing',
  'sourced.neverAdd':
    'Four answers to four questions about the same {n} won {n|deal|deals}. Never add them up. Agree on one, write it in the agreement and keep to it.',
  'sourced.definition': 'By definition',
  'sourced.yes': 'Deals',
  'sourced.revenue': 'Revenue',
  'sourced.share': 'Share of revenue',
  'sourced.no': 'Not',
  'sourced.unknown': 'Cannot say',
  'sourced.by.recorded': 'Sourced: recorded source',
  'sourced.by.firstTouch': 'Sourced: first touch',
  'sourced.by.beforeSales': 'Sourced: before sales',
  'sourced.by.influenced': 'Influenced',
  'sourced.means':
    'Recorded source: the source that the CRM has for the lead is marketing’s. First touch: the first known touch is. Before sales: a touch of marketing came no later than the first thing sales did. Influenced: any touch of marketing before the win. Sources are marketing’s unless Settings call them sales’ own: {words}.',
  'sourced.noSales': 'No export says what sales did, so “before sales” cannot be said.',
  'sourced.disputed': 'Won deals on which the three definitions of sourced differ: {n}',
  'sourced.marketing': 'marketing',
  'sourced.sales': 'not marketing',
  'sourced.deal': 'Deal',
  'sourced.source': 'Recorded source',
  'sourced.first': 'First touch',
  'sourced.before': 'Before sales',
  'sourced.firstWas': 'First touch was',
  'sourced.where': 'Where',
} as const;
