import type { System } from './system.ts';

/**
 * Campaign Manager 360 (DCM): lines about the report above, "Report Fields" before the header, "Grand Total:" below. The
 * headers are those of code that reads it; the site is where the advertisement was shown.
 */
export const campaignManager: System = {
  id: 'campaign-manager',
  label: 'Campaign Manager 360',
  layouts: [
    {
      name: 'Campaign Manager 360 campaigns',
      kind: 'spend',
      signature: ['Advertiser', 'Site (DCM)', 'Site (CM360)', 'Campaign', 'Placement', 'Media Cost'],
      minMatches: 3,
      requiresOneOf: ['Site (DCM)', 'Site (CM360)', 'Media Cost'],
      headers: {
        date: ['Date', 'Day', 'Week', 'Month'],
        source: ['Site (DCM)', 'Site (CM360)', 'Site'],
        campaign: ['Campaign'],
        cost: ['Media Cost'],
        currency: ['Currency'],
      },
    },
  ],
};
