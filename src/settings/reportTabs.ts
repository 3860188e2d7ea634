/** The report tabs that a person may leave out, in the order of the method. */
export const REPORT_TABS = [
  'funnel',
  'young',
  'loop',
  'attribution',
  'feedback',
  'moved',
  'agreement',
  'sla',
  'attempts',
  'meeting',
  'reconcile',
] as const;
export type ReportTab = (typeof REPORT_TABS)[number];
