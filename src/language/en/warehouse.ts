export const warehouse = {
  'warehouse.noGrades':
    'A warehouse cannot grade the leads: scoring rules are about {columns}, which its tables do not have. On Settings, divide the leads by source, team or country, or take away the promises to kinds; or leave out those rules on Definitions.',
  'warehouse.noMeta':
    'The figures do not say which day and settings they are of: copy the SQL again, run it, and bring the whole table “figures”.',
  'warehouse.otherVersion':
    'The figures were made by another version of the SQL ({version}; this is {own}): copy the SQL again and run it.',
  'warehouse.both':
    'There are figures of a warehouse and an export of {kind} in the same workbook: two sets of records would be counted as one. Take away one of them: its data tab, or its file in the command.',
  'warehouse.otherSettings':
    'The figures of the warehouse were made with other settings, other stage words or another time zone than those of this workbook today: copy the SQL again and run it. Where stage words or the time zone have changed, first make the views on the CRM again.',
  'warehouse.old':
    'The figures of the warehouse are of {day}, {n} days ago: see whether the query still runs every night, and refresh the extract.',
  'warehouse.noView':
    'The figures of a warehouse are of everything: what is chosen on Start is not looked at.',
  'warehouse.unknownStages':
    'Leads in the warehouse of which nothing says which stage they are in: {n}. See whether the mapping knows all stage words.',
  'warehouse.unpriced':
    'Won deals in the warehouse without an amount in the currency of the workbook: {n}. They count as deals, with no revenue.',
  'warehouse.absent':
    'not from a warehouse, which gives counts and no leads: import exports of the CRM for it.',
  'warehouse.absentTab':
    'This report cannot be made from the figures of a warehouse: they are counts, and it is a list. With exports of the CRM in a workbook of their own it can.',
  'warehouse.dealsInCrm': '{n} {n|deal|deals}, {amount} {currency}. Which they are, the CRM shows.',
  'warehouse.ungraded':
    'Not from a warehouse: scoring rules ask for columns that its tables do not have: {columns}. Without these rules, leads are graded there as well.',
  'warehouse.ungradedFigures':
    'The figures of the warehouse were made without grades: copy the SQL again and run it.',
  'warehouse.ruleColumns':
    'Scoring rules ask for columns that are filled for no lead in the warehouse: {columns}. They give no points; see the mapping.',
  'warehouse.cut':
    'The table of figures is not whole: {n} rows are here, and it says {all}. Take the row limit off the extract, or bring the whole file, of one day alone.',
  'warehouse.otherDay':
    'The figures of the warehouse are of {day}; {asked} was asked for. Run the SQL with that day (--as-of).',
  'warehouse.sameIds':
    'Rows of leads or deals in the warehouse whose id another row has as well: {n}. They are counted twice; see the mapping.',
  'warehouse.otherStatus':
    'Deals in the warehouse whose status is neither won, lost nor open: {n}. They count as open; see the mapping.',
  'warehouse.unmatched': 'Attempts in the warehouse that belong to no lead there: {n}.',
  'warehouse.ofViews':
    'Settings have lists that are about how exports are read: {lists}. The figures of a warehouse are not changed by them: see that the views on the CRM’s tables say the same.',
  'warehouse.stale':
    '! The records in the warehouse end on {day}: they are {n} days old and say nothing of now.',
  'warehouse.staleLeads':
    '! The leads in the warehouse end on {day}, {n} days ago, though its other tables go on: see whether the CRM is still synced.',
} as const;
