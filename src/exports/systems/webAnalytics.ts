import type { System } from './system.ts';

/**
 * What counts the visitors of a site. Google Analytics 4 begins its files with lines of comments, among them the first and
 * the last day; Matomo's are called by the columns of its interface or of its reports; Plausible's are those of its export.
 */
export const googleAnalytics: System = {
  id: 'google-analytics',
  label: 'Google Analytics',
  layouts: [
    {
      name: 'Google Analytics visitors',
      kind: 'visits',
      signature: [
        'Sessions',
        'Engaged sessions',
        'Engagement rate',
        'Average engagement time per session',
        'Events per session',
        'Total users',
        'Active users',
        'New users',
        'Returning users',
        'Session source / medium',
        'Session source',
        'Session campaign',
        'Session default channel group',
        'Session primary channel group',
        'Session primary channel group (Default Channel Group)',
        'First user source / medium',
        'First user primary channel group (Default Channel Group)',
      ],
      minMatches: 2,
      requiresOneOf: ['Sessions', 'Total users', 'Active users', 'New users'],
      headers: { visitors: ['Total users', 'Active users', 'Users'], sessions: ['Sessions'] },
    },
  ],
};

export const matomo: System = {
  id: 'matomo',
  label: 'Matomo',
  layouts: [
    {
      name: 'Matomo visitors',
      kind: 'visits',
      signature: ['nb_uniq_visitors', 'nb_visits', 'nb_actions', 'Actions per Visit', 'Avg. Time on Website'],
      minMatches: 2,
      headers: {
        source: ['label', 'Channel Type', 'Referrer Type'],
        visitors: ['nb_uniq_visitors', 'Unique visitors'],
        sessions: ['nb_visits', 'Visits'],
      },
    },
  ],
};

export const plausible: System = {
  id: 'plausible',
  label: 'Plausible',
  layouts: [
    {
      name: 'Plausible visitors',
      kind: 'visits',
      signature: ['visitors', 'pageviews', 'bounce_rate', 'visit_duration', 'views_per_visit'],
      minMatches: 3,
      headers: { source: ['source', 'name'], visitors: ['visitors'], sessions: ['visits'] },
    },
  ],
};
