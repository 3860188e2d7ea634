import type { System } from './system.ts';

/**
 * Close's exports, whose headers are the field names of its programming interface in every language. A lead there is a
 * company; "date_won" of a deal that is still active is the day on which it is expected, so the status decides.
 */
export const close: System = {
  id: 'close',
  label: 'Close',
  layouts: [
    {
      name: 'Close leads',
      kind: 'leads',
      signature: [
        'display_name',
        'status_label',
        'date_created',
        'primary_opportunity_status_label',
        'num_opportunities',
        'num_outbound_calls',
      ],
      minMatches: 3,
      requiresOneOf: ['display_name'],
      headers: {
        id: ['id', 'lead_id'],
        company: ['display_name', 'name'],
        created: ['date_created'],
        stage: ['status_label'],
      },
      stages: {
        potential: 'lead',
        interested: 'lead',
        qualified: 'sql',
        'bad fit': 'lost',
        'not interested': 'lost',
      },
    },
    {
      name: 'Close opportunities',
      kind: 'deals',
      signature: ['lead_name', 'value_period', 'confidence', 'date_won', 'date_lost', 'user_name'],
      minMatches: 4,
      headers: {
        id: ['id', 'opportunity_id'],
        leadId: ['lead_id'],
        company: ['lead_name'],
        amount: ['value'],
        currency: ['value_currency'],
        created: ['date_created'],
        won: ['date_won'],
        lost: ['date_lost'],
        stage: ['status_type', 'status'],
        owner: ['user_name'],
      },
      stages: { active: 'opportunity' },
    },
  ],
};
