/** The page of the sidebar on which both sides agree. */
export const agreeing = {
  'agree.title': 'Agree',
  'agree.first':
    'Nothing is agreed yet: the agreement follows your settings and data. Once you agree on it nothing in it moves, and both sides are measured by it.',
  'agree.after':
    'Version {last} has been agreed from {from}. This would be version {version}; until then version {last} holds.',
  'agree.nothing':
    'Version {last} is agreed from {from}, and your settings say the same. To change something, go to the step “Agreement”.',
  'agree.changes': 'What would change from version {version}',
  'agree.whole': 'Version {version} in whole',
  'agree.from': 'In force from',
  'agree.fromHelp': 'Days before are measured by the version before.',
  'agree.nameHelp': 'The name of who agrees; it may be left blank and signed on paper.',
  'agree.change': 'Change something',
  'agree.now': 'Agree on version {version}',
  'agree.notAgreed': 'Nothing is agreed yet: the Agreement tab is a proposal.',
  'agree.agreed': 'Version {version} of the agreement is what both sides are measured by.',
  'agree.agreedChanged':
    'Settings or Plan say something else than version {version} of the agreement, which still holds.',
  'agree.open': 'Look and agree',
  'agree.noLeads':
    'Leads cannot be promised yet: Plan needs an average order value and a lead-to-customer rate.',
  'agree.forMarketing': 'Agrees for marketing',
  'agree.forSales': 'Agrees for sales',
  'agree.keeping': 'In how many of 100 such periods it would be kept',
  'agree.keepingBasis':
    'As the last {weeks} weeks of your exports went. Marketing: {marketing}. Sales: {sales}.',
  'agree.keepingUnknown': 'Your exports hold too few weeks to say how often this would be kept.',
  'agree.concession': '{what}: marketing {marketing}, sales {sales}.',
  'agree.useStrictest': 'Propose this instead',
  'agree.addressOf': 'E-mail address of {rep}',
  'agree.noReps': 'The reps are named here once there are reports.',
} as const;
