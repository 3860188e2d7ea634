import { inEveryLanguage } from './language.ts';
import type { Language } from './languages.ts';
import { TEXTS } from './texts.ts';
import type { SentenceKey } from './topics.ts';

/** What labels were called in workbooks that an earlier version made: their cells are found by these words as well. */
const FORMER_LABELS: Partial<Record<SentenceKey, readonly string[]>> = {
  'input.revenueGoal': ['Revenue goal for the period', 'Intäktsmål för perioden'],
  'input.certainty': ['How sure the goal should be', 'Så säkert ska målet nås'],
  'plan.learntFrom': ['The rate was learnt from so many leads', 'Andelen är lärd av så många leads'],
  'plan.checks': ['Checks of your records', 'Avstämning av era poster'],
  'settings.rate': ['Worth of one', 'Värde av en'],
  'settings.kind': ['Sort'],
  'definitions.version': ['Version'],
  'input.asOf': ['Rapport per den'],
  'input.reachedEndsDepth': ['Reaching the lead keeps the promise', 'Nått lead håller löftet'],
  'input.weekend': ['Free days, Monday to Sunday', 'Lediga dagar, måndag till söndag'],
  'input.digestTo': ['Digest by mail to'],
  'input.digestThreshold': ['Attainment is too low below', 'Uppfyllnad är för låg under'],
  'input.holidayEves': ['Eves are free'],
  'input.bridgeDays': ['Bridge days are free'],
  'input.salesSourceWords': ['Sources that are sales’ own', 'Källor som är säljs egna'],
  'input.retention': ['Erase leads from before', 'Gallra leads från före'],
  'input.comparisonModel': ['Model beside it'],
  'input.lookbackDays': ['Touches count for, days before the win'],
  'input.leadKind': ['Marketing’s promise is divided by'],
  'input.digestWhen': ['The digest is sent'],
  'input.rateBasis': ['The rate of your records is', 'Andelen ur era poster är'],
  'choice.alert': ['only when off'],
  'input.rateWithinDays': ['Days of the mature rate', 'Dagar för mogen andel'],
};

/** All that a label is or has been called, in each language. */
export function labelsOf(key: SentenceKey): readonly string[] {
  return [...inEveryLanguage(key), ...(FORMER_LABELS[key] ?? [])];
}

/** What a label of an earlier version is called now; any other text is as it is. */
export function presentLabel(label: string, language: Language): string {
  const former = Object.entries(FORMER_LABELS).find(([, words]) => words.includes(label));
  return former ? TEXTS[language][former[0] as SentenceKey] : label;
}
