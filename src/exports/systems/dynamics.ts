import type { System } from './system.ts';

/**
 * Microsoft Dynamics 365 Sales: lists exported to Excel, whose first, hidden column "(Do Not Modify) Lead" names the
 * table and holds the id; the others are those of the view. The headers are those of code that reads real files; none
 * in Swedish was found. docs/exports.md says which is which.
 */
export const dynamics: System = {
  id: 'dynamics',
  label: 'Dynamics 365',
  layouts: [
    {
      name: 'Dynamics 365 leads',
      kind: 'leads',
      named: '(Do Not Modify) Lead',
      signature: [
        '(Do Not Modify) Lead',
        '(Do Not Modify) Row Checksum',
        '(Do Not Modify) Modified On',
        'Topic',
        'Status Reason',
        'Created On',
        'Source Campaign',
      ],
      minMatches: 3,
      requiresOneOf: ['(Do Not Modify) Lead', 'Source Campaign', 'Lead Source'],
      headers: {
        id: ['(Do Not Modify) Lead'],
        email: ['Email'],
        name: ['Name', 'Full Name'],
        company: ['Company Name', 'Business Name'],
        created: ['Created On'],
        source: ['Lead Source'],
        campaign: ['Source Campaign'],
        owner: ['Owner'],
        stage: ['Status Reason', 'Status'],
      },
      // A lead is qualified there by being made an opportunity; the others are the reasons to give it up.
      stages: {
        qualified: 'opportunity',
        disqualified: 'lost',
        lost: 'lost',
        'cannot contact': 'lost',
        'no longer interested': 'lost',
        canceled: 'lost',
      },
    },
    {
      name: 'Dynamics 365 opportunities',
      kind: 'deals',
      named: '(Do Not Modify) Opportunity',
      signature: [
        '(Do Not Modify) Opportunity',
        'Topic',
        'Est. revenue',
        'Est. close date',
        'Actual Revenue',
        'Actual Close Date',
        'Sales Stage',
        'Pipeline Phase',
      ],
      minMatches: 2,
      headers: {
        id: ['(Do Not Modify) Opportunity'],
        name: ['Topic'],
        company: ['Account', 'Company', 'Potential Customer'],
        amount: ['Actual Revenue', 'Est. revenue'],
        currency: ['Currency'],
        created: ['Created On'],
        closed: ['Actual Close Date', 'Close Date'],
        expectedClose: ['Est. close date'],
        stage: ['Status', 'Sales Stage', 'Pipeline Phase'],
        lostReason: ['Status Reason'],
        owner: ['Owner'],
      },
      // "Close" is the last step of a deal that is still open.
      stages: { close: 'opportunity', canceled: 'lost', 'out-sold': 'lost' },
    },
    {
      name: 'Dynamics 365 activities',
      kind: 'activities',
      named: '(Do Not Modify) Activity',
      signature: ['(Do Not Modify) Activity', 'Activity Type', 'Regarding', 'Date Created', 'Start Date'],
      minMatches: 3,
      requiresOneOf: ['(Do Not Modify) Activity', 'Regarding'],
      headers: {
        id: ['(Do Not Modify) Activity'],
        at: ['Start Date', 'Date Created'],
        type: ['Activity Type'],
        done: ['Activity Status'],
        owner: ['Owner', 'Assigned To'],
      },
      // The numbers are the activity type codes in the database.
      activityTypes: {
        4201: 'meeting',
        4202: 'email',
        4204: 'other',
        4207: 'other',
        4210: 'call',
        4212: 'note',
        4401: 'inbound',
        'campaign response': 'inbound',
      },
    },
    {
      name: 'Dynamics 365 phone calls',
      kind: 'activities',
      named: '(Do Not Modify) Phone Call',
      signature: ['(Do Not Modify) Phone Call', 'Recipient', 'Regarding'],
      minMatches: 2,
      requiresOneOf: ['(Do Not Modify) Phone Call'],
      headers: {
        id: ['(Do Not Modify) Phone Call'],
        at: ['Due'],
        owner: ['Assigned To', 'Owner'],
      },
      constants: { type: 'Phone Call' },
    },
  ],
};
