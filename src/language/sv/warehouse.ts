import type { Texts } from '../topics.ts';

export const warehouse: Texts<'warehouse'> = {
  'warehouse.noGrades':
    'Ett datalager känner inte till betyg än: dela upp leadsen efter källa, team eller land i Inställningar, eller ta bort åtagandena för enskilda slag.',
};
