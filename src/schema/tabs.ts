/**
 * The tabs that the add-on makes, in the order in which they are used. `report`: all of it is ours and written anew at each
 * refresh. `people`: people own it, and a refresh writes only what it says it does. How each is made is in tabs/tabs.ts.
 */
export const TABS = [
  { id: 'start', owner: 'report', isShown: true },
  { id: 'weeklyMeeting', owner: 'report', isOptional: true, isShown: true },
  { id: 'plan', owner: 'people', isShown: true },
  { id: 'funnel', owner: 'report', isOptional: true, isShown: true },
  { id: 'closedLoop', owner: 'report', isOptional: true, isShown: true },
  { id: 'deals', owner: 'report', isOptional: true },
  { id: 'sla', owner: 'report', isOptional: true, isShown: true },
  { id: 'callList', owner: 'report', isOptional: true, isShown: true },
  { id: 'agreement', owner: 'report', isOptional: true, isFirst: true, isShown: true },
  { id: 'campaigns', owner: 'people', isShown: true },
  { id: 'decisions', owner: 'people', isWithoutFigures: true },
  { id: 'leadPlan', owner: 'report', isOptional: true },
  { id: 'attribution', owner: 'report', isOptional: true },
  { id: 'conversionByAge', owner: 'report', isOptional: true },
  { id: 'changeDrivers', owner: 'report', isOptional: true },
  { id: 'salesFeedback', owner: 'report', isOptional: true },
  { id: 'contactAttempts', owner: 'report', isOptional: true },
  { id: 'leads', owner: 'report', isOptional: true },
  { id: 'definitions', owner: 'people' },
  { id: 'dataQuality', owner: 'report', isOptional: true },
  { id: 'settings', owner: 'people', isWithoutFigures: true },
] as const satisfies readonly TabRow[];

interface TabRow {
  readonly id: string;
  readonly owner: 'report' | 'people';
  /** A person may leave it out. */
  readonly isOptional?: true;
  /** A report that is there before any export, with the method's example; people's tabs all are. */
  readonly isFirst?: true;
  /** Shown without being asked for, where it has something to say (tabs/shown.ts). */
  readonly isShown?: true;
  /** It holds only what people type, each with its own words beside it: there is no figure to say the meaning of. */
  readonly isWithoutFigures?: true;
}

type Row = (typeof TABS)[number];
export type TabId = Row['id'];
/** A report that a person may leave out. */
export type ReportTab = Extract<Row, { readonly isOptional: true }>['id'];

export const TAB_ORDER: readonly TabId[] = TABS.map(({ id }) => id);
export const REPORT_TABS: readonly ReportTab[] = TABS.flatMap((row) => ('isOptional' in row ? [row.id] : []));
export const FIRST_TABS: readonly TabId[] = TABS.flatMap((row) =>
  row.owner === 'people' || 'isFirst' in row ? [row.id] : [],
);

/** Tabs with figures, of which each has a meaning (language/en/meanings.ts). */
export const TABS_WITH_FIGURES: readonly TabId[] = TABS.flatMap((row) =>
  'isWithoutFigures' in row ? [] : [row.id],
);

/** The order of the method, in which an earlier version made them. */
export const FORMER_ORDER: readonly TabId[] = [
  'start',
  'settings',
  'definitions',
  'plan',
  'funnel',
  'conversionByAge',
  'closedLoop',
  'attribution',
  'salesFeedback',
  'changeDrivers',
  'agreement',
  'sla',
  'callList',
  'contactAttempts',
  'weeklyMeeting',
  'decisions',
  'campaigns',
  'dataQuality',
];

/** Whose the tab is. */
export function ownerOf(id: TabId): TabRow['owner'] {
  return TABS.find((row) => row.id === id)!.owner;
}

/** What tabs were called in workbooks that an earlier version made: the id then, the id now, the names in both languages. */
export const FORMER_TABS: readonly (readonly [id: string, now: TabId, ...names: string[]])[] = [
  ['young', 'conversionByAge', 'Young leads', 'Unga leads'],
  ['loop', 'closedLoop'],
  ['feedback', 'salesFeedback', 'Back to marketing', 'Tillbaka till marknad'],
  ['moved', 'changeDrivers', 'What moved', 'Vad som ändrades'],
  ['attempts', 'contactAttempts', 'Attempts'],
  ['meeting', 'weeklyMeeting', 'Meeting'],
  ['reconcile', 'dataQuality', 'Reconcile', 'Avstämning'],
];
