export const warehouse = {
  'warehouse.noGrades':
    'A warehouse does not know grades yet: on Settings, divide the leads by source, team or country, or take away the promises to kinds.',
} as const;
